// Made by `train coreference` from 117 files of GUM, 1665 pronouns; do not edit. Sources, licences, hashes and
// scores stand in the guide Coreference.md.
enum PronounWeights {
  // swift-format-ignore
  static let values = [
    13, 3, -7, -3, -6, 1, 3, 2, -6, 13, -1, -3, -4, 0, -11, 9, -12, -8, 7, -5, 2, 4, -4, -6, 11, 15, -3, 7, 8, -1, 7, -2, 0, -5, 7, 1, 0, 0, 0, 0, 0,
    18, -3, -7, -2, -7, 7, 2, -3, -6, 14, 13, 0, 7, -7, -4, 0, 0, -7, 3, 0, -2, 6, -9, 1, 7, 0, 0, 6, 2, 0, 3, 2, 2, -6, 12, -1, 13, -6, 4, 0, -11,
    14, 0, -1, -3, -9, 11, 2, -3, -10, 4, 6, -9, 2, -5, 1, 0, 0, -6, -2, -1, 2, 6, -5, -4, 10, 0, 0, 3, 9, -10, 1, 1, 0, -2, 6, -3, 0, 0, 0, 3, -3,
  ]
}
