import ModelTestSupport
import TestSupport
import Testing

@testable import Git

/// Trees compared by their bytes, held against a comparison entry by entry.
struct TreeChangesTests {
  private struct Key: Hashable {
    var name: String
    var isTree: Bool

    /// What Git orders entries by (`base_name_compare`).
    var order: String { isTree ? "\(name)/" : name }
  }

  private struct Value: Equatable {
    var mode: String
    var id: UInt8
  }

  private typealias Tree = [Key: Value]

  private static let names = [
    "a", "a.register", "a-b", "a0", "aa", "ab.register", "b", "register.schema", "\u{e5}", "z",
    "a b", "\u{1F600}",
  ]

  private static func id(_ number: UInt8) -> ObjectID {
    let bytes = (0..<20).map { UInt8($0) &* 13 ^ number }
    return unsafe ObjectID(bytes.span.bytes)
  }

  private static func bytes(_ tree: Tree) -> [UInt8] {
    let entries = tree.sorted { $0.key.order.utf8.lexicographicallyPrecedes($1.key.order.utf8) }
    return entries.flatMap { key, value in
      Array("\(value.mode) \(key.name)".utf8) + [0] + id(value.id).bytes
    }
  }

  private static func edit(_ tree: inout Tree, _ random: inout SeededGenerator) {
    let isTree = random.happens(onceIn: 3)
    let key = Key(name: random.pick(names), isTree: isTree)
    // Two entries of one name are never in a tree that Git writes.
    tree[Key(name: key.name, isTree: !isTree)] = nil
    let modes = isTree ? ["40000"] : ["100644", "100755", "120000", "160000"]
    let value = Value(mode: random.pick(modes), id: UInt8.random(in: 0..<3, using: &random))
    tree[key] = random.happens(onceIn: 3) ? nil : value
  }

  private static func line(_ entry: TreeEntry?) -> String {
    entry.map { "\($0.mode) \($0.id) \($0.name ?? "?")" } ?? "nothing"
  }

  private static func line(_ key: Key, _ value: Value?) throws -> String {
    guard let value else { return "nothing" }
    let mode = FileMode(stored: try #require(UInt32(value.mode, radix: 8)))
    return "\(mode) \(id(value.id)) \(key.name)"
  }

  @Test(arguments: ["40000", "100644"])
  func `A tree with a slash in a name is left to those who look at each entry`(mode: String) throws
  {
    let tree = Array("\(mode) b/".utf8) + [0] + Self.id(1).bytes
    #expect(try TreeBytes(Self.id(100), tree, like: nil)?.byteCount == nil)
  }

  @Test func `What differs between two trees is what differs entry by entry`() throws {
    var random = SeededGenerator(seed: 8)
    for round in 0..<1000 {
      var old: Tree = [:]
      for _ in 0..<Int.random(in: 0..<20, using: &random) { Self.edit(&old, &random) }
      var new = random.happens(onceIn: 8) ? [:] : old
      for _ in 0..<Int.random(in: 0..<6, using: &random) { Self.edit(&new, &random) }
      let before = try #require(try TreeBytes(Self.id(100), Self.bytes(old), like: nil))
      for like in [nil, before] {
        let after = try #require(try TreeBytes(Self.id(101), Self.bytes(new), like: like))
        let changes = TreeBytes.changes(from: before, to: after)
        let keys = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
          .sorted { $0.order.utf8.lexicographicallyPrecedes($1.order.utf8) }
        let expected = try keys.map {
          "\(try Self.line($0, old[$0])) -> \(try Self.line($0, new[$0]))"
        }
        let found = changes.map { "\(Self.line($0.old)) -> \(Self.line($0.new))" }
        #expect(found == expected, "round \(round)")
      }
    }
  }

  @Test func `A name is found in a tree whatever stands around it`() throws {
    var random = SeededGenerator(seed: 9)
    var hint = 0
    for round in 0..<300 {
      var tree: Tree = [:]
      for _ in 0..<Int.random(in: 0..<20, using: &random) { Self.edit(&tree, &random) }
      let bytes = try #require(try TreeBytes(Self.id(100), Self.bytes(tree), like: nil))
      for name in Self.names {
        let found = bytes.entry(named: Array(name.utf8), &hint)
        let key = tree.keys.first { $0.name == name }
        let expected = key.flatMap { tree[$0] }
        #expect(found?.id == expected.map { Self.id($0.id) }, "round \(round), \(name)")
      }
    }
  }

  @Test func `A tree that is not sorted, or holds a name twice, is not taken for one that is`()
    throws
  {
    let entries = ["a", "b"].map { Array("100644 \($0)".utf8) + [0] + Self.id(1).bytes }
    #expect(try TreeBytes(Self.id(1), entries[0] + entries[1], like: nil) != nil)
    #expect(try TreeBytes(Self.id(1), entries[1] + entries[0], like: nil) == nil)
    #expect(try TreeBytes(Self.id(1), entries[0] + entries[0], like: nil) == nil)
    #expect(throws: GitError.self) {
      try TreeBytes(Self.id(1), Array(entries[0].dropLast()), like: nil)
    }
  }
}
