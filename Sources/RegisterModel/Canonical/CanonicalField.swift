internal import Diagnostics
internal import RegisterSyntax

/// One field in canonical form (clause 4.1).
package enum CanonicalField {
  /// The widest line that is written, in Unicode scalars, where white space allows it.
  static let width = 80
  /// What the lines of a value below its key begin with.
  package static let indentation = "    "

  /// The lines of a field that stands in a file; none for one that the schema does not know.
  static func lines(of field: RegisterFile.Field, in file: RegisterFile) -> [String] {
    guard let definition = file.definition(of: field) else { return [] }
    let header = header(definition, file.key(of: field)?.language, file.schema)
    let hasComment = file.document.lines[field.syntax.lines].contains { $0.kind == .comment }
    if hasComment { return linesAroundComments(header, field, in: file) }
    let value = file.value(of: field)
    if case .raw = value {
      return lay(header, file.lines(of: field).map { file.document.source.text($0.span) })
    }
    return lines(stating: value, behind: header)
  }

  /// Whether a field without comments in it stands just so in its file.
  static func isCanonical(_ field: RegisterFile.Field, in file: RegisterFile) -> Bool {
    let lines = file.document.lines[field.syntax.lines]
    if lines.contains(where: { $0.kind == .comment }) { return false }
    return lines.map { line in
      file.document.source.text(SourceSpan(line.start, file.document.contentEnd(of: line)))
    } == Self.lines(of: field, in: file)
  }

  /// The lines that state a value in a language; the key alone where there is none.
  static func lines(
    stating value: FieldValue?, in language: LanguageCode?, _ definition: FieldDefinition,
    _ schema: Schema
  ) -> [String] {
    lines(stating: value, behind: header(definition, language, schema))
  }

  /// The lines that state a value behind a key with its language and colon.
  package static func lines(stating value: FieldValue?, behind header: String) -> [String] {
    switch value {
    case nil: return [header]
    case .text(let paragraphs)?:
      if paragraphs.count == 1 { return lay(header, paragraphs, wrapping: true) }
      let blocks = paragraphs.map { wrapped($0).map { indentation + $0 } }
      return [header] + blocks.joined(separator: [""])
    case .list(let items)?: return lay(header, items)
    case .raw(let text)?: return lay(header, text.split(separator: "\n").map(String.init))
    case let value?: return lay(header, [value.plainText])
    }
  }

  private static func header(
    _ definition: FieldDefinition, _ language: LanguageCode?, _ schema: Schema
  ) -> String {
    guard let language, language != schema.mainLanguage else { return definition.key + ":" }
    return "\(definition.key)[\(language.rawValue)]:"
  }

  /// A value beside its key when it is one text and the line is not too wide, else below it.
  private static func lay(_ header: String, _ texts: [String], wrapping: Bool = false) -> [String] {
    if texts.count == 1 {
      let line = "\(header) \(texts[0])"
      if line.unicodeScalars.count <= width { return [line] }
    }
    let below = wrapping ? texts.flatMap { wrapped($0) } : texts
    return [header] + below.map { indentation + $0 }
  }

  /// A paragraph as lines that fit below a key, broken on white space only.
  ///
  /// No line but the first begins with `#`: it would look like a comment, and is none (1.2). Such a
  /// word stays on its line, however wide that gets. An identity code or a phone number is one word:
  /// whoever looks for it in the file should find it.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - margin: The columns that stand in front of each line.
  /// - Returns: The lines, without what stands in front of them.
  package static func wrapped(_ paragraph: String, behind margin: Int = indentation.count)
    -> [String]
  {
    var lines: [String] = []
    var lineWidth = 0
    for word in wordsAndNumbers(paragraph) {
      let wordWidth = word.unicodeScalars.count
      let fits = margin + lineWidth + 1 + wordWidth <= width
      if !lines.isEmpty, fits || word.hasPrefix("#") {
        lines[lines.count - 1] += " " + word
        lineWidth += 1 + wordWidth
      } else {
        lines.append(word)
        lineWidth = wordWidth
      }
    }
    return lines
  }

  /// The words of a paragraph, those of an identity code or a phone number as one.
  private static func wordsAndNumbers(_ paragraph: String) -> [String] {
    let words = WhiteSpace.words(paragraph)
    let bytes = Array(words.joined(separator: " ").utf8)
    let numbers =
      IdentityCode.codes(in: bytes[...]).map(\.range) + PhoneNumber.places(in: bytes[...])
    if numbers.isEmpty { return words }
    let inner = Set(numbers.flatMap { $0.dropFirst() })
    var start = 0
    var joined: [String] = []
    for word in words {
      if inner.contains(start) {
        joined[joined.count - 1] += " " + word
      } else {
        joined.append(word)
      }
      start += word.utf8.count + 1
    }
    return joined
  }

  /// A value with comments between its lines: indented alike, and otherwise left as it is.
  private static func linesAroundComments(
    _ header: String, _ field: RegisterFile.Field, in file: RegisterFile
  ) -> [String] {
    let document = file.document
    let beside = file.lines(of: field).first.flatMap {
      $0.line == field.syntax.firstLine ? $0 : nil
    }
    var lines = [beside.map { "\(header) \(document.source.text($0.span))" } ?? header]
    for index in field.syntax.lines.dropFirst() {
      let line = document.lines[index]
      let text = document.source.text(document.trimmed(line))
      switch line.kind {
      case .blank where lines.last?.isEmpty == false: lines.append("")
      case .blank: continue
      case .comment: lines.append(text)
      case .continuation, .field, .missingColon, .conflict: lines.append(indentation + text)
      }
    }
    return lines
  }
}
