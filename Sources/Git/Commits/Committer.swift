/// Who a commit or a tag that is made now is by, as far as Git has been told.
package struct Committer: Sendable, Hashable {
  /// The name; `nil` where nothing says it.
  package let name: String?
  /// The e-mail address; `nil` where nothing says it.
  package let email: String?
  /// When; `nil` where `GIT_COMMITTER_DATE` says something that is no time.
  package let when: Timestamp?

  /// Both name and address, and the time, if all are known.
  package var signature: Signature? {
    guard let name, let email, let when else { return nil }
    return Signature(name: name, email: email, when: when)
  }
}

extension Repository {
  /// Who makes a commit or a tag now, found as Git finds it.
  ///
  /// `GIT_COMMITTER_NAME`, `GIT_COMMITTER_EMAIL` and `GIT_COMMITTER_DATE` come first, then
  /// `committer.name` and `user.name` of the configuration, and `EMAIL` last. Nothing is made up of
  /// the names of the user and the machine.
  ///
  /// - Parameters:
  ///   - variables: The variables of the environment.
  ///   - now: The time where no variable says another.
  /// - Returns: What was found.
  /// - Throws: When the configuration cannot be read.
  package func committer(
    _ variables: [String: String], now: Timestamp
  ) throws(GitError) -> Committer {
    let (name, email) = (try configured("name"), try configured("email"))
    let date = variables["GIT_COMMITTER_DATE"].flatMap { $0.isEmpty ? nil : $0 }
    return Committer(
      name: Self.cleaned(variables["GIT_COMMITTER_NAME"]) ?? Self.cleaned(name),
      email: Self.cleaned(variables["GIT_COMMITTER_EMAIL"]) ?? Self.cleaned(email)
        ?? Self.cleaned(variables["EMAIL"]),
      when: date.map(Timestamp.init(gitDate:)) ?? now)
  }

  /// What the configuration says of the committer, else of the user.
  private func configured(_ key: String) throws(GitError) -> String? {
    if let value = try configuration("committer.\(key)") { return value }
    return try configuration("user.\(key)")
  }

  /// A name or an address without what would end it in an object; `nil` where nothing is left.
  private static func cleaned(_ text: String?) -> String? {
    guard let text else { return nil }
    // As `strbuf_addstr_without_crud` of Git: none of these, and no white space around.
    var bytes = text.utf8.filter { ![0, 0x0A, 0x0D, 0x3C, 0x3E].contains($0) }[...]
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
