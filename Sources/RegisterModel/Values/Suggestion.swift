/// Finds what somebody probably meant to write.
package enum Suggestion {
  /// What is nearest to a text.
  struct Match: Hashable {
    /// The nearest candidate, the first of those that are equally near.
    var candidate: String
    /// How many letters must be changed to make one of the other.
    var distance: Int
    /// The other candidates that are as near.
    var rivals: [String]

    /// Whether the text can be taken for a slip of the hand: one letter of a word so long that
    /// another word is not as near by chance.
    var isSlip: Bool { distance == 1 && candidate.unicodeScalars.count >= 6 }
  }

  /// The candidate nearest to a text, or `nil` where none is near: near is a difference of at most
  /// a third of the text's characters, upper and lower case being the same.
  ///
  /// Of several equally near, the first is taken.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    match(to: text, among: candidates)?.candidate
  }

  /// The candidate nearest to a text, how near it is, and which others are as near.
  static func match(to text: String, among candidates: some Sequence<String>) -> Match? {
    guard text.utf8.count <= longest else { return nil }
    let wanted = Array(FoldedName(text).text)
    var best: Match?
    var limit = max(1, wanted.count / 3)
    for candidate in candidates.prefix(most) where candidate.utf8.count <= longest {
      let folded = Array(FoldedName(candidate).text)
      guard abs(folded.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, folded)
      if distance == best?.distance {
        best?.rivals.append(candidate)
      } else if distance <= limit {
        best = Match(candidate: candidate, distance: distance, rivals: [])
        limit = distance
      }
    }
    return best
  }

  /// The longest text, in UTF-8 bytes, that is compared; it bounds the work at its square.
  ///
  /// A single character may have many combining marks, so it is not characters that are counted.
  private static let longest = 256

  /// The most candidates that are compared, the first ones.
  private static let most = 2048

  /// The least number of insertions, deletions, substitutions and swaps of neighbours that make one
  /// text the other (optimal string alignment distance).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (character == other ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
