public import Diagnostics

/// A file of which findings were mended unasked.
public struct MendedFile: Sendable {
  /// Something that was mended.
  public struct MadeFix: Hashable, Sendable {
    /// What was found.
    public let finding: Finding
    /// What was done about it.
    public let title: Fix.Title
    /// Where it was found; what was mended before may have moved it.
    public let location: SourceLocation
  }

  /// The file as it was read.
  public let original: SourceText
  /// The file as it is now.
  public private(set) var source: SourceText
  /// What was mended, in the order in which it was.
  public private(set) var fixes: [MadeFix] = []

  /// Makes a file of which nothing was mended yet.
  init(_ source: SourceText) {
    original = source
    self.source = source
  }

  /// Mends what can be mended at once of what was found in the file as it is now.
  ///
  /// - Parameter report: What was found.
  /// - Returns: Whether the file changed.
  mutating func mend(_ report: FileReport) -> Bool {
    // Between the versions of a merge that Git could not make, a person decides first.
    if report.diagnostics.contains(where: { $0.code == .conflictMarker }) { return false }
    let unasked = report.unaskedFixes
    let bytes = source.applying(unasked.flatMap(\.fix.edits))
    if bytes == source.bytes { return false }
    let lines = LineIndex(source)
    fixes += unasked.map { diagnostic, fix in
      MadeFix(
        finding: diagnostic.finding, title: fix.title,
        location: lines.location(of: diagnostic.span.start))
    }
    source = SourceText(path: source.path, bytes: bytes)
    return true
  }
}
