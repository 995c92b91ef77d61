/// The words that a flag may be written with.
public enum FlagWord {
  /// How the canonical form writes yes.
  public static let canonicalYes = "X"
  /// How the canonical form writes no.
  public static let canonicalNo = "-"

  private static let words: [FoldedName: Bool] = [
    FoldedName(canonicalYes): true, FoldedName("ja"): true, FoldedName("kyllä"): true,
    FoldedName("yes"): true,
    FoldedName(canonicalNo): false, FoldedName("nej"): false, FoldedName("ei"): false,
    FoldedName("no"): false,
  ]

  /// What a word means as a flag, or `nil` where it means neither yes nor no.
  public static func value(of word: String) -> Bool? { words[FoldedName(word)] }
}
