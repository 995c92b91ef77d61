/// The merged file while it is put together.
struct MergedFile {
  private let base: MergeParts
  private let ours: MergeParts
  private let theirs: MergeParts
  private let marks: ConflictMarks
  private let ending: MergeLine.Ending
  /// Whether every line gets the same ending, since the sides differ in theirs.
  private let endsAlike: Bool
  private var lines: [MergeLine] = []
  /// Comments whose field is gone, for what comes next.
  private var left: [MergeLine] = []
  /// The fields that somebody has to decide on.
  private(set) var conflicts: [RegisterMerge.Conflict] = []

  init(base: MergeParts, ours: MergeParts, theirs: MergeParts, marks: ConflictMarks) {
    self.marks = marks
    self.base = base
    self.ours = ours
    self.theirs = theirs
    let isOnlyOurs = ours.endings == base.endings
    let changed = isOnlyOurs ? theirs.endings : ours.endings
    ending =
      changed.count == 1
        && (isOnlyOurs || theirs.endings == base.endings || ours.endings == theirs.endings)
      ? changed.first ?? .lineFeed : .lineFeed
    endsAlike =
      ours.endings.count == 1 && theirs.endings.count == 1 && ours.endings != theirs.endings
  }

  /// Puts the file together.
  mutating func written() -> [UInt8] {
    lines = .merged(base: base.head, ours: ours.head, theirs: theirs.head)
    let (was, our, their) = (
      base.fieldsByIdentity, ours.fieldsByIdentity, theirs.fieldsByIdentity
    )
    let order = FieldOrder.merged(base: base.fields, ours: ours.fields, theirs: theirs.fields)
    let moved = MovedValues(base: base, ours: ours, theirs: theirs)
    for identity in order {
      add(
        FieldMerge(
          base: was[identity], ours: our[identity], theirs: their[identity], marks: marks,
          isMoved: moved.fields.contains(identity)))
    }
    // A field that both sides took away leaves nothing; what stood above it went with it.
    lines += left + .merged(base: base.tail, ours: ours.tail, theirs: theirs.tail)
    let isOnlyOurs = ours.hasByteOrderMark == base.hasByteOrderMark
    let hasMark = isOnlyOurs ? theirs.hasByteOrderMark : ours.hasByteOrderMark
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + bytes
  }

  private mutating func add(_ field: FieldMerge) {
    let (base, ours, theirs) = (field.base, field.ours, field.theirs)
    let inside = [MergeLine].merged(
      base: base?.comments ?? [], ours: ours?.comments ?? base?.comments ?? [],
      theirs: theirs?.comments ?? base?.comments ?? [])
    var above = [MergeLine].merged(
      base: base?.above ?? [], ours: ours?.above ?? base?.above ?? [],
      theirs: theirs?.above ?? base?.above ?? [])
    var body: [MergeLine]
    switch field.result {
    case .side(nil):
      let before = (base?.above ?? []) + (base?.comments ?? [])
      left += (above + inside).comments(beyond: before)
      return
    case .side(let side?):
      above += inside.comments(beyond: side.comments)
      body = side.body
    case .lines(let texts):
      above += inside
      body = texts.map(line)
    case .conflict(let texts):
      above += inside
      body = texts.map(line)
      if let either = field.either {
        conflicts.append(RegisterMerge.Conflict(key: either.key, language: either.language))
      }
    }
    // A side may have moved a comment from between the lines of a value to above the key.
    var kept = [MergeLine].mergedCounts(
      base: base?.allComments ?? [], ours: ours?.allComments ?? base?.allComments ?? [],
      theirs: theirs?.allComments ?? base?.allComments ?? [])
    body.keepComments(&kept)
    above.keepComments(&kept)
    lines += left + above + body
    left = []
  }

  private func line(_ text: String) -> MergeLine {
    MergeLine(text: Array(text.utf8), ending: ending)
  }

  /// The lines as bytes; only the last may end in nothing.
  private var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      bytes += line.text
      let isLast = index == lines.count - 1
      switch line.ending == nil && !isLast || line.ending != nil && endsAlike
        ? ending : line.ending
      {
      case .lineFeed?: bytes.append(UInt8(ascii: "\n"))
      case .carriageReturn?: bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
      case nil: break
      }
    }
    return bytes
  }
}
