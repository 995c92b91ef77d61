extension HistoryScript {
  /// A branch beside the main one.
  private struct Side {
    /// The mark of its newest commit.
    var tip: Int
    /// Its registers, where they differ from those of the commit that it began at.
    var registers: [Int: MadeRegister] = [:]
    var edits: [RegisterEdit] = []
  }

  /// Makes one side branch, seldom two, of one to three commits, while the main one goes on, and
  /// merges them.
  mutating func runSideBranches() throws {
    var sides = [Side(tip: tip)]
    if generator.happens(inThousand: 80) { sides.append(Side(tip: tip)) }
    // What a side begins with: the main branch goes on meanwhile.
    let begun = registers
    let there = alive
    for place in sides.indices {
      for _ in 0..<(1 + generator.below(place == 0 ? 3 : 1)) {
        try edit(on: "sida-\(place + 1)", &sides[place], begun: begun, there: there)
        if generator.happens(inThousand: 500) { try goOn(beside: sides[place]) }
      }
    }
    try merge(sides)
    for place in sides.indices { stream.remove(branch: "sida-\(place + 1)") }
  }

  private mutating func edit(
    on branch: String, _ side: inout Side, begun: [MadeRegister], there: [Int]
  ) throws {
    let number = generator.one(of: there)
    var register = side.registers[number] ?? begun[number]
    side.edits.append(register.edit(on: MadeDate.text(atUTC: time), using: &generator))
    side.registers[number] = register
    let author = generator.one(of: Words.people)
    side.tip = try stream.commit(
      on: branch, parents: [side.tip], author: author, committer: author, time: time,
      message: editMessage(),
      files: [FastImportStream.File(path: register.path, text: register.text)])
  }

  /// A commit on the main branch, often of a register that the side branch edits too.
  private mutating func goOn(beside side: Side) throws {
    let shared = side.edits.first?.number
    let isShared = generator.happens(inThousand: 300)
    let number = isShared ? shared ?? generator.one(of: alive) : generator.one(of: alive)
    _ = registers[number].edit(on: MadeDate.text(atUTC: time), using: &generator)
    try commit([file(number)], message: editMessage())
  }

  /// Brings over the fields that the sides changed; where both changed one, the side's counts.
  private mutating func merge(_ sides: [Side]) throws {
    var changed: [Int] = []
    for side in sides {
      for edit in side.edits {
        guard let theirs = side.registers[edit.number] else { continue }
        for key in edit.keys { registers[edit.number].set(key, theirs.value(key)) }
        registers[edit.number].isLoose = false
        if !changed.contains(edit.number) { changed.append(edit.number) }
      }
    }
    try commit(
      changed.map { file($0) }, message: "Merge branch 'sida-1'\n", merging: sides.map(\.tip))
  }
}
