internal import Diagnostics
internal import Messages
internal import RegisterDiff
internal import RegisterModel
internal import Rendering

/// What Git asks for by `textconv`: a file in lines that tell one thing each.
///
/// It fails on nothing that can be read, since `git diff` would then show nothing at all.
struct TextconvDriver: FileDriver {
  let path: String

  func run(on file: DriverFile, _ console: Console) throws -> ExitStatus {
    let bytes = try file.bytes(of: path)
    try console.write(
      lines(of: bytes, file).map(VisibleLines.text) ?? VisibleLines.text(of: bytes))
    return .done
  }

  /// The lines of what a file says; `nil` where nobody can tell what that is.
  private func lines(of bytes: [UInt8], _ file: DriverFile) -> [String]? {
    guard bytes.count <= FileSizeRule.limit else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let source = SourceText(path: path, bytes: bytes)
    if name.hasSuffix(Schema.fileName) { return LinewiseForm.lines(of: SchemaDocument(source)) }
    // Git may hand over a copy under another name: which register it is does not matter here.
    guard let schema = file.schema, let id = file.id ?? RegisterID(name: "register") else {
      return nil
    }
    return LinewiseForm.lines(of: RegisterFile(id, source, schema: schema))
  }
}
