/// One replacement of bytes in a file.
public struct Edit: Hashable, Sendable {
  /// The bytes that are replaced; an empty span is an insertion.
  public var span: SourceSpan
  /// What takes their place.
  public var text: String

  /// Makes an edit that puts `text` in the place of `span`.
  public init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// A way to mend a finding, as edits.
public struct Fix: Hashable, Sendable {
  /// What a fix does, as a value that a catalogue of messages puts into words.
  public enum Title: Hashable, Sendable {
    case replace(with: String)
    case addColon
    case indentLines
    case splitItems
    case remove
    case format
  }

  /// What the fix does.
  public var title: Title
  /// The edits, in the order of the text, none overlapping another.
  public var edits: [Edit]

  /// Whether it may be made unasked.
  ///
  /// A safe fix changes nothing that the register says, or says what can only have been meant. What
  /// is merely likely is for a person to decide.
  public var isSafe: Bool

  /// Makes a fix of a title and its edits.
  public init(_ title: Title, _ edits: [Edit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }

  /// The most edits of a fix that is made in many places at once.
  public static let mostEdits = 4096

  /// The one fix that makes an edit in each of many places, or none where there are too many:
  /// the list of edits would then take many times the room of the file.
  public static func everywhere(
    _ title: Title, _ edits: some Sequence<Edit>, isSafe: Bool
  ) -> [Fix] {
    let edits = Array(edits.prefix(mostEdits + 1))
    return edits.count > mostEdits ? [] : [Fix(title, edits, isSafe: isSafe)]
  }
}
