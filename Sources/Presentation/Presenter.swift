package import Messages
package import RegisterModel
internal import Rendering

/// Turns values into documents for people, and into JSON for programs.
///
/// What it makes of a value depends on nothing but the value, the language and the schema.
package struct Presenter: Sendable {
  /// The sentences, in the language of the reader.
  package let messages: Messages
  /// The schema that fields are called by.
  package let schema: Schema

  /// Makes a presenter for a reader's language and a schema.
  package init(_ messages: Messages, schema: Schema) {
    self.messages = messages
    self.schema = schema
  }

  /// The language of the registers that the reader reads, where the schema has it.
  var readersLanguage: LanguageCode {
    schema.language(named: messages.language.rawValue) ?? schema.mainLanguage
  }

  /// What a field is called: in the main language its key, as in the files; else its label.
  func name(of field: FieldDefinition) -> String {
    if readersLanguage == schema.mainLanguage { return field.key }
    return field.label[readersLanguage] ?? field.key
  }

  /// What the field with an id is called; the id where the schema has no such field.
  func name(of field: FieldID) -> String {
    schema.field(field).map { name(of: $0) } ?? field.rawValue
  }

  /// A field's name with its language in brackets, and a mark where it is never published.
  func title(
    of field: FieldID?, key: String, language: LanguageCode?, visibility: Visibility
  ) -> RichText {
    var title = RichText(field.flatMap(schema.field).map { name(of: $0) } ?? key, .fieldName)
    if let language, language != schema.mainLanguage {
      title.append("[\(language.rawValue)]", .fieldName)
    }
    if field != nil, visibility == .internal {
      title += " \(messages.internalMark, .internalMark)"
    }
    return title
  }

  /// A register's name and file, above what is told of it.
  func heading(_ name: String, _ id: RegisterID, level: Int) -> Block {
    .heading("\(name, .registerName) (\(id.path, .path))", level: level)
  }
}
