internal import Messages
internal import RegisterModel

/// A register of the example.
struct ExampleRegister {
  /// The file's name without its ending.
  var id: Wording
  /// What it says in fields of one value, by their ids.
  var values: [String: Wording]
  /// What it says in flags, by their ids.
  var flags: [String: Bool]
  var units: [Wording]
  var persons: [Wording]

  /// What the file holds.
  ///
  /// - Parameters:
  ///   - language: The main language of the registers.
  ///   - today: The day on which the description was read through; `nil` to name none.
  /// - Returns: The text.
  func text(_ language: Language, today: CalendarDate?) -> String {
    var lines = FileLines(language)
    let fields = StarterField.common + StarterField.example
    for field in fields {
      switch field.type {
      case .flag:
        if let flag = flags[field.id] { lines.field(field.key[language], flag ? "X" : "-") }
      case .date: if let today { lines.field(field.key[language], today.description) }
      case .list:
        let items = field.id == "unit" ? units : persons
        lines.list(field.key[language], items.map { $0[language] })
      case .line, .text, .choice, .link:
        if let value = values[field.id] { lines.value(value, of: field.id, among: fields) }
      }
    }
    return lines.text
  }
}
