import ModelTestSupport
import TestSupport

/// Commits made at random, the same for the same seed: merges of up to five parents, several roots,
/// files and folders that take each other's names, and commits that change very much.
struct RandomCommits {
  typealias Tree = [String: FastImport.File]

  /// The paths of files.
  ///
  /// Some are folders of others, and not all of them are ASCII.
  static let paths = [
    "Registers/a.register", "Registers/a-b.register", "Registers/a/b.register",
    "Registers/\u{e5}bo.register", "Registers/\u{e5}/b.register", "a", "a/b", "a/b/c", "a-b", "z",
  ]

  /// The commits.
  private(set) var commits = FastImport()
  /// The files of each commit.
  private(set) var trees: [Tree] = []
  /// The numbers of the parents of each commit, from 0.
  private(set) var parents: [[Int]] = []

  private var random: SeededGenerator

  /// Makes as many commits; a branch leads to each that no other was made on.
  init(seed: UInt64, count: Int) {
    random = SeededGenerator(seed: seed)
    while trees.count < count { commit() }
    let inner = Set(parents.joined())
    for number in 0..<count where !inner.contains(number) {
      commits.branch("tip-\(number)", at: number + 1)
    }
  }

  /// Whether a commit changed a path, or anything below it, compared with its first parent.
  func hasChanged(_ path: String, in commit: Int) -> Bool {
    func files(_ tree: Tree) -> Tree {
      tree.filter { $0.key == path || $0.key.hasPrefix("\(path)/") }
    }
    return files(trees[commit]) != files(parents[commit].first.map { trees[$0] } ?? [:])
  }

  private mutating func commit() {
    var chosen: [Int] = []
    if !trees.isEmpty, !random.happens(onceIn: 25) {
      let counts = [1, 1, 1, 1, 2, 2, 3, 5]
      for _ in 0..<random.pick(counts) {
        let parent = trees.count - 1 - Int.random(in: 0..<min(trees.count, 6), using: &random)
        if !chosen.contains(parent) { chosen.append(parent) }
      }
    }
    var tree = chosen.first.map { trees[$0] } ?? [:]
    for parent in chosen.dropFirst() where random.happens(onceIn: 2) {
      for (path, file) in trees[parent].sorted(by: { $0.key < $1.key }) {
        Self.put(file, at: path, in: &tree)
      }
    }
    for _ in 0..<random.pick([0, 1, 1, 2, 3]) { edit(&tree) }
    if random.happens(onceIn: 20) {
      for number in 0..<600 { tree["many/\(number)"] = .init(text: "\(trees.count)") }
    }
    let time = 1_700_000_000 + (random.happens(onceIn: 10) ? 0 : trees.count * 60)
    commits.commit(tree, parents: chosen.map { $0 + 1 }, time: time)
    trees.append(tree)
    parents.append(chosen)
  }

  private mutating func edit(_ tree: inout Tree) {
    let path = random.pick(Self.paths)
    if random.happens(onceIn: 4) {
      tree[path] = nil
    } else {
      let mode = random.pick(["100644", "100644", "100755", "120000"])
      Self.put(.init(mode: mode, text: random.pick(["1", "2", "3"])), at: path, in: &tree)
    }
  }

  /// Puts a file in the place of whatever cannot stand beside it.
  private static func put(_ file: FastImport.File, at path: String, in tree: inout Tree) {
    for other in tree.keys where other.hasPrefix("\(path)/") || path.hasPrefix("\(other)/") {
      tree[other] = nil
    }
    tree[path] = file
  }
}
