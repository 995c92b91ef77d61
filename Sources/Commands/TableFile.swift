internal import Diagnostics
internal import Files
internal import Messages

/// The file that holds a table, as it is named on the command line.
enum TableFile {
  /// The largest that is read, in bytes.
  private static let largest = 64 << 20

  /// Reads a table's file, or standard input.
  ///
  /// - Throws: `Problem.notATable` where it cannot be a table, and what reading it throws.
  static func read(_ file: String, in session: Session) throws -> SourceText {
    let contents =
      isStandardInput(file)
      ? try FileContents(ofStandardInputAtMost: largest)
      : try FileContents(ofFile: session.absolutePath(file), atMost: largest)
    let name = name(of: file)
    switch contents {
    case .tooLarge: throw Problem.notATable(path: name, because: .tooLarge(limit: largest))
    case .notRegular: throw Problem.notATable(path: name, because: .notAFile)
    case .bytes(let bytes):
      let source = SourceText(path: file, bytes: bytes)
      do {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        let line = LineIndex(source).lineNumber(of: error.byteOffsets.lowerBound)
        throw Problem.notATable(path: name, because: .notUTF8(line: line))
      }
      return source
    }
  }

  /// What the file is called in messages.
  static func name(of file: String) -> String {
    isStandardInput(file) ? FileContents.standardInput : file
  }

  private static func isStandardInput(_ file: String) -> Bool {
    file == "-" || file == "/dev/stdin"
  }
}
