internal import FoundationEssentials
internal import Git
package import Messages
internal import RegisterModel

/// How `publish`, `preview` and `verify` read a manifest that anybody may have changed.
extension Manifest {
  /// The largest size in bytes of a manifest that is read.
  package static let largestSize = 64 << 20

  /// The longest path of a file, in bytes, and the most parts that it has.
  private static let (longestPath, deepestPath) = (4096, 32)

  /// Reads a manifest, and believes nothing of it that no manifest of ours can say.
  ///
  /// What the tool of a later version has added is passed over.
  ///
  /// - Throws: What is wrong with it.
  package init(_ bytes: [UInt8]) throws(ManifestProblem) {
    guard bytes.count <= Self.largestSize else { throw .tooLarge }
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    } catch {
      throw .notJSON
    }
    guard stored.version == 1 else { throw .member("version") }
    guard stored.kind == "manifest" else { throw .member("kind") }
    guard let status = Status(rawValue: stored.status) else { throw .member("status") }
    let isDraft = status == .draft
    guard let date = CalendarDate(stored.date) else { throw .member("date") }
    let commit = stored.commit.flatMap { ObjectID(hex: $0) }
    guard (commit == nil) == isDraft, stored.commit?.isEmpty != true else {
      throw .member("commit")
    }
    let tree = stored.tree.flatMap { ObjectID(hex: $0) }
    guard (tree == nil) == isDraft else { throw .member("tree") }
    guard (stored.publication == nil) == isDraft, stored.publication?.isEmpty != true else {
      throw .member("publication")
    }
    self.init(
      status: status, tool: stored.tool, commit: commit, tree: tree, date: date,
      publication: stored.publication, earlier: try stored.earlier.map(Self.earlier),
      files: try Self.files(stored.files))
  }

  private static func earlier(_ stored: Stored.Earlier) throws(ManifestProblem) -> Earlier {
    let date = stored.date.flatMap { CalendarDate($0) }
    guard let commit = ObjectID(hex: stored.commit), (date == nil) == (stored.date == nil) else {
      throw .member("earlier")
    }
    return Earlier(publication: stored.publication, commit: commit, date: date)
  }

  private static func files(_ stored: [Stored.File]) throws(ManifestProblem) -> [File] {
    var seen: Set<[UInt8]> = []
    return try stored.map { file throws(ManifestProblem) in
      guard isPath(file.path) else { throw .path(file.path) }
      // By bytes: two names that Unicode holds for one are two files.
      guard seen.insert(Array(file.path.utf8)).inserted else { throw .repeated(file.path) }
      guard file.size >= 0, isHash(file.sha256) else { throw .member("files") }
      return File(path: file.path, size: file.size, sha256: file.sha256)
    }
  }

  /// Whether a text is the path of a file in the folder, and leads nowhere else.
  static func isPath(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.utf8.count <= longestPath && parts.count <= deepestPath
      && !text.utf8.contains(0) && text != fileName
      && parts.allSatisfy { part in
        !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
      }
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The members as they stand in the file.
  private struct Stored: Decodable {
    struct Earlier: Decodable {
      var publication: String
      var commit: String
      var date: String?
    }

    struct File: Decodable {
      var path: String
      var size: Int
      var sha256: String
    }

    var version: Int
    var kind: String
    var status: String
    var tool: String
    var commit: String?
    var tree: String?
    var date: String
    var publication: String?
    var earlier: [Earlier]
    var files: [File]
  }
}
