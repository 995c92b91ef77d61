import Diagnostics
import ModelTestSupport
import Testing

@testable import LanguageServer

/// What a client does to a text, by its own counting.
private struct Typist {
  private var generator: SeededGenerator
  private let encoding: PositionEncoding

  /// What is typed.
  private static let pieces = [
    "a", "å", "€", "\u{10348}", "👩‍👧", "e\u{301}", "\n", "\r\n", "Namn: ", "    ", "", "\r",
  ]

  /// The text as scalars, so that nothing is joined to a character.
  var scalars: [Unicode.Scalar]

  init(seed: UInt64, _ encoding: PositionEncoding) {
    generator = SeededGenerator(seed: seed)
    self.encoding = encoding
    scalars = []
  }

  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// Where a client says that the scalar at an index is.
  func position(of index: Int) -> TextPosition {
    var (line, character) = (0, 0)
    for (number, scalar) in scalars[..<index].enumerated() {
      let isPair = scalar == "\r" && number + 1 < scalars.count && scalars[number + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isPair) {
        (line, character) = (line + 1, 0)
      } else {
        switch encoding {
        case .utf8: character += UTF8.width(scalar)
        case .utf16: character += UTF16.width(scalar)
        case .utf32: character += 1
        }
      }
    }
    return TextPosition(line: line, character: character)
  }

  /// An index that is not between CR and LF.
  private mutating func index() -> Int {
    let index = Int.random(in: 0...scalars.count, using: &generator)
    let isWithin =
      index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n"
    return isWithin ? index - 1 : index
  }

  mutating func change() -> TextDocument.Change {
    let text = (0..<Int.random(in: 0...3, using: &generator))
      .map { _ in generator.pick(Self.pieces) }.joined()
    if generator.happens(onceIn: 20) {
      scalars = Array(text.unicodeScalars)
      return TextDocument.Change(range: nil, text: text)
    }
    let (first, second) = (index(), index())
    let (start, end) = (min(first, second), max(first, second))
    // Most edits are small.
    let near = generator.happens(onceIn: 4) ? end : start
    let range = TextRange(start: position(of: start), end: position(of: near))
    scalars.replaceSubrange(start..<near, with: Array(text.unicodeScalars))
    return TextDocument.Change(range: range, text: text)
  }
}

@Suite("The text of an open document") struct TextDocumentTests {
  @Test(
    "after any edits the server's text is the client's, in every encoding",
    arguments: UInt64(0)..<100, PositionEncoding.allCases)
  func sync(seed: UInt64, encoding: PositionEncoding) {
    var typist = Typist(seed: seed, encoding)
    var document = TextDocument(DocumentURI("file:///a"), version: 0, text: "")
    for version in 1...60 {
      let changes = (0..<(version % 3 + 1)).map { _ in typist.change() }
      document.apply(changes, version: version, encoding)
      #expect(Array(typist.text.utf8) == document.bytes, "seed \(seed), version \(version)")
    }
    #expect(document.version == 60)
  }

  @Test("an edit outside the text is made at its edge")
  func clipped() {
    var document = TextDocument(DocumentURI("file:///a"), version: 0, text: "a\nb")
    let far = TextPosition(line: 9, character: 9)
    document.apply(
      [TextDocument.Change(range: TextRange(start: far, end: far), text: "c")], version: 1, .utf16)
    #expect(document.bytes == Array("a\nbc".utf8))
  }

  @Test(
    "the difference of two texts makes one of the other", arguments: UInt64(0)..<300)
  func difference(seed: UInt64) {
    let old = String(decoding: HostileBytes.generate(seed: seed), as: UTF8.self)
    let new = String(decoding: HostileBytes.generate(seed: seed / 2 + 7), as: UTF8.self)
    let mixed = old + new
    for (from, to) in [(old, new), (old, mixed), (mixed, new), (old, old)] {
      let edits = TextDifference.edits(from: Array(from.utf8), to: Array(to.utf8))
      #expect(edits.isEmpty == (Array(from.utf8) == Array(to.utf8)))
      var bytes = Array(from.utf8)
      for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8)) }
      #expect(bytes == Array(to.utf8))
    }
  }
}
