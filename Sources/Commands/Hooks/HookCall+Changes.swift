internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// The summary that `post-merge` and `post-checkout` share: what Git brought into the registers.
extension HookCall {
  /// The most roots of which is told what changed.
  private static let mostRoots = 3

  /// Tells in a few lines what changed in the registers; says nothing where nothing did.
  ///
  /// - Parameters:
  ///   - old: The commit before.
  ///   - new: What is there now.
  ///   - command: The words of the command that shows everything; `nil` for the difference of the
  ///     two commits.
  /// - Throws: When an object cannot be read.
  func tellChanges(
    from old: ObjectID, to new: Point, shownBy command: [String]? = nil
  ) throws {
    let commits = [old, new.commit].compactMap { $0 }
    let range = commits.map { $0.abbreviated(to: 8) }.joined(separator: "..")
    var document: RichDocument = []
    var changed: [(root: [String], difference: Difference, presenter: Presenter)] = []
    for root in try roots(in: commits, withIndex: new == .index) {
      var registers = try registers(below: root, schemaOf: new)
      // Where all registers are gone, the schema that they had tells what they are called.
      if registers.presentSchema.bytes.isEmpty {
        registers = try self.registers(below: root, schemaOf: .commit(old))
      }
      let difference = try registers.difference(from: .commit(old), to: new)
      if !difference.isEmpty { changed.append((root, difference, presenter(registers))) }
    }
    for (root, difference, presenter) in changed.prefix(Self.mostRoots) {
      let words = self.command(command ?? ["diff", range], below: root)
      document += presenter.summary(difference, below: root, shownBy: words)
    }
    if let last = changed.last, changed.count > Self.mostRoots {
      let number = changed.count - Self.mostRoots
      document.append(.paragraph(last.presenter.messages.moreFolders(number)))
    }
    if document.blocks.isEmpty { return }
    tell(document)
  }
}
