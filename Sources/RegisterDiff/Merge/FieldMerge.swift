internal import RegisterModel

/// Three versions of one field made into one.
struct FieldMerge {
  /// What the field becomes.
  enum Result {
    /// The field as a side has it; `nil` where it goes.
    case side(MergeField?)
    /// New lines, the key's first.
    case lines([String])
    /// New lines with marks in them.
    case conflict([String])
  }

  let base: MergeField?
  let ours: MergeField?
  let theirs: MergeField?
  /// How a conflict is marked.
  let marks: ConflictMarks
  /// Whether a side seems to have moved the value to another key, so that a person has to look.
  var isMoved = false

  /// The field as one of the sides has it, where one of them does.
  var either: MergeField? { ours ?? theirs ?? base }

  /// What the field becomes: a side that changed only the layout gives way to one that changed the
  /// value.
  var result: Result {
    if isMoved { return wholeConflict }
    if ours?.body == theirs?.body { return .side(ours) }
    if ours?.body == base?.body { return .side(theirs) }
    if theirs?.body == base?.body { return .side(ours) }
    if let items = mergedItems { return settled(items.isEmpty ? nil : .list(items)) }
    if says(ours, theirs) { return .side(theirs == nil ? nil : ours) }
    if says(ours, base) { return .side(theirs) }
    if says(theirs, base) { return .side(ours) }
    // A side that took the field away did not read what the other one wrote meanwhile.
    guard ours?.value != nil || base?.value == nil, theirs?.value != nil || base?.value == nil,
      let paragraphs = mergedParagraphs
    else { return wholeConflict }
    var settled: [String] = []
    for chunk in paragraphs {
      guard case .settled(let texts) = chunk else { return conflict(blocks(paragraphs)) }
      settled += texts.map(\.text)
    }
    return self.settled(settled.isEmpty ? nil : .text(settled))
  }

  private func says(_ one: MergeField?, _ other: MergeField?) -> Bool {
    guard let value = one?.value, let otherValue = other?.value else {
      return one?.value == nil && other?.value == nil
    }
    return value.saysTheSame(as: otherValue)
  }

  /// The items of a list merged; `nil` where a version states anything else, and where both sides
  /// put other items in the place of all that were there: one of them answers, hardly both.
  private var mergedItems: [String]? {
    guard let lists = versions({ if case .list(let items) = $0 { items } else { nil } })
    else { return nil }
    let sets = lists.map { Set($0.map(ExactText.init)) }
    let isReplaced = sets.allSatisfy { !$0.isEmpty } && sets[1] != sets[2]
    if isReplaced, sets[0].isDisjoint(with: sets[1].union(sets[2])) { return nil }
    return SetMerge.items(base: lists[0], ours: lists[1], theirs: lists[2])
  }

  private var mergedParagraphs: [SequenceMerge<ExactText>.Chunk]? {
    guard let texts = versions({ if case .text(let texts) = $0 { texts } else { nil } })
    else { return nil }
    return ProseMerge.chunks(base: texts[0], ours: texts[1], theirs: texts[2])
  }

  /// The parts of what base, ours and theirs state; `nil` where one states something of another
  /// kind, or none states anything.
  private func versions(_ parts: (FieldValue) -> [String]?) -> [[String]]? {
    let values = [base?.value, ours?.value, theirs?.value]
    if values.allSatisfy({ $0 == nil }) { return nil }
    var versions: [[String]] = []
    for value in values {
      guard let value else {
        versions.append([])
        continue
      }
      guard let parts = parts(value) else { return nil }
      versions.append(parts)
    }
    return versions
  }

  /// A merged value, in the lines of the side that says the same where one does.
  private func settled(_ value: FieldValue?) -> Result {
    guard let value else { return .side(ours == nil || theirs == nil ? nil : emptied) }
    if ours?.value == value, says(ours, value) { return .side(ours) }
    if theirs?.value == value, says(theirs, value) { return .side(theirs) }
    return .lines(CanonicalField.lines(stating: value, behind: header))
  }

  private func says(_ side: MergeField?, _ value: FieldValue) -> Bool {
    side?.value?.saysTheSame(as: value) ?? false
  }

  /// The field without a value.
  private var emptied: MergeField? {
    guard var field = ours else { return nil }
    field.body = [MergeLine(text: Array(header.utf8), ending: field.body.first?.ending)]
    return field
  }

  /// The key, language and colon, as the side writes them that changed them.
  private var header: String {
    guard let ours else { return theirs?.header ?? "" }
    return ours.header == base?.header ? theirs?.header ?? ours.header : ours.header
  }

  private enum Block {
    case settled([String])
    case versions(base: [String], ours: [String], theirs: [String])
  }

  private var wholeConflict: Result {
    conflict([
      .versions(
        base: MergeField.lines(of: base), ours: MergeField.lines(of: ours),
        theirs: MergeField.lines(of: theirs))
    ])
  }

  private func blocks(_ chunks: [SequenceMerge<ExactText>.Chunk]) -> [Block] {
    func lines(_ paragraphs: [ExactText]) -> [String] {
      Array(paragraphs.map { CanonicalField.wrapped($0.text) }.joined(separator: [""]))
    }
    return chunks.compactMap { chunk in
      switch chunk {
      case .settled(let texts): texts.isEmpty ? nil : .settled(lines(texts))
      case .conflict(let base, let ours, let theirs):
        .versions(base: lines(base), ours: lines(ours), theirs: lines(theirs))
      }
    }
  }

  private func conflict(_ blocks: [Block]) -> Result {
    func indented(_ texts: [String]) -> [String] {
      texts.map { $0.isEmpty ? "" : CanonicalField.indentation + $0 }
    }
    let parts = blocks.map { block in
      switch block {
      case .settled(let texts): indented(texts)
      case .versions(let base, let ours, let theirs):
        marks.lines(base: indented(base), ours: indented(ours), theirs: indented(theirs))
      }
    }
    return .conflict([header] + parts.joined(separator: [""]))
  }
}
