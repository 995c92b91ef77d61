internal import Messages
internal import Presentation
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// What is said of registers that Git has and a sparse checkout leaves out of the folder.
extension Session {
  /// Sees that no register is meant that is left out: what is written there would take its place, and
  /// what is changed everywhere would pass it over.
  ///
  /// - Parameters:
  ///   - folder: What the folder of registers holds.
  ///   - isMeant: Whether a register is meant; without it all are.
  /// - Throws: Where one is.
  func refuseLeftOut(
    of folder: RegisterFolder, _ isMeant: (RegisterID) -> Bool = { _ in true }
  ) throws(Problem) {
    try refuse(leftOut(of: folder).filter(isMeant))
  }

  /// Sees that no register is meant by its name that is left out.
  ///
  /// - Parameters:
  ///   - folder: What the folder of registers holds.
  ///   - isMeant: Whether the register with a name is meant.
  /// - Throws: Where one is.
  func refuseLeftOut(
    of folder: RegisterFolder, named isMeant: (String) -> Bool
  ) throws(Problem) {
    let known = leftOut(of: folder)
    guard !known.isEmpty, var repository = try? repository(),
      let snapshot = try? repository.snapshot(.index)
    else { return }
    let missing = known.filter { id in
      guard let blob = snapshot.registers[id] else { return false }
      let read = try? repository.read(id, blob, schema: snapshot.schema)
      return read.map { isMeant($0.version.register.name) } == true
    }
    try refuse(missing)
  }

  private func refuse(_ missing: [RegisterID]) throws(Problem) {
    if !missing.isEmpty { throw .editing(.leftOut(missing.map(\.path))) }
  }

  /// The same outcome with a note where registers are left out, and all were asked for.
  func notingLeftOut(_ outcome: Outcome) throws -> Outcome {
    // Most often there is nothing to look for in the folder.
    if leftOut.isEmpty { return outcome }
    let count = leftOut(of: try registerFolder()).count
    var outcome = outcome
    if count > 0 { outcome.notes.append(presenter.messages.leftOut(count)) }
    return outcome
  }

  /// The registers that are left out and that a folder does not hold all the same.
  private func leftOut(of folder: RegisterFolder) -> [RegisterID] {
    let known = leftOut
    if known.isEmpty { return [] }
    let registers = Set(folder.registers)
    return known.filter { !registers.contains($0) }
  }

  /// The registers that are left out, so far as the index says.
  ///
  /// Without a repository, and without an index that can be read, nobody knows of any.
  private var leftOut: [RegisterID] {
    if bare != nil { return [] }
    return (try? repository().registersLeftOut()) ?? []
  }
}
