import Commands
import Foundation

await Synoptic.start(Surroundings(weights: ProcessInfo.processInfo.environment["SYNOPTIC_WEIGHTS"]))
