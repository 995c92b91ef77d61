internal import RegisterModel

/// A text of a schema in paragraphs, in which addresses are links.
///
/// Only http, https and mailto addresses are, and e-mail addresses that stand alone between spaces.
enum LinkedText {
  /// The paragraphs of a text, with the keys of the template `prose`.
  ///
  /// - Parameters:
  ///   - passage: The text.
  ///   - keepsLines: Whether each line is a paragraph, as in a postal address; else an empty line
  ///     parts two paragraphs, as in a register.
  /// - Returns: The values.
  static func values(_ passage: Passage, keepsLines: Bool = false) -> TemplateValues {
    let lines = passage.text.split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs =
      keepsLines ? lines.map { [$0] } : lines.split(whereSeparator: \.isEmpty).map(Array.init)
    return [
      "language": TemplateValue(passage.language?.rawValue),
      "paragraphs": .list(
        paragraphs.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
          .map { ["pieces": .list(pieces($0))] }),
    ]
  }

  private static func pieces(_ line: String) -> [TemplateValues] {
    var pieces: [(text: String, address: String?)] = []
    for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let space = index == 0 ? "" : " "
      let core = word.prefix(word.count - word.reversed().prefix { ".,;:)".contains($0) }.count)
      if let address = address(String(core)) {
        let punctuation = String(word.dropFirst(core.count))
        pieces += [(space, nil), (String(core), address), (punctuation, nil)]
      } else {
        pieces.append((space + word, nil))
      }
    }
    var joined: [(text: String, address: String?)] = []
    for piece in pieces where !piece.text.isEmpty {
      if piece.address == nil, let last = joined.last, last.address == nil {
        joined[joined.count - 1].text += piece.text
      } else {
        joined.append(piece)
      }
    }
    return joined.map { ["text": .text($0.text), "address": TemplateValue($0.address)] }
  }

  private static func address(_ word: String) -> String? {
    if LinkAddress.isValid(word) { return word }
    let bytes = Array(word.utf8)
    guard word.contains("@"), EmailAddress.places(in: bytes[...]) == [0..<bytes.count] else {
      return nil
    }
    return "mailto:\(word)"
  }
}
