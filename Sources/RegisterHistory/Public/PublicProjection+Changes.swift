internal import RegisterDiff
internal import RegisterModel

/// The public projection of a difference: only what is public at both ends, and now.
extension PublicProjection {
  /// What of a change may be published.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - old: The schema that the older version was read with; `nil` where there was no register.
  ///   - new: The schema that the newer version was read with; `nil` where there is no register.
  /// - Returns: The change under the key that its field has now, without the lines of the files;
  ///   `nil` where its field is internal at either end, or now.
  func change(_ change: Change, from old: Schema?, to new: Schema?) -> Change? {
    guard let id = change.field, let definition = schema.field(id), let latest = new ?? old,
      [old, new].allSatisfy({ schema in schema.map { shows(id, by: $0) } ?? true }),
      let language = language(change.language, of: id, by: latest)
    else { return nil }
    var projected = change
    projected.key = definition.key
    projected.group = definition.group
    projected.visibility = .public
    projected.language = language
    (projected.old, projected.new) = (change.old?.masked, change.new?.masked)
    (projected.oldLine, projected.newLine) = (nil, nil)
    return projected
  }

  /// What of a register's difference may be published; `nil` where it has nothing to tell.
  ///
  /// - Parameters:
  ///   - difference: What became of the register.
  ///   - before: The older version; `nil` where there was none.
  ///   - after: The newer version; `nil` where there is none.
  /// - Returns: The difference, without any change where it is not certain which field each line of
  ///   a version belongs to.
  func difference(
    _ difference: RegisterDifference, from before: ReadRegister?, to after: ReadRegister?
  ) -> RegisterDifference? {
    var projected = difference
    projected.failure = nil
    projected.name = (after ?? before).map { register($0).name } ?? difference.id.rawValue
    let isCertain = [before, after].allSatisfy { $0?.isCertain ?? true }
    projected.changes = (isCertain ? difference.changes : []).compactMap {
      change($0, from: before?.version.schema, to: after?.version.schema)
    }
    return projected.status == .changed && projected.changes.isEmpty ? nil : projected
  }

  /// What of a schema's changes may be published: that fields opened up which are public now.
  func schemaChanges(_ changes: [SchemaChange]) -> [SchemaChange] {
    changes.compactMap { change in
      guard change.opensUp, let field = change.field, schema.field(field) != nil else { return nil }
      var projected = change
      projected.section = "Field \(field.rawValue)"
      projected.old = Visibility.internal.rawValue
      projected.new = Visibility.public.rawValue
      return projected
    }
  }
}
