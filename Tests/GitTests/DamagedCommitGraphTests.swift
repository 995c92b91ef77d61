import Foundation
import ModelTestSupport
import TestSupport
import Testing

@testable import Git

/// Commit-graph files that are not as Git wrote them: nothing ends the run, nothing goes round in a
/// circle, and the checksum tells.
struct DamagedCommitGraphTests {
  /// A repository with a small history, and the files of its commit-graph.
  private struct Sound: ~Copyable {
    let builder: RepositoryBuilder
    let ids: [ObjectID]
    /// The files below `objects/info`, with what they hold.
    let files: [String: [UInt8]]
    let links: [ObjectID: CommitLinks]

    init(_ layout: CommitGraphTests.Layout) throws {
      let builder = try RepositoryBuilder()
      let ids = try RandomCommits(seed: 21, count: 14).commits.run(in: builder.git)
      try layout.write(ids, in: builder.git)
      let info = "\(builder.path)/.git/objects/info"
      var files: [String: [UInt8]] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: info)
      where name.contains("graph") && !name.hasSuffix("graphs") {
        files[name] = [UInt8](try Data(contentsOf: URL(filePath: "\(info)/\(name)")))
      }
      let repository = try Repository(discoveredFrom: builder.path)
      let commits = try ids.map { try #require(ObjectID(hex: $0)) }
      var links: [ObjectID: CommitLinks] = [:]
      for id in commits { links[id] = try repository.commitLinks(id) }
      self.ids = commits
      self.links = links
      self.files = files
      self.builder = builder
    }

    /// Opens the files with one of them changed.
    func open(_ name: String, _ bytes: [UInt8]) throws -> CommitGraph? {
      let path = "\(builder.path)/.git/objects/info/\(name)"
      // Git writes these files once and for all: they are not to be written.
      try? FileManager.default.removeItem(atPath: path)
      try Data(bytes).write(to: URL(filePath: path))
      return CommitGraph(in: "\(builder.path)/.git/objects")
    }

    /// Asks everything of a file.
    ///
    /// - Returns: How many commits have other parents than they say themselves.
    func ask(_ graph: CommitGraph) -> Int {
      let paths = [ChangedPath(["a", "b"]), ChangedPath(["Registers"])]
      var wrong = 0
      for id in ids {
        guard let position = graph.position(of: id) else { continue }
        if let told = graph.links(at: position), told != links[id] { wrong += 1 }
        for path in paths { _ = graph.lastCommit(thatMayHaveChanged: path, from: position) }
      }
      for position in 0..<min(graph.count, 100) {
        // Ways back by what is told end.
        var (id, steps) = (graph.id(at: position), 0)
        while let place = graph.position(of: id), let next = graph.links(at: place)?.parents.first {
          (id, steps) = (next, steps + 1)
          if steps > graph.count { break }
        }
        #expect(steps <= graph.count)
      }
      return wrong
    }
  }

  @Test(arguments: [CommitGraphTests.Layout.filtered, .splitAndFiltered])
  func `A bit that is flipped ends nothing, and the checksum tells`(
    _ layout: CommitGraphTests.Layout
  ) throws {
    let sound = try Sound(layout)
    var (opened, refused) = (0, 0)
    for (name, bytes) in sound.files.sorted(by: { $0.key < $1.key }) {
      // What stands before the chunks, every byte; then the sample of a prime step.
      let places =
        Array(0..<min(bytes.count, 100))
        + Array(stride(from: 100, to: bytes.count, by: layout.isSplit ? 7 : 3))
      for place in places {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(place % 8)
        guard let graph = try sound.open(name, flipped) else {
          refused += 1
          continue
        }
        opened += 1
        #expect(name.hasSuffix("chain") || !graph.isIntact, "\(name) \(place)")
        _ = sound.ask(graph)
      }
      #expect(try sound.open(name, bytes).map { sound.ask($0) } == 0)
    }
    #expect(opened > 100 && refused > 50)
  }

  @Test(arguments: [CommitGraphTests.Layout.filtered, .splitAndFiltered])
  func `A file that ends too early is not used`(_ layout: CommitGraphTests.Layout) throws {
    let sound = try Sound(layout)
    for (name, bytes) in sound.files where !name.hasSuffix("chain") {
      for count in stride(from: 0, to: bytes.count, by: 11) {
        // Its last bytes are those of a checksum; where they are taken for one it does not fit.
        if let graph = try sound.open(name, Array(bytes.prefix(count))) {
          #expect(!graph.isIntact)
          _ = sound.ask(graph)
        }
      }
      _ = try sound.open(name, bytes)
    }
  }

  @Test func `Many bytes that are damaged at once lead nowhere for ever`() throws {
    let sound = try Sound(.filtered)
    let (name, bytes) = try #require(sound.files.first)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 2...12, using: &random) {
        // The table of contents stays, or nothing is opened.
        let place = Int.random(in: 120..<bytes.count, using: &random)
        damaged[place] = UInt8.random(in: 0...255, using: &random)
      }
      if let graph = try sound.open(name, damaged) { _ = sound.ask(graph) }
    }
  }
}
