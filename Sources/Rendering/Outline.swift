/// A document's blocks, each with those below it that are indented further than it is.
///
/// A terminal shows what belongs together by spaces; other kinds of output have means of their own
/// for it, which need to know where it begins and ends.
struct Outline {
  /// A block, and what belongs to it.
  struct Entry {
    /// The block; empty lines are left out.
    let block: Block
    /// What follows it and is indented further; only a paragraph or a list has any.
    fileprivate(set) var below: [Entry] = []
  }

  /// The entries that belong to no other, in order.
  private(set) var entries: [Entry] = []
  /// The paragraphs and lists that what comes next may belong to, each indented further than the one before.
  private var open: [(indent: Int, entry: Entry)] = []

  /// Finds out what belongs to what.
  init(_ document: RichDocument) {
    for block in document.blocks { append(block) }
    close(from: 0)
  }

  private mutating func append(_ block: Block) {
    guard let indent = block.outlineIndent else { return close(from: 0) }
    close(from: indent)
    switch block {
    case .paragraph, .list: open.append((indent, Entry(block: block)))
    default: put(Entry(block: block))
    }
  }

  /// Closes those that are indented by so much or further.
  private mutating func close(from indent: Int) {
    while let last = open.last, last.indent >= indent {
      open.removeLast()
      put(last.entry)
    }
  }

  private mutating func put(_ entry: Entry) {
    if open.isEmpty {
      entries.append(entry)
    } else {
      open[open.count - 1].entry.below.append(entry)
    }
  }
}

extension Block {
  /// How far the block is indented; `nil` for an empty line, to which nothing belongs.
  fileprivate var outlineIndent: Int? {
    switch self {
    case .heading, .table: 0
    case .paragraph(_, let indent, _), .list(_, let indent), .definitions(_, let indent): indent
    // An excerpt belongs to the finding above it.
    case .excerpt: 1
    case .blank: nil
    }
  }
}
