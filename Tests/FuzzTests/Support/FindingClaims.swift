import Diagnostics
import Messages
import Presentation
import RegisterModel
import Rendering

@testable import Rendering

/// What holds of whatever a check finds in a file.
enum FindingClaims {
  /// Sees that findings lie within their file, that their fixes can be made, that there are no more
  /// than are told, and that they can be put into words.
  static func check(_ report: FileReport, with schema: Schema) throws {
    let source = report.source
    try hold(report.diagnostics.count <= FileReport.limit, "no more findings are told than may be")
    let lines = LineIndex(source)
    for diagnostic in report.diagnostics {
      try hold(diagnostic.span.end <= source.bytes.count, "\(diagnostic) lies in the file")
      let place = lines.location(of: diagnostic.span.start)
      try hold(place.line <= lines.count && place.column >= 1, "\(diagnostic) has a place")
      for fix in diagnostic.fixes { try check(fix, in: source) }
    }
    try checkWords(report, with: schema)
  }

  /// Sees that the edits of a fix lie within the file and in order.
  private static func check(_ fix: Fix, in source: SourceText) throws {
    var end = 0
    for edit in fix.edits {
      try hold(end <= edit.span.start, "the edits of \(fix) are in order, and part from each other")
      end = edit.span.end
    }
    try hold(end <= source.bytes.count, "\(fix) lies in the file")
    _ = source.applying(fix.edits)
  }

  /// Sees that nothing comes through to a terminal that it would obey, in whatever language.
  private static func checkWords(_ report: FileReport, with schema: Schema) throws {
    if report.diagnostics.isEmpty { return }
    let language = Language.allCases[report.source.bytes.count % Language.allCases.count]
    let presenter = Presenter(Messages(language), schema: schema)
    let document = presenter.document(CheckReport(registers: 1, files: [report]))
    let text = TerminalRenderer(width: 80, colour: false).render(document)
    let raw = text.unicodeScalars.first { $0.isUnprintable && $0 != "\n" }
    try hold(raw == nil, "nothing that a terminal obeys comes through: \(raw?.hexadecimal ?? "")")
  }
}
