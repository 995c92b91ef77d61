/// What a push would do to one reference.
package struct RefUpdate: Hashable, Sendable {
  /// The reference's full name, such as `refs/heads/main`, on the side that is pushed to.
  package let name: String
  /// What it stands for before; `nil` where it is not there yet.
  package let old: ObjectID?
  /// What it would stand for; `nil` where it would be deleted.
  package let new: ObjectID?

  /// Which of Git's hooks a line is for.
  package enum Form: Sendable {
    /// `OLD NEW REF`, as for pre-receive.
    case receiving
    /// `LOCALREF LOCALID REMOTEREF REMOTEID`, as for pre-push.
    case pushing
  }

  /// A line that is none of a hook's.
  package struct Malformed: Error, Hashable, Sendable {
    /// The line's number, from 1.
    package let line: Int
  }

  /// Reads what Git gives a hook on standard input.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - form: Which hook they are for.
  /// - Returns: The updates, in order.
  /// - Throws: ``Malformed`` for the first line that is not as it should be.
  package static func updates(
    in bytes: [UInt8], _ form: Form
  ) throws(Malformed) -> [RefUpdate] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last line ends in a line feed, so nothing stands behind it.
    guard lines.removeLast().isEmpty else { throw Malformed(line: lines.count + 1) }
    var updates: [RefUpdate] = []
    for (index, line) in lines.enumerated() {
      guard let update = RefUpdate(line, form) else { throw Malformed(line: index + 1) }
      updates.append(update)
    }
    return updates
  }

  private init?(_ line: ArraySlice<UInt8>, _ form: Form) {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    switch form {
    case .receiving:
      guard words.count == 3, let old = Target(words[0]), let new = Target(words[1]),
        !words[2].isEmpty
      else { return nil }
      self.init(words[2], old, new)
    case .pushing:
      // The local side may be any expression that the user wrote, `HEAD^{/a word}` too: what
      // counts stands at the end.
      guard words.count >= 4, let new = Target(words[words.count - 3]),
        let old = Target(words[words.count - 1]), !words[words.count - 2].isEmpty
      else { return nil }
      self.init(words[words.count - 2], old, new)
    }
  }

  private init(_ name: ArraySlice<UInt8>, _ old: Target, _ new: Target) {
    self.name = String(decoding: name, as: UTF8.self)
    self.old = old.id
    self.new = new.id
  }

  /// 40 digits; all of them 0 stand for nothing.
  private struct Target {
    let id: ObjectID?

    init?(_ word: ArraySlice<UInt8>) {
      guard let id = ObjectID(hexDigits: Array(word).span) else { return nil }
      self.id = word.allSatisfy { $0 == UInt8(ascii: "0") } ? nil : id
    }
  }
}
