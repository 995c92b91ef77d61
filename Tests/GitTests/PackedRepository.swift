import Foundation
import TestSupport
import Testing

@testable import Git

/// A repository whose objects are all in packs, and what Git says that they are.
struct PackedRepository: ~Copyable {
  /// An object as `git cat-file` gives it.
  struct Object: Equatable {
    var kind: String
    var bytes: [UInt8]
  }

  let builder: RepositoryBuilder
  /// What Git gives by the id.
  let objects: [ObjectID: Object]

  /// The folder of objects.
  var folder: String { "\(builder.path)/.git/objects" }

  /// The names of its files with an ending, with their folder.
  func files(_ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/pack").sorted()
      .filter { $0.hasSuffix(ending) }.map { "\(folder)/pack/\($0)" }
  }

  /// Makes commits and packs them.
  ///
  /// - Parameters:
  ///   - groups: The commits, in groups of which each becomes a pack.
  ///   - repack: What follows `git`.
  /// - Throws: What `git` complains of.
  init(_ groups: [FastImport], repack: [String]) throws {
    let builder = try RepositoryBuilder()
    for (index, commits) in groups.enumerated() {
      // One object a file: it is `repack` that makes the packs.
      try builder.git("config", "fastimport.unpackLimit", "1000000")
      _ = try commits.run(in: builder.git)
      if index < groups.count - 1 { try builder.git("repack", "-d", "-q") }
    }
    _ = try builder.git.text(repack)
    try builder.git("prune-packed")
    objects = try Self.objects(
      try builder.git.bytes(["cat-file", "--batch", "--batch-all-objects"]))
    self.builder = builder
  }

  /// Takes apart what `git cat-file --batch` gives.
  static func objects(_ output: [UInt8]) throws -> [ObjectID: Object] {
    var objects: [ObjectID: Object] = [:]
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]) else { continue }
      let id = try #require(ObjectID(hex: words[0]))
      objects[id] = Object(kind: String(words[1]), bytes: Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    return objects
  }

  /// A file that grows and changes from commit to commit, so that versions are stored as what they
  /// differ in.
  static func versions(of path: String, _ count: Int, lines: Int = 60) -> FastImport {
    var commits = FastImport()
    var text = (0..<lines).map { "rad \($0 &* 7919 % 1_000_003)\n" }
    for number in 0..<count {
      text[number * 7 % text.count] = "ändrad \(number &* 104_729)\n"
      if number % 3 == 0 { text.append("ny \(number)\n") }
      commits.commit(
        [path: .init(text: text.joined())], parents: number == 0 ? [] : [number],
        time: 1_700_000_000 + number, branch: path)
    }
    return commits
  }
}

extension PackedObject {
  /// The object as `git cat-file` gives it.
  var asGit: PackedRepository.Object { .init(kind: "\(kind)", bytes: bytes) }
}
