internal import Diagnostics
internal import RegisterSyntax

/// Takes one line of a value out of a file.
enum LineRemoval {
  /// The edit that removes a line of a field's value: its text where it stands beside the key, else
  /// the whole line.
  static func edit(
    removing line: ValueLine, of field: SyntaxField, in document: SyntaxDocument
  ) -> Edit {
    let whole = document.lines[line.line]
    guard line.line == field.firstLine else {
      return Edit(SourceSpan(whole.start, whole.next), "")
    }
    let header = document.header(of: field)
    return Edit(SourceSpan(header.colon + 1, document.contentEnd(of: whole)), "")
  }
}
