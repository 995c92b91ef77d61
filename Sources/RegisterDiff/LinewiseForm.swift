internal import Diagnostics
public import RegisterModel
internal import RegisterSyntax

/// A file in lines of which each tells one thing, so that a comparison by lines tells what changed.
///
/// Fields stand in the schema's order under the keys that it spells, with the comments above them. A
/// text has one sentence a line, a list one item a line, whatever the file looks like; so a change
/// of the layout is no change. It is for reading: what it says cannot be told from it byte by byte.
public enum LinewiseForm {
  /// The lines of a register; a field with marks of a conflict stands as it is in the file.
  ///
  /// - Parameter file: The file.
  /// - Returns: The lines without their endings; `nil` where the fields cannot be told apart.
  public static func lines(of file: RegisterFile) -> [String]? {
    guard file.hasMergeableFields else { return nil }
    let parts = MergeParts(of: file)
    let places = parts.fields.enumerated().map { index, field in
      (rank: field.rank ?? (Int.max, 0), index: index)
    }
    let order = places.sorted { one, other in
      (one.rank.0, one.rank.1, one.index) < (other.rank.0, other.rank.1, other.index)
    }
    let fields = order.map { parts.fields[$0.index] }.flatMap { field in
      field.isInConflict
        ? comments(field.above) + field.body.map(text)
        : comments(field.above + field.comments) + lines(of: field)
    }
    return comments(parts.head) + fields + comments(parts.tail)
  }

  /// The lines of a schema: its sections, parted by blank lines.
  ///
  /// - Parameter schema: The file.
  /// - Returns: The lines without their endings; `nil` where the file does not parse.
  public static func lines(of schema: SchemaDocument) -> [String]? {
    if schema.findings(SchemaReader.schema(from: schema)).breaksSyntax { return nil }
    let document = schema.document
    func comments(in range: Range<Int>) -> [String] {
      document.lines[range].filter { $0.kind == .comment }
        .map { document.source.text(document.trimmed($0)) }
    }
    var (lines, start): ([String], Int) = ([], 0)
    for section in schema.sections {
      for (index, entry) in section.entries.enumerated() {
        if index == 0, !lines.isEmpty { lines.append("") }
        lines += comments(in: start..<entry.field.endLine)
        start = entry.field.endLine
        lines += self.lines(of: entry, in: section)
      }
    }
    return lines + comments(in: start..<document.lines.endIndex)
  }

  private static func lines(
    of entry: SchemaDocument.Entry, in section: SchemaDocument.Section
  ) -> [String] {
    let header = entry.key + (entry.languageTag.map { "[\($0)]" } ?? "") + ":"
    switch SchemaDocument.layout(of: entry, in: section) {
    case .line: return [entry.text.isEmpty ? header : "\(header) \(entry.text)"]
    case .lines: return below(header, entry.text.split(separator: "\n").map(String.init))
    case .prose: return below(header, prose(paragraphs(entry.text)))
    }
  }

  private static func lines(of field: MergeField) -> [String] {
    let header = field.key + (field.language.map { "[\($0)]" } ?? "") + ":"
    switch field.value {
    case nil: return [header]
    case .text(let paragraphs): return below(header, prose(paragraphs))
    case .list(let items): return below(header, items)
    case .raw where field.valueLines.count > 1: return below(header, field.valueLines)
    case let value?: return ["\(header) \(value.plainText)"]
    }
  }

  private static func below(_ header: String, _ lines: [String]) -> [String] {
    [header] + lines.map { $0.isEmpty ? "" : CanonicalField.indentation + $0 }
  }

  /// Sentences, an empty line where paragraphs part.
  private static func prose(_ paragraphs: [String]) -> [String] {
    Array(paragraphs.map { ProseMerge.sentences($0).map(\.text) }.joined(separator: [""]))
  }

  private static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { WhiteSpace.folded($0.joined(separator: " ")) }
  }

  private static func comments(_ lines: [MergeLine]) -> [String] {
    lines.filter(\.isComment).map(text)
  }

  /// A line as it is, but for white space at its end.
  private static func text(_ line: MergeLine) -> String {
    var text = line.text[...]
    while text.last == UInt8(ascii: " ") || text.last == UInt8(ascii: "\t") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
