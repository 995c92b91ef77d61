import Git
import RegisterDiff
import RegisterHistory
public import RegisterModel
import TestSupport

/// A repository with a schema, as the tests need it.
enum Office {
  static let schema = """
    Languages:
        sv
        fi
    Publication tag: publicerad/

    Field: name
    Key: Namn
    Type: line
    Group: name
    Required: yes

    Field: purpose
    Key: Syfte
    Type: text
    Group: description
    Translatable: yes

    Field: person
    Key: Person
    Type: list
    Group: owner

    Field: unit
    Key: Enhet
    Type: line
    Group: owner

    """

  static let aura = """
    Namn: Aura
    Syfte: Journaler
    Person:
        Psykologen
        Kuratorerna
    Enhet: Bildning

    """

  /// The text of a register with parts of it replaced.
  static func aura(_ replacements: KeyValuePairs<String, String>) -> String {
    var text = aura
    for (old, new) in replacements { text = text.replacing(old, with: new) }
    return text
  }
}

extension RepositoryBuilder {
  static let schemaPath = "Registers/register.schema"
  static let auraPath = "Registers/aura.register"

  /// A repository with the schema and one register in one commit.
  static func office() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder()
    try builder.write(schemaPath, Office.schema)
    try builder.write(auraPath, Office.aura)
    try builder.commit("first")
    return builder
  }

  /// Writes the register `aura` and commits.
  @discardableResult
  mutating func commit(
    aura text: String, _ message: String = "change", date: String? = nil
  ) throws -> ObjectID {
    try write(Self.auraPath, text)
    return try id(of: commit(message, date: date))
  }

  /// Runs a `git` that makes a commit or a tag, a minute later than the last commit.
  func record(_ arguments: String..., date: Int? = nil) throws {
    var git = git
    let last = Int(try git("log", "-1", "--format=%ct")) ?? 0
    let date = "@\(date ?? last + 60) +0200"
    git.environment = [
      "GIT_AUTHOR_NAME": "Maija", "GIT_AUTHOR_EMAIL": "maija@example.fi", "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": "Maija", "GIT_COMMITTER_EMAIL": "maija@example.fi",
      "GIT_COMMITTER_DATE": date,
    ]
    _ = try git.text(arguments)
  }

  /// The id of a commit by any name that git knows.
  func id(of revision: String) throws -> ObjectID {
    let repository = try Repository(discoveredFrom: path)
    guard let id = try repository.resolve(revision) else { throw Missing(revision: revision) }
    return id
  }

  /// Opens the registers.
  func open(below folder: String = "", schema: String = Office.schema) throws -> RegisterRepository
  {
    try RegisterRepository(root: path + folder, presentSchema: ReadSchema(Array(schema.utf8)))
  }

  private struct Missing: Error {
    var revision: String
  }
}

extension RegisterEntry {
  /// The commit's id in hexadecimal; empty where it is not told.
  var hex: String { commit.id?.hex ?? "" }

  /// The kind and the changed fields, as `changed person unit`.
  var summary: String {
    ([kind.rawValue]
      + changes.map { change in
        (change.field?.rawValue ?? "?\(change.key)")
          + (change.language.map { "[\($0.rawValue)]" } ?? "")
      }).joined(separator: " ")
  }
}

extension RegisterRepository {
  /// The change log of everything up to a commit, under a section a publication; what is not
  /// published is left out where there is nothing.
  mutating func changeLog(upTo head: ObjectID) throws(HistoryError) -> ChangeLog {
    var walk = try ChangeLogWalk(upTo: head, in: &self)
    var changeLog = ChangeLog()
    while let part = try walk.next(in: &self) { changeLog.append(part) }
    changeLog.sections.removeAll {
      $0.publication == nil && $0.entries.isEmpty && $0.schema.isEmpty
    }
    return changeLog
  }

  /// The history of a register as lines, newest first: the subject, then the summary.
  mutating func lines(
    _ id: RegisterID = "aura", from commit: ObjectID? = nil, follow: Bool = true
  ) throws -> [String] {
    let start = if let commit { commit } else { try head() }
    return try history(of: id, from: start, followsRenames: follow).entries.map {
      "\($0.commit.subject): \($0.summary)"
    }
  }
}

extension RegisterID: ExpressibleByStringLiteral {
  /// The id of a literal that is one.
  public init(stringLiteral value: String) {
    guard let id = RegisterID(rawValue: value) else { preconditionFailure("an id: \(value)") }
    self = id
  }
}
