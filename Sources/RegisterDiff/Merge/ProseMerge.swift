/// Three versions of a text made into one, paragraph by paragraph and then sentence by sentence.
enum ProseMerge {
  /// Merges paragraphs.
  static func chunks(
    base: [String], ours: [String], theirs: [String]
  ) -> [SequenceMerge<ExactText>.Chunk] {
    SequenceMerge.chunks(
      base: base.map(ExactText.init), ours: ours.map(ExactText.init),
      theirs: theirs.map(ExactText.init)
    ).flatMap { chunk in
      guard case .conflict(let base, let ours, let theirs) = chunk else { return [chunk] }
      guard base.count == ours.count, base.count == theirs.count else {
        return [bySentence(base, ours, theirs)]
      }
      return base.indices.map { index in
        if ours[index] == theirs[index] || theirs[index] == base[index] {
          return .settled([ours[index]])
        }
        if ours[index] == base[index] { return .settled([theirs[index]]) }
        return bySentence([base[index]], [ours[index]], [theirs[index]])
      }
    }
  }

  /// What parts two paragraphs in a sequence of sentences; no sentence is equal to it.
  private static let paragraphEnd = ExactText("\n")

  private static func bySentence(
    _ base: [ExactText], _ ours: [ExactText], _ theirs: [ExactText]
  ) -> SequenceMerge<ExactText>.Chunk {
    func sentences(_ paragraphs: [ExactText]) -> [ExactText] {
      Array(paragraphs.map { self.sentences($0.text) }.joined(separator: [paragraphEnd]))
    }
    let chunks = SequenceMerge.chunks(
      base: sentences(base), ours: sentences(ours), theirs: sentences(theirs))
    var merged: [ExactText] = []
    for chunk in chunks {
      guard case .settled(let sentences) = chunk else {
        return .conflict(base: base, ours: ours, theirs: theirs)
      }
      merged += sentences
    }
    return .settled(
      merged.split(separator: paragraphEnd).map { sentences in
        ExactText(sentences.map(\.text).joined(separator: " "))
      })
  }

  /// The sentences of a paragraph: each ends with a word that ends in a full stop, an exclamation
  /// mark or a question mark, with or without quotation marks and brackets behind it.
  static func sentences(_ paragraph: String) -> [ExactText] {
    var sentences: [[Substring.UTF8View]] = [[]]
    for word in paragraph.utf8.split(separator: UInt8(ascii: " ")) {
      sentences[sentences.count - 1].append(word)
      if ends(Substring(word)) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }.map { words in
      ExactText(words.map { String(Substring($0)) }.joined(separator: " "))
    }
  }

  private static func ends(_ word: Substring) -> Bool {
    let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]"]
    let last = word.unicodeScalars.last { !closing.contains($0) }
    return last == "." || last == "!" || last == "?"
  }
}
