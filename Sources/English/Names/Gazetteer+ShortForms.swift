import Vocabulary

/// Our own list, from general knowledge.
extension Gazetteer {
  /// Forms of one given name that do not begin alike, one name a line. Those that do (`Ben`, `Benjamin`) are found without a list.
  static let shortFormText = """
    William Bill Billy
    Robert Bob Bobby
    Richard Dick
    James Jim Jimmy
    John Jack Johnny
    Charles Chuck
    Edward Ted Ned
    Theodore Ted
    Henry Harry Hank
    Joseph Joe
    Thomas Tom
    Michael Mike
    Anthony Tony
    Andrew Drew
    Lawrence Larry
    Gerald Jerry
    Stephen Steve
    Francis Frank
    Margaret Peggy Maggie Meg
    Elizabeth Betty Liz Beth
    Katherine Kate Kathy Katie
    Catherine Cathy
    Kathryn Kathy
    Deborah Debbie
    Barbara Barb
    Rebecca Becky
    Jennifer Jenny
    Alexander Sasha
    Vladimir Volodya
    """
}
