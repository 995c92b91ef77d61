internal import Diagnostics

/// What somebody probably meant to write.
struct Guess: Hashable, Sendable {
  /// What was meant, as it is to be written.
  var text: String
  /// Whether nothing else can have been meant: then it may be written unasked.
  var isCertain: Bool

  init(_ text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }

  /// The fix that writes it in the place of what stands there.
  ///
  /// - Parameters:
  ///   - place: The bytes that are replaced.
  ///   - isFree: Whether nothing else stands in the way of writing it.
  /// - Returns: The fix, safe where the guess is certain and nothing stands in the way.
  func fix(at place: SourceSpan, isFree: Bool = true) -> Fix {
    Fix(.replace(with: text), [Edit(place, text)], isSafe: isCertain && isFree)
  }
}
