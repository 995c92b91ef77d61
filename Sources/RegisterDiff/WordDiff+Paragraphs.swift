/// How changed words are handed to a terminal or a page, which show one paragraph at a time.
extension WordDiff {
  /// The paragraphs of a text, segment by segment; empty ones are left out.
  ///
  /// - Parameter kinds: The segments that the text is made of: all for both wordings as one, those that
  ///   are common and of one kind for one of them.
  /// - Returns: The paragraphs, each with its segments; a line feed parts them.
  package func paragraphs(of kinds: Set<Kind> = [.common, .removed, .added]) -> [[Segment]] {
    var paragraphs: [[Segment]] = [[]]
    for segment in segments where kinds.contains(segment.kind) {
      let lines = segment.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { paragraphs.append([]) }
        if line.isEmpty { continue }
        paragraphs[paragraphs.count - 1].append(Segment(kind: segment.kind, text: String(line)))
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
