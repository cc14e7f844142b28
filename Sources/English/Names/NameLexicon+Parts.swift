import Vocabulary

extension NameLexicon {
  /// Those of `functionWordText` that names begin with or hold: `First National`, `Old Mint`, `Children's Defense Fund`, `East Coast`.
  static let nameableWordText = """
    first second third fourth fifth sixth seventh great little long short high low early late young new old big small good central
    western eastern northern southern north south east west local federal national international military political economic public
    private state foreign defence defense opposition government governments parliament people workers students women men children
    families parents refugees migrants veterans journalists farmers scientists researchers doctors voters soldiers
    war peace security energy money news air attack strike missile weapons media times time day night morning evening hour week year
    top main major minor human context source image picture photo video report story review watch background key analysis
    """

  /// Last words that tell what form a company has or how far it reaches, and no more.
  static let companyFormText = """
    Inc. Corp. Ltd. Co. plc LLC LLP GmbH AG SA S.A. NV N.V. SE AB ASA SpA BV Oyj Limited Incorporated Corporation Company Holdings
    Holding Group International Worldwide Global
    """

  /// Particles of Arabic names, whose short vowels each outlet writes in its own way: `al-Masri`, `el-Masry`.
  static let vowellessParticleText = "al el bin ben ibn abu abd"
}
