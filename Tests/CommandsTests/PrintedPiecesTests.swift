import Rendering
import Testing

@testable import Commands

/// Pieces of a document as they are printed.
@Suite("Printed pieces") struct PrintedPiecesTests {
  private struct Broken: Error {}

  /// What is printed of numbered pieces, and what the finding threw in the end.
  private func printed(
    _ count: Int, breaks: Bool = false
  ) -> (texts: [String], failure: (any Error)?) {
    var number = 0
    let pieces = DocumentPieces(presentedLater: {
      if number == count {
        if breaks { throw Broken() }
        return nil
      }
      number += 1
      return { [number] in [.paragraph(RichText("piece \(number)"))] }
    })
    var printed = PrintedPieces(pieces) { piece, isFirst in
      (isFirst ? "first: " : "") + MarkdownRenderer().render(piece)
    }
    var texts: [String] = []
    do {
      while let text = try printed.next() { texts.append(text) }
      // Behind the end, nothing comes any more.
      if try printed.next() != nil { texts.append("more") }
    } catch {
      return (texts, error)
    }
    return (texts, nil)
  }

  @Test(arguments: [0, 1, 2, 9, 10, 500])
  func comeInTheirOrderAndEachOnce(count: Int) {
    let expected = (1...max(count, 1)).prefix(count).map { "piece \($0)" }
    let (texts, failure) = printed(count)
    let lines = texts.joined().split(separator: "\n").map {
      $0.hasPrefix("first: ") ? $0.dropFirst("first: ".count) : $0
    }
    #expect(lines.map(String.init) == expected)
    #expect(texts.filter { $0.contains("first: ") }.count == min(count, 1))
    #expect(texts.first?.hasPrefix("first: ") != false)
    #expect(failure == nil)
  }

  @Test(arguments: [0, 1, 30, 200])
  func thatWereFoundComeBeforeTheErrorThatEndsThem(count: Int) {
    let (texts, failure) = printed(count, breaks: true)
    #expect(texts.joined().split(separator: "\n").count == count)
    #expect(failure is Broken)
  }

  @Test func thatComeFirstAreThereBeforeTheNextIsLookedFor() throws {
    var found = 0
    let pieces = DocumentPieces(presentedLater: {
      found += 1
      return { [.paragraph("a piece")] }
    })
    var printed = PrintedPieces(pieces) { piece, _ in MarkdownRenderer().render(piece) }
    for number in 1...6 {
      _ = try printed.next()
      #expect(found == number)
    }
  }
}
