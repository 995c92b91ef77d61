internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Git
internal import Messages
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `merge-file`: two versions of a register become one, as a merge driver of Git's.
struct MergeFileCommand: DriverCommand {
  static var configuration: CommandConfiguration {
    Help.command("merge-file", .merging(.mergeFile))
  }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.merging(.base)))
  var base: String

  @Argument(help: Help.text(.merging(.ours)))
  var ours: String

  @Argument(help: Help.text(.merging(.theirs)))
  var theirs: String

  @Argument(help: Help.text(.merging(.path)))
  var path: String

  /// The largest file in bytes that is read; beyond the limit of a register it is merged as text.
  private static let limit = 64 << 20

  /// Three versions of a file, as bytes.
  private struct Versions {
    var base: [UInt8]
    var ours: [UInt8]
    var theirs: [UInt8]
  }

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment, _ console: Console
  ) throws -> ExitStatus {
    let folder = try Session.folder(arguments.folders, from: environment.folder)
    func place(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }
    func read(_ path: String) throws -> [UInt8] {
      try FileContents(ofFile: place(path), atMost: Self.limit).bytes(path)
    }
    let versions = Versions(base: try read(base), ours: try read(ours), theirs: try read(theirs))
    let text: RichText
    if let merged = mergedByFields(versions, place(path), from: folder) {
      try write(merged.bytes, over: versions.ours, to: place(ours))
      if merged.conflicts.isEmpty { return .done }
      text = Help.messages.mergeConflicts(merged.conflicts, in: path)
    } else {
      let merged: TextMerge.Result?
      do throws(GitError) {
        merged = try TextMerge.merge(
          base: versions.base, ours: versions.ours, theirs: versions.theirs)
      } catch {
        throw Problem.history(.git(error))
      }
      if let merged { try write(merged.bytes, over: versions.ours, to: place(ours)) }
      if merged?.isClean == true { return .done }
      text =
        merged == nil
        ? Help.messages.cannotBeMerged(path) : Help.messages.mergeConflicts([], in: path)
    }
    console.tell([.paragraph(text, hanging: 2)])
    return .findings
  }

  private func write(
    _ bytes: [UInt8], over old: [UInt8], to path: String
  ) throws(FileError) {
    if bytes != old { try AtomicFile.write(bytes, to: path) }
  }

  /// The merge of a register's file by the schema in the working tree.
  ///
  /// - Parameters:
  ///   - versions: The bytes.
  ///   - place: Where the file lies, or will lie, in the working tree.
  ///   - folder: Where Git calls the driver.
  /// - Returns: What came of it; `nil` where the file has to be merged as text.
  private func mergedByFields(
    _ versions: Versions, _ place: String, from folder: String
  ) -> RegisterMerge.Result? {
    let sizes = [versions.base.count, versions.ours.count, versions.theirs.count]
    guard sizes.allSatisfy({ $0 <= FileSizeRule.limit }) else { return nil }
    let above = place.split(separator: "/").dropLast().joined(separator: "/")
    guard let root = WorkingTree.root(from: "/" + above) ?? WorkingTree.root(from: folder)
    else { return nil }
    let below =
      place.hasPrefix("\(root)/")
      ? String(Substring(place.utf8.dropFirst(root.utf8.count + 1))) : path
    guard let id = RegisterID(path: below) ?? RegisterID(path: path),
      case .bytes(let bytes)? = try? WorkingTree(root: root).content(of: schemaPath)
    else { return nil }
    let document = SchemaDocument(SourceText(path: schemaPath, bytes: bytes))
    let schema = SchemaReader.schema(from: document)
    guard !document.findings(schema).breaksSyntax else { return nil }
    func file(_ bytes: [UInt8]) -> RegisterFile {
      RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
    }
    return RegisterMerge.merge(
      base: file(versions.base), ours: file(versions.ours), theirs: file(versions.theirs))
  }

  /// The schema's file, relative to the root.
  private var schemaPath: String { "\(RegisterID.folder)/\(Schema.fileName)" }
}
