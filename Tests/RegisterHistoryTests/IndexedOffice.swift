import Foundation
import Git
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

extension RepositoryBuilder {
  /// Where the index of the registers at the top stands.
  var indexPath: String { "\(path)/.git/dataregister/history.index" }

  /// Whether there is one.
  var hasIndex: Bool { FileManager.default.fileExists(atPath: indexPath) }

  /// The bytes of the index.
  func indexBytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: indexPath)))
  }

  /// Replaces the index.
  func write(index bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: indexPath))
  }

  /// The names in the folder of the index.
  func filesBesideIndex() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/.git/dataregister").sorted()
  }

  /// A repository with some commits, branches and a merge of registers.
  static func branchedOffice() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "Vård"]), "unit")
    try builder.branch("side")
    try builder.write("Registers/nova.register", Office.aura(["Aura": "Nova"]))
    try builder.commit("nova")
    try builder.checkout("side")
    try builder.commit(
      aura: Office.aura(["Bildning": "Vård", "Journaler": "Anteckningar"]), "purpose")
    try builder.checkout("main")
    try builder.merge("side", message: "merge")
    try builder.rename("Registers/nova.register", to: "Registers/supernova.register")
    try builder.commit("rename")
    return builder
  }

  /// Opens the registers with an index that is made however quick a walk was.
  func openIndexed(below folder: String = "") throws -> RegisterRepository {
    try RegisterRepository(
      root: path + folder, presentSchema: ReadSchema(Array(Office.schema.utf8)),
      indexUse: .kept(after: .zero))
  }

  /// What all questions give.
  ///
  /// - Parameters:
  ///   - isIndexed: Whether the index is used.
  ///   - revision: The commit that is asked from.
  ///   - folder: Where the registers are, with a slash before it.
  /// - Returns: The answers as lines.
  /// - Throws: When something cannot be read.
  func answers(
    isIndexed: Bool, from revision: String = "HEAD", below folder: String = ""
  ) throws -> [String] {
    var repository = isIndexed ? try openIndexed(below: folder) : try open(below: folder)
    let head = try id(of: revision)
    var answers: [String] = []
    for id in ["aura", "nova", "supernova"] as [RegisterID] {
      answers += try repository.lines(id, from: head)
      answers += try repository.lines(id, from: head, follow: false)
    }
    var log = try EntryWalk(upTo: [head], since: nil, in: &repository)
    while let entry = try log.next(in: &repository) {
      answers.append("\(entry.hex) \(entry.id) \(entry.summary)")
    }
    for line in try repository.blame("aura", at: head) {
      answers.append("\(line.variant.field) \(line.commit?.id?.hex ?? "?")")
    }
    return answers
  }

  /// Whether the index is as it would be if it were made anew, and holds just the commits of some
  /// revisions.
  func expectIndex(holds revisions: [String]) throws {
    let index = try HistoryIndex(indexPath, of: "Registers")
    let expected = try Set(
      git.text(["rev-list"] + revisions).split(separator: "\n").map(String.init))
    let found = Set((0..<index.count).map { index.id(at: $0).hex })
    #expect(found == expected)
  }
}
