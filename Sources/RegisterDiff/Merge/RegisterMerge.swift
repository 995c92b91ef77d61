internal import Diagnostics
public import RegisterModel

/// Three versions of a register's file made into one, field id by field id and language by language.
///
/// What one side changed is as that side wrote it, with the comments above. What both changed in
/// the same way is as in ours. Lists are merged as sets, prose by paragraphs and then by sentences.
/// Anything else that both changed is left to a person: both wordings stand in the field, between
/// Git's marks. Merging is the same with the sides exchanged, but for which of two stands first.
public enum RegisterMerge {
  /// What came of a merge.
  public struct Result: Hashable, Sendable {
    /// The merged file.
    public var bytes: [UInt8]
    /// The fields that somebody has to decide on, in the order of the file.
    public var conflicts: [Conflict]
  }

  /// A field that both sides changed, each otherwise.
  public struct Conflict: Hashable, Sendable {
    /// The key as the schema spells it or, for one that it does not know, as the file does.
    public var key: String
    /// The language of the wording; `nil` for the main one and where a field is not translatable.
    public var language: String?
  }

  /// Merges the files of two sides, made of the same one.
  ///
  /// - Parameters:
  ///   - base: The file that both were made of; an empty one where each made its own.
  ///   - ours: The file of the side that is merged into.
  ///   - theirs: The file of the other side.
  ///   - marks: How conflicts are marked.
  /// - Returns: The file; `nil` where one of them does not parse: its fields cannot be told apart.
  public static func merge(
    base: RegisterFile, ours: RegisterFile, theirs: RegisterFile,
    marks: ConflictMarks = ConflictMarks()
  ) -> Result? {
    let bytes = (base.source.bytes, ours.source.bytes, theirs.source.bytes)
    if bytes.0 == bytes.1 { return Result(bytes: bytes.2, conflicts: []) }
    if bytes.0 == bytes.2 || bytes.1 == bytes.2 { return Result(bytes: bytes.1, conflicts: []) }
    guard base.hasMergeableFields, ours.isMergeable, theirs.isMergeable else { return nil }
    var merge = MergedFile(
      base: MergeParts(of: base), ours: MergeParts(of: ours), theirs: MergeParts(of: theirs),
      marks: marks)
    return Result(bytes: merge.written(), conflicts: merge.conflicts)
  }
}
