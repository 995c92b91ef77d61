internal import Messages
internal import RegisterModel

/// A field of the schema that a register begins with.
struct StarterField {
  /// The id, which is the same in every language.
  var id: String
  /// What files call it; in the other languages these are its aliases.
  var key: Wording
  /// What readers see.
  var label: Wording
  /// What to write in it.
  var help: Wording
  var type: FieldType
  var group: FieldGroup
  var isRequired = false
  var isTranslatable = false
  var visibility = Visibility.public
  /// The provisions that it stands on.
  var law: [Wording] = []
  /// The vocabulary of its values.
  var values: String?
  /// What else makes it required: the id of a field, and the word that it then says.
  var requiredWhen: (field: String, value: Wording)?

  /// Adds the section of the field.
  func write(to lines: inout FileLines) {
    let (main, languages) = (lines.main, lines.main.ofRegister)
    lines.blank()
    lines.field("Field", id)
    lines.field("Key", key[main])
    var aliases: [String] = []
    for alias in languages.map({ key[$0] }) where alias != key[main] && !aliases.contains(alias) {
      aliases.append(alias)
    }
    if !aliases.isEmpty { lines.list("Aliases", aliases) }
    lines.field("Label", label, in: languages)
    lines.field("Help", help, in: languages)
    lines.field("Type", type.rawValue)
    if let values { lines.field("Values", values) }
    lines.field("Group", group.rawValue)
    if isRequired { lines.field("Required", "yes") }
    if let requiredWhen {
      lines.field("Required when", "\(requiredWhen.field) is \(requiredWhen.value[main])")
    }
    if isTranslatable { lines.field("Translatable", "yes") }
    lines.field("Visibility", visibility.rawValue)
    if !law.isEmpty { lines.list("Law", law.map { $0[main] }) }
  }
}
