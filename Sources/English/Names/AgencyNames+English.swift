import Vocabulary

extension AgencyNames {
  /// Our own list.
  static let english = AgencyNames(
    [
      ("AP", ["ap", "associated press"]), ("Reuters", ["reuters"]), ("AFP", ["afp", "agence france presse"]),
      ("dpa", ["dpa", "deutsche presse agentur"]), ("UPI", ["upi", "united press international"]),
      ("PA", ["press association", "pa media"]), ("Xinhua", ["xinhua", "xinhuanet"]), ("Kyodo", ["kyodo"]),
      ("TASS", ["tass", "itar tass"]),
      ("Interfax", ["interfax"]), ("RIA Novosti", ["ria novosti"]), ("ANSA", ["ansa"]), ("EFE", ["efe"]),
      ("PTI", ["pti", "press trust of india"]),
      ("IANS", ["ians"]), ("ANI", ["ani"]), ("Anadolu", ["anadolu"]), ("Yonhap", ["yonhap"]), ("Bloomberg", ["bloomberg"]),
      ("Ukrinform", ["ukrinform"]), ("IRNA", ["irna"]), ("SANA", ["sana"]), ("CNS", ["cns"]), ("APA", ["apa"]), ("ATS", ["keystone ats"]),
      ("Belga", ["belga"]),
      ("Ritzau", ["ritzau"]), ("NTB", ["ntb"]), ("TT", ["tt news agency"]), ("AAP", ["aap", "australian associated press"]),
      ("Antara", ["antara"]), ("Bernama", ["bernama"]),
    ])
}
