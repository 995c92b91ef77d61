import ModelTestSupport
import TestSupport

/// A history made at random, the same for the same seed: branches, merges of two and more parents,
/// roots, renames, deletions and returns, modes, schemas, layouts, clocks of several habits, and some
/// of its commits published.
struct RandomHistory {
  typealias Tree = [String: FastImport.File]

  static let paths = ["aura", "nova", "skola/bok", "skola/primus", "wilma", "lexia"].map {
    "Registers/\($0).register"
  }
  static let schemaPath = "Registers/register.schema"

  /// The days that publications are of.
  static let days = ["2023-11-14", "2023-11-15", "2023-11-16", "2023-11-17"]

  /// The commits.
  private(set) var commits = FastImport()
  /// The schema in the working tree.
  private(set) var presentSchema = schemas[0]

  private struct Tip {
    var mark: Int
    var tree: Tree
  }

  private enum Clock: CaseIterable {
    case steady, still, coarse, wild, mostlySteady
  }

  private var random: SeededGenerator
  private let clock: Clock
  private var tips: [Tip] = []

  /// Makes a history of as many commits, the branch `main` at the last.
  init(seed: Int, commits count: Int) {
    random = SeededGenerator(seed: seed)
    clock = random.pick(Clock.allCases)
    presentSchema = random.chance(80) ? Self.schemas[0] : random.pick(Self.schemas.dropLast())
    while commits.count < count { step() }
    let last = random.chance(70) && tips.count > 1 ? merge() : random.pick(tips)
    commits.branch("main", at: last.mark)
    publish()
  }

  /// Marks some commits as published, on any branch, in no order, and several on one day.
  private mutating func publish() {
    var numbers: [String: Int] = [:]
    for _ in 0..<(random.chance(70) ? random.below(5) : 0) {
      let day = random.pick(Self.days)
      let number = numbers[day, default: 0] + 1
      numbers[day] = number
      commits.tag(
        "published/\(day)" + (number > 1 ? ".\(number)" : ""),
        at: 1 + random.below(commits.count), time: 1_700_000_000 + random.below(100_000))
    }
  }

  private mutating func step() {
    let action = random.below(100)
    if tips.isEmpty || action < 2 {
      tips.append(commit(root(), parents: []))
    } else if action < 18, tips.count < 5 {
      tips.append(random.pick(tips))
    } else if action < 42, tips.count > 1 {
      let merged = merge()
      // One of the merged branches goes on from the merge; the others may be merged crosswise.
      tips[random.below(tips.count)] = merged
      if random.chance(50), tips.count > 2 { tips.remove(at: random.below(tips.count)) }
    } else {
      let index = random.below(tips.count)
      var tree = tips[index].tree
      for _ in 0...random.below(2) { edit(&tree) }
      tips[index] = commit(tree, parents: [tips[index].mark])
    }
  }

  private mutating func root() -> Tree {
    var tree: Tree = [Self.schemaPath: .init(text: Self.schemas[0])]
    if random.chance(20) { tree[Self.schemaPath] = nil }
    for path in Self.paths where random.chance(50) { tree[path] = register() }
    return tree
  }

  private mutating func merge() -> Tip {
    var parents = [random.pick(tips)]
    for _ in 0...(random.chance(20) ? 2 : 0) {
      let other = random.pick(tips)
      if !parents.contains(where: { $0.mark == other.mark }) { parents.append(other) }
    }
    var tree: Tree = [:]
    for path in Set(parents.flatMap(\.tree.keys)).sorted() {
      let files = parents.map { $0.tree[path] }
      tree[path] = random.chance(60) ? files[0] : random.pick(files)
      if random.chance(25), let left = files[0], let right = files[files.count - 1] {
        tree[path] = blend(left, right)
      }
    }
    if random.chance(25) { edit(&tree) }
    return commit(tree, parents: parents.map(\.mark))
  }

  /// Some fields of one file and the rest of another, as a merge without conflicts makes them.
  private mutating func blend(_ left: FastImport.File, _ right: FastImport.File) -> FastImport.File
  {
    let lefts = Self.parts(left.text)
    let rights = Self.parts(right.text)
    guard lefts.count == rights.count else { return left }
    let parts = zip(lefts, rights).map { random.chance(50) ? $0 : $1 }
    return FastImport.File(mode: left.mode, text: parts.joined())
  }

