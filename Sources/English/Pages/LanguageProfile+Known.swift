import Vocabulary

extension LanguageProfile {
  /// The languages that reports are told apart by.
  static let known: [LanguageProfile] = [
    LanguageProfile(
      code: "en",
      words:
        "the of and to in that is was for on with he his it by at from has had be as an are said not who were which they this but their will"
    ),
    LanguageProfile(
      code: "de",
      words:
        "der die das und ist nicht mit von den dem des ein eine einen auf fur im zu sich auch wie dass aus bei nach wurde hat werden sind am"
    ),
    LanguageProfile(
      code: "fr",
      words: "le la les des et est une dans qui que pour pas sur au du avec ce il par plus sont aux ont cette se ne mais ete sa ses"),
    LanguageProfile(
      code: "es", words: "el la los las de y que en un una por con para del se su al lo es como mas pero fue ha sus este no esta entre"),
    LanguageProfile(
      code: "it",
      words: "il la di che e un una per con del della non sono in le gli i da nel alla si piu dei delle ha come anche ma stato dal"),
    LanguageProfile(
      code: "pt", words: "o a os as de e que em um uma por com para do da dos das no na nao se mais foi ao como mas pelo pela sao tem"),
    LanguageProfile(
      code: "nl",
      words: "de het een en van in is dat op te voor met zijn niet die aan er ook als naar bij om heeft werd maar door over uit wordt"),
    LanguageProfile(
      code: "sv", words: "och att det som en i pa ar av for med till den har inte om ett han var fran men vi sig kan sa de eller under"),
    LanguageProfile(
      code: "da", words: "og at det som en i pa er af for med til den har ikke om et han var fra men vi sig kan sa de eller efter blev"),
    LanguageProfile(
      code: "pl", words: "i w na z sie nie do to ze jest o jak za od po przez dla oraz jego ale byl ktory ktore przy by tym juz sa tego"),
    LanguageProfile(
      code: "ro", words: "si de la in a cu pe din pentru care este nu sa ca un o au fost mai al prin dar lui sunt dupa ale cel"),
    LanguageProfile(
      code: "tr", words: "ve bir bu da de icin ile olarak olan cok daha gibi kadar sonra ne en o ancak ise oldu dedi ki veya"),
    LanguageProfile(code: "fi", words: "ja on ei etta se oli han mutta kun myos joka ovat kuin sen mukaan hanen ole tai jos olisi jalkeen"),
  ]
}
