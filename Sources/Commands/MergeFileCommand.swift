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
struct MergeFileCommand: DriverCommand, FileDriver {
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

  // Git may give an empty name, which an option would refuse.
  @Argument(help: Help.text(.merging(.baseName)))
  var baseName: String?

  @Argument(help: Help.text(.merging(.ourName)))
  var ourName: String?

  @Argument(help: Help.text(.merging(.theirName)))
  var theirName: String?

  @Option(name: .customLong("marker-size"), help: Help.text(.merging(.markerSize)))
  var markerSize = 7

  /// Three versions of a file, as bytes.
  private struct Versions {
    var base: [UInt8]
    var ours: [UInt8]
    var theirs: [UInt8]
  }

  func run(on file: DriverFile, _ console: Console) throws -> ExitStatus {
    // Without it lines would be merged where fields should be.
    if let failure = file.schemaFailure { throw failure }
    let versions = Versions(
      base: try file.bytes(of: base), ours: try file.bytes(of: ours),
      theirs: try file.bytes(of: theirs))
    let marks = marks(for: file)
    let text: RichText
    if let merged = mergedByFields(versions, file, marks) {
      try write(merged.bytes, over: versions.ours, to: file.place(ours))
      if merged.conflicts.isEmpty { return .done }
      text = file.messages.mergeConflicts(merged.conflicts, in: path)
    } else {
      let merged: TextMerge.Result?
      do throws(GitError) {
        merged = try TextMerge.merge(
          base: versions.base, ours: versions.ours, theirs: versions.theirs,
          marks: TextMerge.Marks(
            ours: marks.ours, base: marks.base, theirs: marks.theirs, length: marks.length))
      } catch {
        throw Problem.history(.git(error))
      }
      if let merged { try write(merged.bytes, over: versions.ours, to: file.place(ours)) }
      if merged?.isClean == true { return .done }
      text =
        merged == nil
        ? file.messages.cannotBeMerged(path) : file.messages.mergeConflicts([], in: path)
    }
    // Git makes longer marks where it merges common ancestors, which nobody has to decide on.
    if markerSize <= ConflictMarks().length { console.tell([.paragraph(text, hanging: 2)]) }
    return .findings
  }

  private func write(
    _ bytes: [UInt8], over old: [UInt8], to path: String
  ) throws(FileError) {
    if bytes != old { try AtomicFile.write(bytes, to: path) }
  }

  /// The marks that Git asks for, with the base between the sides where its configuration says so.
  private func marks(for file: DriverFile) -> ConflictMarks {
    var marks = ConflictMarks()
    marks.ours = Self.name(ourName) ?? marks.ours
    marks.theirs = Self.name(theirName) ?? marks.theirs
    if (1...1000).contains(markerSize) { marks.length = markerSize }
    if ["diff3", "zdiff3"].contains(file.gitSetting("merge.conflictStyle")) {
      marks.base = Self.name(baseName) ?? "base"
    }
    return marks
  }

  /// The name of a version, on one line and without anything that is not seen; `nil` where Git gives
  /// none: before 2.44 it leaves the place of a name as it stands in the driver's command.
  private static func name(_ name: String?) -> String? {
    guard let name, !["%S", "%X", "%Y"].contains(name) else { return nil }
    let visible = VisibleLines.text(of: [name]).split { $0 == "\n" || $0 == "\t" || $0 == " " }
    return visible.isEmpty ? nil : String(visible.joined(separator: " ").prefix(120))
  }

  /// The merge of a register's file by the schema in the working tree; `nil` where the file has to
  /// be merged as text.
  private func mergedByFields(
    _ versions: Versions, _ file: DriverFile, _ marks: ConflictMarks
  ) -> RegisterMerge.Result? {
    let sizes = [versions.base.count, versions.ours.count, versions.theirs.count]
    guard sizes.allSatisfy({ $0 <= FileSizeRule.limit }), let schema = file.schema,
      let id = file.id
    else { return nil }
    func register(_ bytes: [UInt8]) -> RegisterFile {
      RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: schema)
    }
    return RegisterMerge.merge(
      base: register(versions.base), ours: register(versions.ours),
      theirs: register(versions.theirs), marks: marks)
  }
}
