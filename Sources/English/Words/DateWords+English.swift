import TextAlgorithms
import Vocabulary

extension DateWords {
  static let english: DateWords = {
    var it = DateWords()
    it.updateNoun = Folding.key("jour")
    it.updateParticiples = KeySet(words: "mis mise")
    it.weekdays = KeySet(
      words:
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun montag dienstag mittwoch
        donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves
        viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        """)
    it.ordinals = KeySet(words: "st nd rd th er")
    it.particles = KeySet(words: "of de del")
    it.months = {
      var table: [UInt64: Int] = [:]
      let rows = [
        "january jan januar janvier enero gennaio januari janeiro", "february feb februar fevrier febrero febbraio februari fevereiro",
        "march mar marz mars marzo maart marco", "april apr avril abril aprile", "may mai mayo maggio mei maio",
        "june jun juni juin junio giugno junho", "july jul juli juillet julio luglio julho", "august aug aout agosto augustus",
        "september sep sept septembre septiembre settembre setembro", "october oct oktober octobre octubre ottobre outubro okt",
        "november nov novembre noviembre novembro", "december dec dezember decembre diciembre dicembre dezembro dez",
      ]
      for (index, row) in rows.enumerated() { for key in WordSet.list(row) { table[key] = index + 1 } }
      return table
    }()
    it.published = KeySet(
      words:
        """
        published posted issued created publication released veroffentlicht erschienen publie publicado pubblicato gepubliceerd filed date
        publicada publikacja publicerad publiceret publisert erstellt datum
        """)
    it.modified = KeySet(
      words:
        """
        updated modified update revised edited aktualisiert stand actualise actualizado aggiornato bijgewerkt atualizado atualizada editiert
        uberarbeitet aktualizacja uppdaterad opdateret oppdatert actualizada
        """)
    it.fillers = KeySet(
      words:
        "on at first last am um uhr le la el il a the mis jour ultimo op hrs first_published by_line h originally")
    it.clockHalves = KeySet(words: "am pm")
    it.clockLetters = KeySet(words: "a p")
    it.clockLetter = Folding.key("m")
    it.hoursUnit = Folding.key("hrs")
    it.zones = KeySet(
      words:
        "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt nzst wib trt sast eat hrs"
    )
    return it
  }()
}
