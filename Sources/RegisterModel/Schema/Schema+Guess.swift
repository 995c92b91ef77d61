/// What is suggested for a key that no schema knows, in a register or in the schema itself.
extension Schema {
  /// The key that somebody probably meant: one that looks the same, the field with that label in any
  /// language, else the nearest key or alias.
  ///
  /// It is certain where the key looks the same or is a label, and where one letter of a long key is
  /// wrong and no key of another field is as near.
  func guess(_ key: String) -> Guess? {
    if let index = index(ofKey: LetterScript.latinised(key)) ?? index(ofLabel: key) {
      return Guess(fields[index].key, isCertain: true)
    }
    let keys = fields.lazy.flatMap { [$0.key] + $0.aliases }
    guard let match = Suggestion.match(to: key, among: keys) else { return nil }
    let field = index(ofKey: match.candidate)
    let isAlone = match.rivals.allSatisfy { index(ofKey: $0) == field }
    return Guess(match.candidate, isCertain: match.isSlip && isAlone)
  }

  /// The only field that is called so in one of the languages.
  private func index(ofLabel label: String) -> Int? {
    let wanted = FoldedName(WhiteSpace.folded(label))
    let found = fields.indices.filter { index in
      fields[index].label.wordings.contains { FoldedName($0.text) == wanted }
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension SchemaKey {
  /// The key of a section that somebody probably meant, and whether nothing else can have been.
  static func guess(_ name: String, in section: SchemaSectionKind) -> Guess? {
    if let key = named(LetterScript.latinised(name), in: section) {
      return Guess(key.name, isCertain: true)
    }
    let names = all.lazy.filter { $0.section == section }.map(\.name) + openers
    return Suggestion.match(to: name, among: names).map { match in
      return Guess(match.candidate, isCertain: match.isSlip && match.rivals.isEmpty)
    }
  }

  /// The keys that open a section, wherever they stand.
  private static let openers = SchemaSectionKind.allCases.dropFirst().map(\.rawValue)
}
