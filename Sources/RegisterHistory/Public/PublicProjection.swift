package import RegisterModel

/// What may be published of the registers: the one place that decides.
///
/// A field is public only where the schema says so. A value of an earlier time is public only where
/// its field was public then and is public now.
package struct PublicProjection: Sendable {
  /// The schema with its public fields alone, and the vocabularies that they use.
  package let schema: Schema

  /// Makes the projection by the schema that is in force now.
  package init(_ schema: Schema) {
    var projected = schema.withoutFields
    for field in schema.fields where field.visibility == .public { projected.append(field) }
    let used = Set(projected.fields.compactMap(\.vocabulary))
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
    projected.variants.removeAll { !shows($0.field, by: earlier) }
    projected.unknown = []
    let name = schema.firstField(in: .name)
    if !shows(name?.id, by: earlier) { projected.name = register.id.rawValue }
    return projected
  }
}
