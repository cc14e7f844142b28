// Made by `train coreference` from 117 files of GUM, 1661 pronouns; do not edit. Sources, licences, hashes and
// scores stand in the guide Coreference.md.
enum PronounWeights {
  // swift-format-ignore
  static let values = [
    16, 2, -6, -4, -8, -1, 3, 4, -7, 11, -2, -6, -5, 0, -10, 9, -12, -7, 6, -4, -1, 6, -3, -8, 11, 15, -1, 6, 9, 1, 8, -1, 2, -8, 5, 2, 0, 0, 0, 0, 0,
    20, -2, -8, -2, -7, 8, 0, -3, -5, 14, 12, 0, 6, -8, 0, 0, 5, -7, 4, 0, -3, 5, -9, 2, 7, 0, 0, 5, 2, 0, 2, 2, 1, -5, 13, 0, 13, -6, 4, -1, -9,
    13, 0, -1, -3, -9, 11, 2, -4, -9, 4, 5, -10, 3, -6, 4, 0, 0, -5, -2, -1, 2, 7, -5, -5, 10, 0, 0, 2, 10, -10, 1, 0, 0, -1, 7, -4, 0, 1, 0, 4, -4,
  ]
}
