/// Who made a commit or a tag, and when.
package struct Signature: Sendable, Hashable {
  /// The name, which may be empty.
  package let name: String
  /// The e-mail address, which may be empty and need not be one.
  package let email: String
  /// The time; `nil` when it is missing or cannot be read.
  package let when: Timestamp?

  package init(name: String, email: String, when: Timestamp?) {
    self.name = name
    self.email = email
    self.when = when
  }

  /// Reads `Name <address> seconds offset` as Git does (`split_ident_line`).
  ///
  /// `nil` when there is no address in brackets: Git then knows neither name nor time.
  init?(line: [UInt8], encoding: TextEncoding) {
    guard let open = line.firstIndex(of: UInt8(ascii: "<")),
      let close = line[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var name = line[..<open]
    while let last = name.last, isSpace(last) { name.removeLast() }
    self.init(
      name: encoding.decode(name), email: encoding.decode(line[(open + 1)..<close]),
      when: Timestamp(signatureLine: line))
  }
}
