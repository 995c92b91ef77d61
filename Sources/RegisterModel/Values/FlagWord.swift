/// The words that a flag may be written with.
public enum FlagWord {
  /// How the canonical form writes yes.
  public static let canonicalYes = "X"
  /// How the canonical form writes no.
  public static let canonicalNo = "-"

  /// The words for yes, in lower case.
  private static let wordsForYes = ["x", "ja", "kyllä", "yes"]
  /// Those for no.
  private static let wordsForNo = ["-", "nej", "ei", "no"]

  /// Other signs and words that people write for yes and no, and whether they can mean nothing else.
  private static let likenesses: [FoldedName: (value: Bool, isCertain: Bool)] = {
    let certain = [
      true: ["✓", "✔", "☑", "☒", "×", "✗", "✘", "(x)", "[x]"], false: ["–", "—", "−"],
    ]
    let likely = [
      true: [
        "1", "j", "k", "y", "jo", "joo", "jepp", "on", "sant", "tosi", "true", "finns", "löytyy",
      ],
      false: ["0", "n", "e", "ej", "inte", "inga", "ingen", "eivät", "false", "falskt", "saknas"],
    ]
    var words: [FoldedName: (value: Bool, isCertain: Bool)] = [:]
    for (isCertain, lists) in [(true, certain), (false, likely)] {
      for (value, spellings) in lists {
        for spelling in spellings { words[FoldedName(spelling)] = (value, isCertain) }
      }
    }
    return words
  }()

  /// What was probably meant by a word that is no flag: a sign or a word that others use for yes or
  /// no, one of the words with a full stop behind it, or one with a letter wrong.
  static func guess(_ word: String) -> Guess? {
    func spelled(_ value: Bool, isCertain: Bool) -> Guess {
      Guess(value ? canonicalYes : canonicalNo, isCertain: isCertain)
    }
    if let known = likenesses[FoldedName(word)] {
      return spelled(known.value, isCertain: known.isCertain)
    }
    let bare = String(word.prefix { !".!,;".contains($0) })
    if bare != word, let value = value(of: bare) {
      // Whatever else stands there was written by somebody: only punctuation says nothing.
      let isAlone = word.dropFirst(bare.count).allSatisfy { ".!,;".contains($0) }
      return isAlone ? spelled(value, isCertain: true) : nil
    }
    guard word.unicodeScalars.count > 2, word.utf8.count < 32 else { return nil }
    let nearest = Suggestion.match(
      to: word, among: (wordsForYes + wordsForNo).filter { $0.utf8.count > 1 }.sorted())
    guard let nearest, nearest.distance == 1 else { return nil }
    return value(of: nearest.candidate).map { spelled($0, isCertain: false) }
  }

  /// What a word means as a flag, or `nil` where it means neither yes nor no.
  public static func value(of word: String) -> Bool? {
    // Nearly every flag is canonical, and then not looked up.
    if word == canonicalYes { return true }
    let folded = FoldedName(word).text
    return wordsForYes.contains(folded) ? true : wordsForNo.contains(folded) ? false : nil
  }
}