  /// A text cut before each line that is not the continuation of another.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix(" ") || line.isEmpty, !parts.isEmpty {
        parts[parts.count - 1] += "\(line)\n"
      } else {
        parts.append("\(line)\n")
      }
    }
    return parts
  }

  private mutating func edit(_ tree: inout Tree) {
    let path = random.pick(Self.paths)
    let action = random.below(100)
    if action < 3 {
      moveSome(in: &tree)
    } else if action < 6 {
      tree[Self.schemaPath] = random.chance(12) ? nil : .init(text: random.pick(Self.schemas))
    } else if action < 10 {
      tree["notes.txt"] = .init(text: "\(random.below(4))\n")
    } else if var file = tree[path] {
      if action < 22 {
        tree[path] = nil
      } else if action < 38 {
        tree[path] = nil
        if random.chance(50) { changeField(of: &file) }
        tree[random.pick(Self.paths)] = file
      } else if action < 44 {
        file.mode = file.mode == "100644" ? random.pick(["100755", "120000"]) : "100644"
        tree[path] = file
      } else if action < 52 {
        file.text = "out of place\n\(file.text)"
        tree[path] = file
      } else if action < 64 {
        file.text = random.chance(50) ? "# a comment\n\(file.text)" : "\(file.text)\n"
        tree[path] = file
      } else {
        changeField(of: &file)
        tree[path] = file
      }
    } else {
      tree[path] = register()
    }
  }

  /// Gives several registers other names at once, some of them those that others had.
  private mutating func moveSome(in tree: inout Tree) {
    for path in Self.paths where random.chance(50) {
      guard var file = tree.removeValue(forKey: path) else { continue }
      if random.chance(50) { changeField(of: &file) }
      tree[random.pick(Self.paths)] = file
    }
  }

  private mutating func changeField(of file: inout FastImport.File) {
    var parts = Self.parts(file.text).filter { $0 != "out of place\n" }
    if parts.isEmpty { parts = Self.parts(register().text) }
    let fresh = Self.parts(register().text)
    let index = random.below(fresh.count)
    if index < parts.count { parts[index] = fresh[index] } else { parts.append(fresh[index]) }
    file.text = parts.joined()
  }

  /// A register of few possible values, so that values return and branches agree by chance.
  private mutating func register() -> FastImport.File {
    let words = ["Aura", "Nova", "e\u{301}", "\u{e9}"]
    var text = "Namn: \(random.pick(words))\n"
    text +=
      random.chance(50)
      ? "Syfte: \(random.pick(words)) ett\n" : "Syfte:\n    \(random.pick(words))\n    ett\n"
    text += "Syfte[fi]:\(random.chance(50) ? "" : " \(random.pick(words))")\n"
    text += "Person:\n"
    for _ in 0..<random.below(3) { text += "    \(random.pick(words)) \(random.below(2))\n" }
    text += "Enhet: \(random.pick(words))\n"
    text += "Flagga: \(random.pick(["X", "-"]))\n"
    if random.chance(8) { text += "Not: \(random.pick(words))\n" }
    return FastImport.File(text: text)
  }

  private mutating func commit(_ tree: Tree, parents: [Int]) -> Tip {
    let number = commits.count
    let time =
      switch clock {
      case .steady: number * 3600
      case .still: 0
      case .coarse: number / 5 * 3600
      case .wild: random.below(30)
      case .mostlySteady: random.chance(85) ? number * 3600 : random.below(60) * 3600
      }
    let mark = commits.commit(tree, parents: parents, time: 1_700_000_000 + time)
    return Tip(mark: mark, tree: tree)
  }

  /// Schemas that differ in the type of a field, in what is translatable, in fields, and one that
  /// does not parse.
  static let schemas = [
    schema(), schema(person: "text"), schema(unit: "list"), schema(purposeIsTranslatable: false),
    schema(unitIsTranslatable: true), schema(note: true), "out of place\n\(schema())",
  ]

  private static func schema(
    person: String = "list", unit: String = "line", purposeIsTranslatable: Bool = true,
    unitIsTranslatable: Bool = false, note: Bool = false
  ) -> String {
    """
    Title: Register
    Languages:
        sv
        fi

    Field: name
    Key: Namn
    Type: line
    Group: name

    Field: purpose
    Key: Syfte
    Type: text
    Group: description
    Translatable: \(purposeIsTranslatable ? "yes" : "no")

    Field: person
    Key: Person
    Type: \(person)
    Group: owner

    Field: unit
    Key: Enhet
    Type: \(unit)
    Group: owner
    Translatable: \(unitIsTranslatable ? "yes" : "no")

    Field: flag
    Key: Flagga
    Type: flag
    Group: legal
    \(note ? "\nField: note\nKey: Not\nType: line\n" : "")
    """
  }
}
