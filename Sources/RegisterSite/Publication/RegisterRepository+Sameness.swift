package import Git
package import RegisterHistory
internal import RegisterModel

/// How `publish` finds out that it has nothing new to publish.
extension RegisterRepository {
  /// Whether the sites of two commits are the same, byte by byte, when both are built as one edition.
  ///
  /// Where the schema's file is the same, and every register says the same in the same bytes, nothing
  /// is made to find that out: nothing else of a commit is published. Otherwise both sites are made
  /// and compared, file by file, up to the first that differs.
  ///
  /// - Parameters:
  ///   - edition: As what the sites are built.
  ///   - commit: A commit.
  ///   - other: Another.
  /// - Returns: Whether they are the same.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func publishesTheSame(
    as edition: SiteContent.Edition, at commit: ObjectID, and other: ObjectID
  ) throws(HistoryError) -> Bool {
    if try saysTheSame(at: commit, and: other) { return true }
    let one = try siteContent(edition, at: .commit(commit))
    return Site.files(one)
      .holdTheSame(as: Site.files(try siteContent(edition, at: .commit(other))))
  }

  /// Whether two commits have the same schema, and registers whose public fields hold the same bytes.
  private mutating func saysTheSame(
    at commit: ObjectID, and other: ObjectID
  ) throws(HistoryError) -> Bool {
    let (one, two) = (try snapshot(.commit(commit)), try snapshot(.commit(other)))
    guard one.schema == two.schema, one.registers.count == two.registers.count else { return false }
    let projection = PublicProjection(try schema(one.schema).schema)
    for (id, blob) in one.registers where blob != two.registers[id] {
      guard let blob = two.registers[id], let first = one.registers[id] else { return false }
      let register = projection.register(try read(id, first, schema: one.schema))
      let same = projection.register(try read(id, blob, schema: two.schema))
      if !register.saysTheSame(as: same) { return false }
    }
    return true
  }
}

extension Register {
  /// Whether another states the same in the same order and the same bytes, on whatever lines.
  ///
  /// Swift's texts are equal in any Unicode form, and published are bytes.
  fileprivate func saysTheSame(as other: Register) -> Bool {
    id == other.id && Self.isSame(name, other.name) && unknown.isEmpty && other.unknown.isEmpty
      && variants.count == other.variants.count
      && zip(variants, other.variants).allSatisfy { one, two in
        one.field == two.field && one.language == two.language && one.value == two.value
          && Self.isSame(one.value.plainText, two.value.plainText)
      }
  }

  private static func isSame(_ text: String, _ other: String) -> Bool {
    text.utf8.elementsEqual(other.utf8)
  }
}
