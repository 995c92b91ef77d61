/// The words of a text that were removed and added, in their place among those that stayed.
///
/// The segments that are common or removed make up the old text, byte for byte, and those that are
/// common or added the new one. What was removed stands before what took its place. It is written
/// for people: changes with only white space between them are one change, and where under a
/// quarter of the words stayed, the whole text is replaced.
public struct WordDiff: Hashable, Sendable {
  /// What became of a segment.
  public enum Kind: Hashable, Sendable {
    case common, removed, added
  }

  /// A stretch of text with one fate.
  public struct Segment: Hashable, Sendable {
    /// Whether it stayed, went or came.
    public let kind: Kind
    /// What it says; never empty.
    public let text: String
  }

  /// The segments in order, no two neighbours of one kind.
  public let segments: [Segment]

  /// Compares two texts.
  ///
  /// What stands between the first and the last change is compared word by word if it is at most
  /// `comparedTokens` long, and is taken as one change beyond that.
  public init(old: String, new: String) {
    let oldText = WordTokens(old)
    let newText = WordTokens(new)
    let replacements = WordReplacement.between(
      oldText.tokens, newText.tokens, limit: Self.comparedTokens)
    segments = Self.segments(oldText, newText, replacements)
  }

  /// How many words, stretches of white space and signs of both texts together are compared.
  ///
  /// The comparison's time and memory grow with the square of what differs.
  static var comparedTokens: Int { 3000 }

  private static func segments(
    _ old: WordTokens, _ new: WordTokens, _ replacements: [WordReplacement]
  ) -> [Segment] {
    var segments: [Segment] = []
    func append(_ kind: Kind, _ text: Substring) {
      if !text.isEmpty { segments.append(Segment(kind: kind, text: String(text))) }
    }
    var position = 0
    for replacement in replacements {
      append(.common, old[position..<replacement.old.lowerBound])
      append(.removed, old[replacement.old])
      append(.added, new[replacement.new])
      position = replacement.old.upperBound
    }
    append(.common, old[position..<old.tokens.count])
    return segments
  }
}
