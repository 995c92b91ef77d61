internal import RegisterHistory
internal import RegisterModel

/// Which changes are asked for, as it was typed.
struct TypedFilter {
  var groups: [FieldGroup] = []
  /// Keys or ids of fields, in any language.
  var fields: [String] = []

  /// What it means by the schema of the working tree; in public, by what of it is public.
  ///
  /// - Throws: A ``Problem`` where a word means no field.
  func read(
    in session: Session, for projection: PublicProjection? = nil
  ) throws -> FieldFilter {
    let schema = projection?.schema ?? session.schema
    return FieldFilter(
      fields: Set(try fields.map { field in try session.field(field, of: schema) }),
      groups: Set(groups))
  }
}
