internal import Files
internal import Git
internal import RegisterHistory
internal import RegisterModel

/// Who gave the registers of a folder their values, as of the commit that is checked out.
///
/// What was found once holds until another commit is checked out.
struct Blames: Sendable {
  /// What is known of where a register's values come from.
  struct Origins: Sendable {
    /// The fields of the register in the commit, each with what gave it its value.
    var lines: [BlameLine] = []

    /// What gave a field its value.
    ///
    /// - Parameter variant: The field, as it stands in the editor.
    /// - Returns: The commit; `nil` where the value differs from the committed one.
    func commit(of variant: FieldVariant) -> CommitInfo?? {
      let line = lines.first {
        $0.variant.field == variant.field && $0.variant.language == variant.language
      }
      guard let line, line.variant.value == variant.value else { return .some(nil) }
      // Where a cut history does not tell, nothing is told.
      return line.commit.map { .some($0) } ?? nil
    }
  }

  private var head: ObjectID?
  private var originsByRegister: [RegisterID: Origins] = [:]

  /// Where the values of a register come from.
  ///
  /// - Parameters:
  ///   - id: The register.
  ///   - folder: The folder that it lies in.
  ///   - surroundings: What the server was started with.
  /// - Returns: The origins; `nil` where no repository tells them.
  mutating func origins(
    of id: RegisterID, in folder: LiveFolder, _ surroundings: Surroundings
  ) -> Origins? {
    do {
      guard let root = ProcessEnvironment.resolved(folder.worktree.root) else { return nil }
      var repository = try RegisterRepository(
        root: root, presentSchema: folder.readSchema, variables: surroundings.variables,
        indexUse: surroundings.usesIndex ? .automatic : .none)
      guard let head = try repository.headIfAny() else { return Origins() }
      if head != self.head {
        originsByRegister = [:]
        self.head = head
      }
      if let known = originsByRegister[id] { return known }
      repository.passesOverDamage = true
      let isThere = try repository.snapshot(.commit(head)).registers[id] != nil
      let origins = Origins(lines: isThere ? try repository.blame(id, at: head) : [])
      originsByRegister[id] = origins
      return origins
    } catch {
      return nil
    }
  }
}
