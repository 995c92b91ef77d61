/// What stands for a value where help and manual pages show how a command is typed.
extension Messages {
  /// The word that stands for a value in the help, in capitals.
  ///
  /// - Parameters:
  ///   - name: The value.
  ///   - command: The command that takes it.
  /// - Returns: The word.
  package func placeholder(_ name: ValueName, of command: CommandName?) -> String {
    switch name {
    case .at, .since: word(sv: "VERSION", fi: "VERSIO", en: "REVISION")
    case .range: "A..B"
    case .words: word(sv: "VERSION|REGISTER", fi: "VERSIO|REKISTERI", en: "REVISION|REGISTER")
    case .register, .paths: word(sv: "REGISTER", fi: "REKISTERI", en: "REGISTER")
    case .field, .groupBy: word(sv: "FÄLT", fi: "KENTTÄ", en: "FIELD")
    case .group: word(sv: "GRUPP", fi: "RYHMÄ", en: "GROUP")
    case .values: word(sv: "VÄRDE", fi: "ARVO", en: "VALUE")
    case .unit: word(sv: "ENHET", fi: "YKSIKKÖ", en: "UNIT")
    case .person: word(sv: "PERSON", fi: "HENKILÖ", en: "PERSON")
    case .old: word(sv: "GAMMALT-NAMN", fi: "VANHA-NIMI", en: "OLD-NAME")
    case .new: word(sv: "NYTT-NAMN", fi: "UUSI-NIMI", en: "NEW-NAME")
    case .name, .baseName, .ourName, .theirName: word(sv: "NAMN", fi: "NIMI", en: "NAME")
    case .id: word(sv: "ID", fi: "TUNNUS", en: "ID")
    case .output where command == .review: word(sv: "FIL", fi: "TIEDOSTO", en: "FILE")
    case .startFolder, .folder, .output: word(sv: "MAPP", fi: "KANSIO", en: "FOLDER")
    case .file, .path: word(sv: "FIL", fi: "TIEDOSTO", en: "FILE")
    case .base: word(sv: "GRUND", fi: "POHJA", en: "BASE")
    case .ours: word(sv: "VÅR", fi: "OMA", en: "OURS")
    case .theirs: word(sv: "DERAS", fi: "TOINEN", en: "THEIRS")
    case .format, .from: word(sv: "FORMAT", fi: "MUOTO", en: "FORMAT")
    case .language: word(sv: "SPRÅK", fi: "KIELI", en: "LANGUAGE")
    case .color: word(sv: "NÄR", fi: "MILLOIN", en: "WHEN")
    case .date: word(sv: "DATUM", fi: "PÄIVÄ", en: "DATE")
    case .reviewed: "COMMIT"
    case .markerSize: word(sv: "ANTAL", fi: "MÄÄRÄ", en: "COUNT")
    case .port: word(sv: "PORT", fi: "PORTTI", en: "PORT")
    case .arguments: word(sv: "ARGUMENT", fi: "ARGUMENTTI", en: "ARGUMENT")
    case .subject: word(sv: "KOMMANDO|ÄMNE", fi: "KOMENTO|AIHE", en: "COMMAND|TOPIC")
    }
  }
}
