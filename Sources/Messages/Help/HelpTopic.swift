/// Something that help tells of in its own right, whichever commands it takes.
package enum HelpTopic: String, CaseIterable, Hashable, Sendable {
  case start, format, review, publishing, history, revisions, git, output

  /// The topic that a word means, in any language and in upper or lower case.
  package init?(word: String) {
    let word = word.lowercased()
    let topic = Self.allCases.first { topic in
      topic.rawValue == word || topic.names.contains(word)
    }
    guard let topic else { return nil }
    self = topic
  }

  /// Other words for the topic: Swedish, Finnish and English ones.
  package var names: [String] {
    switch self {
    case .start: ["början", "kom-igång", "alku", "aloitus", "tutorial"]
    case .format: ["filformat", "formatet", "tiedostomuoto", "muoto", "file-format", "files"]
    case .review: ["granskning", "granska", "katselmus", "katselmointi", "reviewing"]
    case .publishing: ["publicering", "publicera", "julkaisu", "julkaiseminen", "publication"]
    case .history: ["historik", "historia"]
    case .revisions: ["versioner", "version", "versiot", "versio", "revision", "rev"]
    case .git: ["gitin"]
    case .output:
      [
        "utskrift", "färger", "returkoder", "tuloste", "tulosteet", "värit", "paluukoodit",
        "scripts", "colors", "colours", "exit",
      ]
    }
  }
}

extension Messages {
  /// What a topic is about, in a list of topics.
  package func summary(_ topic: HelpTopic) -> String {
    switch topic {
    case .start:
      word(
        sv: "Från en ändring till en publicering, steg för steg.",
        fi: "Muutoksesta julkaisuun askel askeleelta.",
        en: "From an edit to a publication, step by step.")
    case .format:
      word(
        sv: "Hur ett registers fil skrivs.", fi: "Miten rekisterin tiedosto kirjoitetaan.",
        en: "How a register's file is written.")
    case .review:
      word(
        sv: "Hur en ändring granskas innan den blir offentlig.",
        fi: "Miten muutos katselmoidaan, ennen kuin se tulee julkiseksi.",
        en: "How a change is reviewed before it becomes public.")
    case .publishing:
      word(
        sv: "Vad som publiceras, och hur det går till.", fi: "Mitä julkaistaan ja miten.",
        en: "What is published, and how.")
    case .history:
      word(
        sv: "Vem som ändrade vad, när och varför.", fi: "Kuka muutti mitä, milloin ja miksi.",
        en: "Who changed what, when and why.")
    case .revisions:
      word(
        sv: "Vad VERSION kan vara: ett datum, en publicering, en commit.",
        fi: "Mitä VERSIO voi olla: päivämäärä, julkaisu, commit.",
        en: "What REVISION can be: a date, a publication, a commit.")
    case .git:
      word(
        sv: "Det du behöver veta om Git, och vad Git gör åt dig.",
        fi: "Mitä Gitistä on tiedettävä ja mitä Git tekee puolestasi.",
        en: "What you need to know about Git, and what Git does for you.")
    case .output:
      word(
        sv: "Färger, sidvisning, språk, format för program och returkoder.",
        fi: "Värit, sivutus, kieli, muodot ohjelmille ja paluukoodit.",
        en: "Colours, pager, language, formats for programs and exit statuses.")
    }
  }
}
