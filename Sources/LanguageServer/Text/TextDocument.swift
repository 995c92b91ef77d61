internal import Diagnostics

/// A document that is open in the editor: its text there, whatever the file on disk says.
struct TextDocument: Sendable {
  /// What it is called.
  let uri: DocumentURI
  /// The number of the text, as the client counts.
  private(set) var version: Int
  /// The text in UTF-8.
  private(set) var bytes: [UInt8]

  /// Opens a document.
  init(_ uri: DocumentURI, version: Int, text: String) {
    self.uri = uri
    self.version = version
    bytes = Array(text.utf8)
  }

  /// One change: a text for a range, or for all there was.
  struct Change: Decodable, Sendable {
    /// What is replaced; `nil` for everything.
    var range: TextRange?
    /// What takes its place.
    var text: String
  }

  /// Makes changes, each in the text that the one before has left.
  mutating func apply(_ changes: [Change], version: Int, _ encoding: PositionEncoding) {
    for change in changes {
      guard let range = change.range else {
        bytes = Array(change.text.utf8)
        continue
      }
      let span = LinePlaces(bytes, encoding).span(of: range)
      bytes.replaceSubrange(span.range, with: change.text.utf8)
    }
    self.version = version
  }
}
