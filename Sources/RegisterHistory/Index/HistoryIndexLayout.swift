internal import Files

/// Where each part of a history index stands, from the numbers at its beginning.
///
/// All numbers are of 32 bits unless said otherwise, in the order of bytes of the machine; another
/// machine's order shows in the signature. Each part begins at a multiple of 8 bytes.
struct HistoryIndexLayout {
  /// How many there are of each thing that the index holds.
  struct Counts: Equatable {
    var commits = 0
    /// Entries of the list of parents beside the first.
    var edges = 0
    var changes = 0
    var contents = 0
    var paths = 0
    var pathBytes = 0
    var tips = 0
    /// The bytes of the path of the folder of registers.
    var folderBytes = 0

    /// How many numbers there are.
    static let count = 8

    /// The numbers in the order in which they stand in the file.
    var numbers: [Int] {
      [commits, edges, changes, contents, paths, pathBytes, tips, folderBytes]
    }
  }

  /// What the file begins with: eight letters, of which the last three are the format's version.
  static let signature: UInt64 = 0x3130_3078_6449_5244  // DRIdx001
  static let headerSize = 8 + 4 * Counts.count
  static let checksumSize = 8
  /// What stands for no commit, no change, no content.
  static let none = UInt32.max

  /// How many parents of a commit are told apart.
  static let mostParents = 32

  /// The sizes of the records.
  enum Size {
    static let id = 20
    static let change = 24
    static let content = 24
  }

  let counts: Counts
  /// When each commit was committed, 64 bits.
  let times: Range<Int>
  /// The commits by number: parents come before what was made on them.
  let ids: Range<Int>
  /// The numbers of the commits, by id.
  let idOrder: Range<Int>
  /// The content number of each commit's folder of registers.
  let folders: Range<Int>
  /// The content number of each commit's schema.
  let schemas: Range<Int>
  let firstParents: Range<Int>
  /// Where the list of each commit's other parents begins: how many, then their numbers.
  let moreParents: Range<Int>
  let edges: Range<Int>
  /// Bits of each commit: which comparisons with a parent found another folder.
  let differences: Range<Int>
  /// The first change of each commit; one more for the end.
  let changeStarts: Range<Int>
  /// Commit, path, parent, old content, new content, and the change of the same path before.
  let changes: Range<Int>
  /// Mode and id.
  let contents: Range<Int>
  /// The last change of each path.
  let lastChanges: Range<Int>
  /// Where the name of each path ends.
  let pathEnds: Range<Int>
  /// The numbers of the paths, by name.
  let pathOrder: Range<Int>
  let pathBytes: Range<Int>
  /// The commits that questions were asked from.
  let tips: Range<Int>
  let folderBytes: Range<Int>
  /// The number of bytes of the whole file.
  let size: Int

  init(_ counts: Counts) {
    var end = Self.headerSize
    func part(_ count: Int, _ size: Int) -> Range<Int> {
      let start = (end + 7) & ~7
      end = start + count * size
      return start..<end
    }
    self.counts = counts
    times = part(counts.commits, 8)
    ids = part(counts.commits, Size.id)
    idOrder = part(counts.commits, 4)
    folders = part(counts.commits, 4)
    schemas = part(counts.commits, 4)
    firstParents = part(counts.commits, 4)
    moreParents = part(counts.commits, 4)
    edges = part(counts.edges, 4)
    differences = part(counts.commits, 4)
    changeStarts = part(counts.commits + 1, 4)
    changes = part(counts.changes, Size.change)
    contents = part(counts.contents, Size.content)
    lastChanges = part(counts.paths, 4)
    pathEnds = part(counts.paths, 4)
    pathOrder = part(counts.paths, 4)
    pathBytes = part(counts.pathBytes, 1)
    tips = part(counts.tips, 4)
    folderBytes = part(counts.folderBytes, 1)
    size = ((end + 7) & ~7) + Self.checksumSize
  }
}
