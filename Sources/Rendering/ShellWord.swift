/// A word of a command, as a POSIX shell takes it: typed, pasted, or in a script.
package enum ShellWord {
  /// The word as a shell takes it for itself: in quotation marks where it needs them.
  package static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.utf8.allSatisfy(isPlain)
    if isPlain { return word }
    // A mark upon the sign makes a character of both; to a shell the sign is what it was.
    return "'" + word.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:@%+,=".utf8.contains(byte) || byte >= 0x80
    }
  }
}
