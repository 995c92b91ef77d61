package import Rendering

/// A command as it can be typed, and what that is good for.
package struct CommandExample: Hashable, Sendable {
  /// The whole line, as a shell reads it.
  package let line: String
  /// What it does for whoever types it, as a sentence.
  package let purpose: RichText

  /// Makes an example.
  init(_ line: String, _ purpose: RichText) {
    self.line = line
    self.purpose = purpose
  }

  /// The line with its purpose below, indented.
  package var blocks: [Block] {
    [
      .paragraph(RichText(line, .command), indent: 2, hanging: 4),
      .paragraph(purpose, indent: 6),
    ]
  }
}
