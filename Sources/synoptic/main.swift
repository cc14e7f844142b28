import Commands

await Synoptic.start()
