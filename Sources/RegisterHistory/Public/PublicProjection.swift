internal import RegisterDiff
package import RegisterModel

/// What may be published of the registers: the one place that decides.
///
/// A field is public only where the schema says so. A value of an earlier time is public only where
/// its field was public then and is public now. An identity code is never told, not even where it
/// was published once by mistake: the public history would tell it for ever.
package struct PublicProjection: Sendable {
  /// The schema with its public fields alone, and the vocabularies that they use.
  package let schema: Schema

  /// Makes the projection by the schema that is in force now.
  package init(_ schema: Schema) {
    var projected = schema.withoutFields
    let fields = schema.fields.filter { $0.visibility == .public }
    let ids = Set(fields.map(\.id))
    for var field in fields where projected.field(field.id) == nil {
      // What makes a field required may say what an internal one holds.
      if let condition = field.requiredWhen, !ids.contains(condition.field) {
        field.requiredWhen = nil
      }
      projected.append(field)
    }
    if let review = schema.review, !ids.contains(review.field) { projected.review = nil }
    let used = Set(fields.compactMap(\.vocabulary))
    projected.vocabularies.removeAll { !used.contains($0.id) }
    self.schema = projected
  }

  /// Whether a field was public by an earlier schema and is public now; what no schema knows is not.
  package func shows(_ field: FieldID?, by earlier: Schema) -> Bool {
    guard let field, schema.field(field) != nil else { return false }
    return earlier.field(field)?.visibility == .public
  }

  /// What of a register may be published.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - earlier: The schema that it was read with.
  /// - Returns: The register with its public fields alone.
  package func register(_ register: Register, by earlier: Schema) -> Register {
    var projected = register
    projected.unknown = []
    projected.variants = []
    for variant in register.variants where shows(variant.field, by: earlier) {
      guard let language = language(variant.language, of: variant.field, by: earlier) else {
        continue
      }
      var variant = variant
      variant.language = language
      variant.line = 0
      variant.value = variant.value.masked
      projected.variants.append(variant)
    }
    projected.name = name(of: projected)
    return projected
  }

  /// The name of a register that has only public fields: its id where the name is not public.
  private func name(of register: Register) -> String {
    guard let field = schema.firstField(in: .name) else { return register.id.rawValue }
    let variant = register.variants.first { $0.field == field.id }
    return variant?.value.plainText ?? register.id.rawValue
  }

  /// The language that a wording has by the schema in force now: what was written before a field
  /// became translatable is its wording in the main language, and the other way about.
  ///
  /// - Returns: The language, if any; `nil` for one that the field no longer has.
  func language(
    _ language: LanguageCode?, of field: FieldID, by earlier: Schema
  ) -> LanguageCode?? {
    guard let definition = schema.field(field) else { return nil }
    if definition.isTranslatable { return .some(language ?? schema.mainLanguage) }
    if language == nil || language == earlier.mainLanguage { return .some(nil) }
    return nil
  }
}

extension PublicProjection {
  /// What of a version that was read may be published: nothing that it states where it is not
  /// certain which field each line belongs to.
  package func register(_ read: ReadRegister) -> Register {
    var register = read.version.register
    if !read.isCertain { register.variants = [] }
    return self.register(register, by: read.version.schema)
  }
}
