package import RegisterModel
package import Rendering

/// The answer of `list --format csv`, and the table in the data of the public site.
extension Presenter {
  /// The registers as a table that `import` reads again: all fields, internal ones too, with a
  /// column for each language of a translatable one.
  ///
  /// The items of a list are parted by a slash between spaces, or by a line break where one of them
  /// holds such a slash; paragraphs by a blank line.
  package func csv(_ registers: [Register]) -> CSVTable {
    let columns = columns
    var table = CSVTable(header: ["id"] + columns.map(\.title))
    for register in registers {
      table.append(
        [register.id.rawValue]
          + columns.map { cell(register.value(of: $0.field.id, in: $0.language)) })
    }
    return table
  }

  /// The columns of the table behind the first one, which holds the ids.
  package var columns: [RegisterColumn] {
    schema.fields.flatMap { field in
      (field.isTranslatable ? schema.languages.map(Optional.some) : [nil]).map { language in
        RegisterColumn(field: field, language: language, title: title(of: field, in: language))
      }
    }
  }

  /// What a column is called: the field's name, with the language of its cells in brackets.
  ///
  /// A key alone means the main language; a label in another language would not.
  private func title(of field: FieldDefinition, in language: LanguageCode?) -> String {
    guard let language, language != schema.mainLanguage || readersLanguage != schema.mainLanguage
    else { return name(of: field) }
    return "\(name(of: field))[\(language.rawValue)]"
  }

  private func cell(_ value: FieldValue?) -> String {
    switch value {
    case nil: ""
    case .list(let items)?:
      items.joined(separator: RegisterColumn.isAmbiguous(items) ? "\n" : RegisterColumn.separator)
    case let value?: value.plainText
    }
  }
}
