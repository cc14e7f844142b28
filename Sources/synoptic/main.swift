import Commands
import Foundation

// Before the first task: it would wait for its thread for ever where there is none.
Synoptic.checkThreads()
await Synoptic.start(Surroundings(weights: ProcessInfo.processInfo.environment["SYNOPTIC_WEIGHTS"]))
