extension MadeRegister {
  /// What stands before the records: which fields there are, and what must be in them.
  ///
  /// That no two have one name is left out: recutils would take the square of the time for it.
  package static let recordDescriptor = """
    %rec: register
    %mandatory: namn anvandningsomrade datainnehall ansvarsenhet ansvarsperson
    %type: namn,leverantor,webbplats line
    %type: i_bruk_fran,granskad date
    %type: abp,prb,drb regexp /^(X|-)$/
    %type: ansvarsenhet regexp /^(\(Words.units.joined(separator: "|")))$/
    %type: ansvarsperson regexp /^(\(Words.persons.joined(separator: "|")))$/
    %type: offentlighet regexp /^(\(Words.degrees.joined(separator: "|")))$/
    %type: mottagare regexp /^(\(Words.recipients.joined(separator: "|")))$/


    """

  /// The register as a record of recutils: the same keys in its letters, the same values.
  package var record: String {
    var text = ""
    for key in RegisterKey.allCases where !value(key).isEmpty {
      if key.isProse {
        text += "\(key.recordName): \(value(key).joined(separator: "\n+ "))\n"
      } else {
        for item in value(key) { text += "\(key.recordName): \(item)\n" }
      }
    }
    return text + "\n"
  }
}

extension RegisterKey {
  /// The field's name in letters that recutils allows.
  fileprivate var recordName: String {
    let folded = text.lowercased().map { letter -> Character in
      switch letter {
      case "å", "ä": "a"
      case "ö": "o"
      case " ", "[": "_"
      default: letter
      }
    }
    return String(folded.filter { $0 != "]" })
  }
}
