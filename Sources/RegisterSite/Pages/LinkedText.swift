internal import RegisterModel

/// A text of a schema in paragraphs, in which addresses are links.
///
/// Only http, https and mailto addresses are, and e-mail addresses that stand alone between spaces.
enum LinkedText {
  /// The paragraphs of a text, with the keys of the template `prose`; lines stay apart.
  static func values(_ passage: Passage) -> TemplateValues {
    let paragraphs = passage.text.split(separator: "\n").map { line -> TemplateValues in
      ["pieces": .list(pieces(String(line)))]
    }
    return ["language": TemplateValue(passage.language?.rawValue), "paragraphs": .list(paragraphs)]
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
