package import Git
package import RegisterModel

/// Which registers there are at one point, and which content each has.
package struct Snapshot: Sendable {
  /// The point.
  package var point: Point
  /// The content of each register.
  package var registers: [RegisterID: ObjectID]
  /// The content of the schema; `nil` where there is none.
  package var schema: ObjectID?
  private let entries: [RegisterFolder.Entry]

  /// The snapshot of a point where there is nothing.
  static let empty = Snapshot(point: .nothing, entries: [])

  /// How many files a folder of registers may hold: a tree that is small in Git can name far more
  /// than there is memory for.
  static let mostEntries = 120_000

  /// A thing in the folder of registers, and its content if it is a file.
  struct Entry {
    var entry: RegisterFolder.Entry
    var content: ObjectID?
  }

  init(point: Point, entries: [Entry]) {
    self.point = point
    self.entries = entries.map(\.entry)
    registers = [:]
    // A link or a submodule has an object too, and it is neither a schema nor a register.
    for entry in entries where entry.entry.kind.isFile {
      if entry.entry.path == Schema.fileName {
        schema = entry.content
      } else if let id = RegisterID(path: "\(RegisterID.folder)/\(entry.entry.path)") {
        registers[id] = entry.content
      }
    }
  }
}

extension Snapshot {
  /// What the folder of registers holds, sorted out anew whenever it is asked for.
  package func folder() -> RegisterFolder { RegisterFolder(entries) }

  /// Whether two points hold the same registers, and the same things that should not be there.
  func holdsTheSame(as other: Snapshot) -> Bool {
    guard registers == other.registers, schema == other.schema else { return false }
    if entries == other.entries { return true }
    let (findings, others) = (folder().findings, other.folder().findings)
    return findings.map(\.path) == others.map(\.path)
      && findings.map(\.finding) == others.map(\.finding)
  }
}

extension RegisterFolder.Entry.Kind {
  /// Whether it is a file that can be read, with or without an executable bit.
  var isFile: Bool { self == .file || self == .executableFile }
}

extension GitError {
  /// A commit's folder of registers holds more than is read.
  static var tooManyFiles: GitError {
    GitError(
      code: .tooMuch, function: "tree", message: "more than \(Snapshot.mostEntries) files",
      path: RegisterID.folder)
  }
}
