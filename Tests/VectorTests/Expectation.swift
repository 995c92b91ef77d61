import Diagnostics
import ModelTestSupport
import RegisterDiff
import RegisterModel

/// What a reader says of an input, line by line, as `.expected` has it.
struct Expectation {
  /// The lines, each with its LF.
  private(set) var text = ""

  /// Adds a line of words.
  mutating func add(_ words: String...) {
    text += words.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
  }

  /// Adds a table as it is written.
  mutating func add(table: String) { text += table }

  /// Adds what was found in one file.
  ///
  /// - Parameters:
  ///   - report: The findings.
  ///   - path: What the lines begin with, where there are several files.
  mutating func add(_ report: FileReport, under path: String? = nil) {
    let index = LineIndex(report.source)
    let prefix = path.map(Quoted.text) ?? ""
    for diagnostic in report.diagnostics {
      add(
        prefix, index.place(diagnostic.span), diagnostic.severity.rawValue,
        diagnostic.code.rawValue, diagnostic.finding.argumentWords)
      for fix in diagnostic.fixes {
        let edits = fix.edits.map { "\(index.place($0.span)) \(Quoted.text($0.text))" }
        add("  \(fix.isSafe ? "safe-fix" : "fix")", edits.joined(separator: " "))
      }
    }
    for severity in Severity.allCases {
      guard let count = report.omitted[severity] else { continue }
      add(prefix, "omitted", severity.rawValue, "\(count)")
    }
  }

  /// Adds what was found in a folder of registers.
  mutating func add(_ report: CheckReport) {
    for file in report.files { add(file, under: file.source.path) }
  }

  /// Adds what is stated in fields.
  mutating func add(_ variants: [FieldVariant]) {
    for variant in variants {
      add("stated", variant.field.rawValue, variant.language?.rawValue ?? "-", variant.value.words)
    }
  }

  /// Adds what a register states.
  mutating func add(_ register: Register) {
    add(register.variants)
    for field in register.unknown {
      add(
        "unknown", Quoted.text(field.key), field.language.map(Quoted.text) ?? "-",
        Quoted.text(field.value))
    }
  }

  /// Adds one change of a field.
  mutating func add(_ change: Change) {
    add(
      change.kind.rawValue, change.field?.rawValue ?? Quoted.text(change.key),
      change.language?.rawValue ?? "-", change.group.rawValue, change.old?.words ?? "-", "→",
      change.new?.words ?? "-")
  }

  /// Adds what a schema says.
  mutating func add(_ schema: Schema) {
    add("languages", schema.languages.map(\.rawValue).joined(separator: " "))
    add("time-zone", Quoted.text(schema.timeZone))
    add("publication-tag", Quoted.text(schema.publicationTag))
    if let address = schema.webAddress { add("web-address", Quoted.text(address.text)) }
    for field in schema.fields { add(field) }
    for vocabulary in schema.vocabularies {
      add(
        "vocabulary", Quoted.text(vocabulary.id.rawValue), vocabulary.isStrict ? "strict" : "open")
      for entry in vocabulary.entries {
        add("value", ([entry.value] + entry.aliases).map(Quoted.text).joined(separator: " "))
      }
    }
  }

  private mutating func add(_ field: FieldDefinition) {
    add(
      "field", Quoted.text(field.id.rawValue),
      ([field.key] + field.aliases).map(Quoted.text).joined(separator: " "), field.type.rawValue,
      field.group.rawValue, field.visibility.rawValue, field.isRequired ? "required" : "",
      field.isTranslatable ? "translatable" : "",
      field.vocabulary.map { "values " + Quoted.text($0.rawValue) } ?? "")
  }
}

extension LineIndex {
  /// A span as `LINE:COLUMN-LINE:COLUMN`.
  fileprivate func place(_ span: SourceSpan) -> String {
    let (start, end) = (location(of: span.start), location(of: span.end))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

extension FieldValue {
  /// The type and the value as words.
  fileprivate var words: String {
    switch self {
    case .line(let text): "line " + Quoted.text(text)
    case .text(let paragraphs): "text " + paragraphs.map(Quoted.text).joined(separator: " ")
    case .list(let items): "list " + items.map(Quoted.text).joined(separator: " ")
    case .flag(let isSet): "flag " + (isSet ? "yes" : "no")
    case .choice(let text): "choice " + Quoted.text(text)
    case .date(let date): "date \(date)"
    case .link(let text): "link " + Quoted.text(text)
    case .raw(let text): "raw " + Quoted.text(text)
    }
  }
}
