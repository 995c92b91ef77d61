/// Tokens of an old text and those of a new text that stand in their place.
struct WordReplacement: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  /// The replacements that make one text out of another, in order.
  ///
  /// Where more than `limit` tokens of both texts together stand between the first difference and
  /// the last, they are one replacement.
  static func between(
    _ old: [WordTokens.Token], _ new: [WordTokens.Token], limit: Int
  ) -> [WordReplacement] {
    let middle = WordReplacement(old: old.indices, new: new.indices).trimmed(old, new)
    if middle.old.isEmpty && middle.new.isEmpty { return [] }
    let replacements =
      middle.old.count + middle.new.count > limit
      ? [middle]
      : joinedAcrossSpace(refined(middle, old, new), in: old)
        .map { $0.trimmed(old, new).startingAtWord(old, new) }
    return keepEnough(replacements, old, new)
      ? replacements : [WordReplacement(old: old.indices, new: new.indices)]
  }

  /// The differences within a replacement, by Myers's algorithm.
  private static func refined(
    _ whole: WordReplacement, _ old: [WordTokens.Token], _ new: [WordTokens.Token]
  ) -> [WordReplacement] {
    // Numbers are compared in a fraction of the time that tokens are.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ token: WordTokens.Token) -> Int {
      if let known = numbers[token.bytes] { return known }
      numbers[token.bytes] = numbers.count
      return numbers.count - 1
    }
    let edit = ShortestEdit(from: old[whole.old].map(number), to: new[whole.new].map(number))
    func isRemoved(_ index: Int) -> Bool {
      index < whole.old.upperBound && edit.removed[index - whole.old.lowerBound]
    }
    func isAdded(_ index: Int) -> Bool {
      index < whole.new.upperBound && edit.added[index - whole.new.lowerBound]
    }
    var replacements: [WordReplacement] = []
    var (oldStart, newStart) = (whole.old.lowerBound, whole.new.lowerBound)
    while oldStart < whole.old.upperBound || newStart < whole.new.upperBound {
      var (oldEnd, newEnd) = (oldStart, newStart)
      while isRemoved(oldEnd) { oldEnd += 1 }
      while isAdded(newEnd) { newEnd += 1 }
      if oldEnd == oldStart && newEnd == newStart {
        (oldStart, newStart) = (oldStart + 1, newStart + 1)
      } else {
        replacements.append(WordReplacement(old: oldStart..<oldEnd, new: newStart..<newEnd))
        (oldStart, newStart) = (oldEnd, newEnd)
      }
    }
    return replacements
  }

  /// The same with neighbours made one where only white space parts them, so that a phrase reads
  /// as a phrase.
  private static func joinedAcrossSpace(
    _ replacements: [WordReplacement], in old: [WordTokens.Token]
  ) -> [WordReplacement] {
    var joined: [WordReplacement] = []
    for next in replacements {
      if let last = joined.last,
        old[last.old.upperBound..<next.old.lowerBound].allSatisfy({ $0.kind == .space })
      {
        joined[joined.count - 1] = WordReplacement(
          old: last.old.lowerBound..<next.old.upperBound,
          new: last.new.lowerBound..<next.new.upperBound)
      } else {
        joined.append(next)
      }
    }
    return joined
  }

  /// The same without what both texts begin with or end in.
  private func trimmed(_ old: [WordTokens.Token], _ new: [WordTokens.Token]) -> WordReplacement {
    var (oldStart, oldEnd) = (self.old.lowerBound, self.old.upperBound)
    var (newStart, newEnd) = (self.new.lowerBound, self.new.upperBound)
    while oldStart < oldEnd && newStart < newEnd && old[oldStart] == new[newStart] {
      (oldStart, newStart) = (oldStart + 1, newStart + 1)
    }
    while oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == new[newEnd - 1] {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    return WordReplacement(old: oldStart..<oldEnd, new: newStart..<newEnd)
  }

  /// The same, where tokens were only removed or only added, with the space behind them instead of
  /// an equal one before them.
  private func startingAtWord(
    _ old: [WordTokens.Token], _ new: [WordTokens.Token]
  ) -> WordReplacement {
    guard self.old.isEmpty != self.new.isEmpty else { return self }
    let (range, tokens) = self.old.isEmpty ? (self.new, new) : (self.old, old)
    guard range.upperBound < tokens.count, tokens[range.lowerBound].kind == .space,
      tokens[range.lowerBound] == tokens[range.upperBound]
    else { return self }
    return WordReplacement(
      old: (self.old.lowerBound + 1)..<(self.old.upperBound + 1),
      new: (self.new.lowerBound + 1)..<(self.new.upperBound + 1))
  }

  /// Whether at least a quarter of the longer text's words stay, or all of one text's tokens do.
  private static func keepEnough(
    _ replacements: [WordReplacement], _ old: [WordTokens.Token], _ new: [WordTokens.Token]
  ) -> Bool {
    func words(_ tokens: some Sequence<WordTokens.Token>) -> Int {
      tokens.reduce(0) { $1.kind == .word ? $0 + 1 : $0 }
    }
    if replacements.allSatisfy(\.old.isEmpty) || replacements.allSatisfy(\.new.isEmpty) {
      return true
    }
    let oldWords = words(old)
    let common = oldWords - replacements.reduce(0) { $0 + words(old[$1.old]) }
    return common * 4 >= max(oldWords, words(new))
  }
}
