/// Fixes that can be made at once: none touches what another replaces, or where it inserts.
public struct FixSelection: Sendable {
  /// The edits of all fixes, in the order of the text.
  public private(set) var edits: [Edit] = []

  private let size: Int

  /// Makes an empty selection of fixes in a text of so many bytes.
  public init(size: Int) {
    self.size = size
  }

  /// Takes a fix where it can be made beside those that were taken before.
  ///
  /// - Returns: Whether it was taken. One that edits outside the text, or the same place twice,
  ///   never is.
  public mutating func insert(_ fix: Fix) -> Bool {
    // The edits of both are sorted already, so that this takes hardly more than merging them.
    let merged = (edits + fix.edits).sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    let isClash = zip(merged, merged.dropFirst()).contains { $0.touches($1) }
    guard !isClash, merged.last.map({ $0.span.end <= size }) != false else { return false }
    edits = merged
    return true
  }
}

extension Edit {
  /// Whether the result depends on which of two edits is made first, this one not beginning later.
  fileprivate func touches(_ next: Edit) -> Bool {
    if span.isEmpty || next.span.isEmpty { return next.span.start <= span.end }
    return next.span.start < span.end
  }
}
