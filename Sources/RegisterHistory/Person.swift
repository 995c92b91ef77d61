internal import Git
internal import RegisterModel

/// Somebody under all names and addresses that are known: those in a commit, and those that the
/// mailmap has for them.
struct Person {
  private var names: Set<FoldedName> = []
  private var addresses: Set<FoldedName> = []

  /// Makes the person that a signature means.
  ///
  /// - Throws: What asking the mailmap throws.
  init(_ signature: Signature, _ mailmap: borrowing Mailmap) throws(GitError) {
    add(signature)
    add(try mailmap.resolve(signature))
    // Git does not mind the case of an address; libgit2 does.
    let address = FoldedName(signature.email).text
    add(try mailmap.resolve(Signature(name: signature.name, email: address, when: nil)))
  }

  private mutating func add(_ signature: Signature) {
    let name = WhiteSpace.folded(signature.name)
    let address = WhiteSpace.folded(signature.email)
    if !name.isEmpty { names.insert(FoldedName(name)) }
    if !address.isEmpty { addresses.insert(FoldedName(address)) }
  }

  /// Whether two are one: who shares a name or an address.
  func isSame(as other: Person) -> Bool {
    !names.isDisjoint(with: other.names) || !addresses.isDisjoint(with: other.addresses)
  }
}

extension Signature {
  /// Reads whoever is named in a trailer, as `Name <address>`; `nil` for anything else, and where
  /// the name or the address is empty.
  init?(reviewer text: String) {
    let text = WhiteSpace.folded(text)
    guard text.hasSuffix(">"), let open = text.firstIndex(of: "<") else { return nil }
    let name = WhiteSpace.folded(String(text[..<open]))
    let address = text[text.index(after: open)...].dropLast()
    guard !name.isEmpty, !address.isEmpty, !address.contains(where: { "<> ".contains($0) }) else {
      return nil
    }
    self.init(name: name, email: String(address), when: nil)
  }
}
