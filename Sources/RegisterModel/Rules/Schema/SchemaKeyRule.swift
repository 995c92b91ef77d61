package import Diagnostics
internal import RegisterSyntax

/// Clauses 3.1 and 3.4: every key is one of its section's, stands once in it, and has a language
/// only where its text is translatable.
package enum SchemaKeyRule: SchemaRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [
    .malformedKey, .unknownKey, .unknownLanguage, .untranslatableField, .repeatedField,
    .misplacedSchemaKey,
  ]

  /// Reports every place in the schema that breaks the rule.
  package static func check(
    _ document: SchemaDocument, _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    let strays = document.strayLines
    for section in document.sections {
      var firstLines = FirstLines(for: section.entries.count)
      for entry in section.entries {
        if strays.forgottenIndentation(at: entry.field.firstLine) != nil { continue }
        if entry.isMalformed {
          findings.report(.malformedKey(key: entry.writtenKey), at: entry.keySpan)
          continue
        }
        guard let place = entry.place else {
          reportUnknown(entry, in: section, into: &findings)
          continue
        }
        let key = SchemaKey.all[place]
        checkLanguage(of: entry, key, document, schema, into: &findings)
        let language = entry.languageTag.map { schema.language(named: $0) } ?? schema.mainLanguage
        guard let language, key.isTranslatable || entry.languageTag == nil else { continue }
        let identity = Identity(place: place, language: key.isTranslatable ? language : nil)
        if let firstLine = firstLines.note(identity, entry.field.firstLine + 1) {
          findings.report(.repeatedField(key: entry.key, firstLine: firstLine), at: entry.keySpan)
        }
      }
    }
  }

  /// What may stand once in a section.
  private struct Identity: Hashable {
    var place: Int
    var language: LanguageCode?
  }

  /// Where what stands once in a section stands first.
  ///
  /// A section has a handful of entries, which are looked through sooner than they are hashed.
  private struct FirstLines {
    private var few: [(identity: Identity, line: Int)] = []
    private var many: [Identity: Int] = [:]
    private let areFew: Bool

    init(for count: Int) { areFew = count <= 32 }

    /// The line that something stands on already, from 1; else it is noted where it stands.
    mutating func note(_ identity: Identity, _ line: Int) -> Int? {
      if areFew {
        if let first = few.first(where: { $0.identity == identity }) { return first.line }
        few.append((identity, line))
        return nil
      }
      if let first = many[identity] { return first }
      many[identity] = line
      return nil
    }
  }

  /// The most entries of a section among which the key that was meant is looked for.
  private static let mostEntries = 256

  private static func reportUnknown(
    _ entry: SchemaDocument.Entry, in section: SchemaDocument.Section,
    into findings: inout DiagnosticCollector
  ) {
    let elsewhere = SchemaSectionKind.allCases.first {
      SchemaKey.named(entry.writtenKey, in: $0) != nil
    }
    if let elsewhere {
      findings.report(
        .schema(.misplacedKey(key: entry.writtenKey, section: elsewhere.rawValue)),
        at: entry.keySpan)
      return
    }
    if LetterScript.stranger(in: entry.writtenKey) != nil { return }
    let guess = findings.isFull ? nil : SchemaKey.guess(entry.writtenKey, in: section.kind)
    let isFree =
      guess.map { guess in
        section.entries.prefix(mostEntries).count { $0.key == guess.text } < 2
      } ?? false
    findings.report(
      .unknownKey(key: entry.writtenKey, suggestion: guess?.text, canContinue: false),
      at: entry.keySpan,
      fixes: guess.map { [$0.fix(at: entry.keySpan, isFree: isFree)] } ?? [])
  }

  private static func checkLanguage(
    of entry: SchemaDocument.Entry, _ key: SchemaKey, _ document: SchemaDocument,
    _ schema: Schema, into findings: inout DiagnosticCollector
  ) {
    guard let tag = entry.languageTag else { return }
    if key.isTranslatable, schema.language(named: tag) != nil { return }
    guard let place = document.document.header(of: entry.field).language else { return }
    if !key.isTranslatable {
      findings.report(.untranslatableField(key: entry.key), at: place)
    } else if schema.language(named: tag) == nil, schema.mainLanguage != .undetermined {
      let known = schema.languages.map(\.rawValue)
      findings.report(.unknownLanguage(language: tag, known: known), at: place)
    }
  }
}
