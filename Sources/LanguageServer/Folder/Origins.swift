internal import RegisterHistory
internal import RegisterModel

/// What is known of where a register's values come from.
struct Origins: Sendable {
  /// The fields of the register in the commit, each with what gave it its value.
  var lines: [BlameLine] = []

  /// What gave a field its value.
  ///
  /// - Parameter variant: The field, as it stands in the editor.
  /// - Returns: The commit; `nil` within where the value differs from the committed one, and `nil`
  ///   where a cut history does not tell.
  func commit(of variant: FieldVariant) -> CommitInfo?? {
    let line = lines.first {
      $0.variant.field == variant.field && $0.variant.language == variant.language
    }
    guard let line, line.variant.value == variant.value else { return .some(nil) }
    return line.commit.map { .some($0) } ?? nil
  }
}
