import Rendering
import Testing

/// A word of a command, as a shell takes it.
struct ShellWordTests {
  @Test(arguments: [
    ("a", "a"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("$HOME", "'$HOME'"),
    // A mark upon a quotation mark makes one character of both.
    ("'\u{301}; reboot", "''\\''\u{301}; reboot'"),
  ])
  func `A word is one word to a shell, and means nothing else`(word: String, quoted: String) {
    #expect(ShellWord.quoted(word).utf8.elementsEqual(quoted.utf8))
  }
}
