import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport

/// A schema whose fields are public but for some, and what the public is told.
enum PublicOffice {
  /// The schema of ``Office`` with a visibility for each field.
  ///
  /// - Parameters:
  ///   - whole: Lines about the whole.
  ///   - hidden: The fields that are internal.
  ///   - missing: The fields that are not there.
  ///   - untranslatable: Whether the purpose has no languages.
  /// - Returns: The text of the schema.
  static func schema(
    _ whole: String = "", hidden: Set<String> = [], missing: Set<String> = [],
    untranslatable: Bool = false
  ) -> String {
    let fields = [
      ("name", "Namn", "line", "name"), ("purpose", "Syfte", "text", "description"),
      ("person", "Person", "list", "owner"), ("unit", "Enhet", "line", "owner"),
    ]
    var text = "\(whole)Languages:\n    sv\n    fi\nPublication tag: publicerad/\n"
    for (id, key, type, group) in fields where !missing.contains(id) {
      text += "\nField: \(id)\nKey: \(key)\nType: \(type)\nGroup: \(group)\n"
      if id == "purpose", !untranslatable { text += "Translatable: yes\n" }
      text += "Visibility: \(hidden.contains(id) ? "internal" : "public")\n"
    }
    return text
  }
}

extension RepositoryBuilder {
  /// A repository with a schema, not committed.
  static func publicOffice(_ schema: String = PublicOffice.schema()) throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder()
    try builder.write(schemaPath, schema)
    return builder
  }

  /// Writes the schema and commits.
  mutating func commit(schema: String, _ message: String = "schema") throws {
    try write(Self.schemaPath, schema)
    try commit(message)
  }

  /// Marks the commit that is checked out as a publication of a day.
  func publish(_ day: String) throws {
    try record("tag", "--annotate", "--message", "p", "publicerad/\(day)")
  }

  /// The public change log by a schema, a line an entry: the publication, the register, what became
  /// of it and of each field, and in brackets what is told of the commits.
  func publicLog(
    _ schema: String = PublicOffice.schema(), draft: Point? = nil
  ) throws -> [String] {
    var repository = try open(schema: schema)
    let projection = PublicProjection(ReadSchema(Array(schema.utf8)).schema)
    let publications = try repository.publications(from: repository.head())
    let log = try repository.publicChangeLog(of: publications, draft: draft, by: projection)
    return log.sections.flatMap { section in
      let title = section.publication.map { String($0.tag.dropFirst(11)) } ?? "draft"
      return section.schema.map { "\(title) \($0.section) \($0.key) \($0.new ?? "-")" }
        + section.entries.map { "\(title) \($0.told)" }
    }
  }

  /// The public registers at HEAD by a schema, a line a register: each field with what it says.
  func publicRegisters(_ schema: String = PublicOffice.schema()) throws -> [String] {
    var repository = try open(schema: schema)
    let projection = PublicProjection(ReadSchema(Array(schema.utf8)).schema)
    return try repository.publicRegisters(at: .commit(repository.head()), by: projection).map {
      register in
      let variants = register.variants.map { "\($0.field.rawValue)=\($0.value.plainText)" }
      return ([register.id.rawValue, register.name] + variants).joined(separator: " ")
    }
  }
}

extension RegisterEntry {
  /// The register, what became of it, each change, and in brackets what is told of the commits.
  fileprivate var told: String {
    let register = oldID.map { "\($0)>\(id)" } ?? "\(id)"
    let fields = changes.map { change in
      let language = change.language.map { "[\($0.rawValue)]" } ?? ""
      let values = [change.old, change.new].map { value in
        value?.plainText.replacing("\n", with: "+") ?? "-"
      }
      return "\(change.field?.rawValue ?? "?\(change.key)")\(language):"
        + values.joined(separator: ">")
    }
    let reasons =
      [commit.author ?? "", commit.subject].filter { !$0.isEmpty }
      + commit.trailers.map { "\($0.key) \($0.value)" }
    return
      (["\(register) \"\(name)\" \(kind.rawValue)"] + fields
      + (reasons.isEmpty ? [] : ["(\(reasons.joined(separator: "; ")))"])).joined(separator: " ")
  }
}
