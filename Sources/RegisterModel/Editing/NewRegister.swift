/// The file of a new register: every field of the schema, with its help as a comment above it.
public enum NewRegister {
  /// The text of the file, in canonical form.
  ///
  /// A translatable field has a key for each language that the public text must be had in.
  ///
  /// - Parameters:
  ///   - values: What is stated already.
  ///   - language: The language of the help; where the schema has no help in it, the main one's.
  ///   - schema: The schema.
  /// - Returns: The text; empty where the schema has no fields.
  public static func text(
    stating values: [FieldVariant], helpIn language: LanguageCode, _ schema: Schema
  ) -> String {
    let blocks = schema.fields.map { field in
      let help = field.help.wording(in: language, else: schema.mainLanguage)
      let languages = field.isTranslatable ? schema.languages.prefix(2).map(Optional.some) : [nil]
      return comment(help)
        + languages.flatMap { language in
          let value = values.first { $0.field == field.id && $0.language == language }?.value
          return CanonicalField.lines(stating: value, in: language, field, schema)
        }
    }
    return blocks.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private static func comment(_ help: String?) -> [String] {
    guard let help else { return [] }
    return help.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let lines = CanonicalField.wrapped(String(line), behind: 2)
      return lines.isEmpty ? ["#"] : lines.map { "# " + $0 }
    }
  }
}
