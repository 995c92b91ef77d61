package import RegisterModel

/// What a public change log tells of each register: its public history, what became of it, and which
/// ids it had.
///
/// A register is what goes on from publication to publication, under whatever id: an id can have
/// been that of several. It is made in one pass, so that a history costs no more than its entries.
package struct PublicPast: Sendable {
  /// A register that a publication removed, or a draft would.
  package struct Retirement: Sendable {
    /// The id that it is found by: the one that it had last, or where another register has that now,
    /// one that it had before.
    package var id: RegisterID
    /// The id that it had last.
    package var lastID: RegisterID
    /// The section of the change log that tells of it, from 0.
    package var section: Int
  }

  /// What happened to one register.
  private struct Life {
    /// The id that it had last.
    var lastID: RegisterID
    /// The section that tells that it was removed; `nil` for a register that there is.
    var retirement: Int?
    /// What the publications did to it, the latest first.
    var entries: [RegisterEntry] = []
    /// The ids that it had before, the latest first.
    var formerIDs: [RegisterID] = []
    /// The id that it is found by; `nil` where others have all of its ids.
    var id: RegisterID?
  }

  /// The registers that are there no more, by the id that they are found by.
  package private(set) var retirements: [Retirement] = []

  /// The ids that registers had before, each with the one that the register is found by now;
  /// without those that another register is found by.
  package private(set) var presentIDs: [RegisterID: RegisterID] = [:]

  private var lives: [Life] = []
  /// The lives by the ids that they are found by.
  private var livesByID: [RegisterID: Int] = [:]
  /// Which life each section tells of, by the id that stands there.
  private var livesBySection: [[RegisterID: Int]] = []

  /// Reads a change log.
  ///
  /// - Parameters:
  ///   - changeLog: The public change log.
  ///   - present: The registers that there are now; `nil` for those that the change log leaves.
  package init(_ changeLog: ChangeLog, present: Set<RegisterID>? = nil) {
    // The register that has an id, and the one that got it anew, as the sections are gone back through.
    var (owners, returned): ([RegisterID: Int], [RegisterID: Int]) = ([:], [:])
    for (index, section) in changeLog.sections.enumerated() {
      var told: [RegisterID: Int] = [:]
      for entry in section.entries {
        let isEnd = entry.kind == .deleted
        let known = owners[entry.id] ?? (isEnd ? returned[entry.id] : nil)
        let life = known ?? lives.count
        if known == nil { lives.append(Life(lastID: entry.id, retirement: isEnd ? index : nil)) }
        lives[life].entries.append(entry)
        told[entry.id] = life
      }
      livesBySection.append(told)
      for entry in section.entries {
        returned[entry.id] = entry.kind == .created ? told[entry.id] : nil
        owners[entry.id] = entry.kind == .created || entry.oldID != nil ? nil : told[entry.id]
      }
      for entry in section.entries {
        guard let former = entry.oldID, let life = told[entry.id] else { continue }
        lives[life].formerIDs.append(former)
        (owners[former], returned[former]) = (life, nil)
      }
    }
    name(besides: present ?? [])
  }

  /// Gives each register the id that it is found by, those that there are first.
  private mutating func name(besides present: Set<RegisterID>) {
    let isThere = { (life: Life) in life.retirement == nil }
    let order =
      lives.indices.filter { isThere(lives[$0]) } + lives.indices.filter { !isThere(lives[$0]) }
    var taken = present
    for index in order {
      let life = lives[index]
      let ids =
        isThere(life)
        ? [life.lastID] : ([life.lastID] + life.formerIDs).filter { !taken.contains($0) }
      guard let id = ids.first, livesByID[id] == nil else { continue }
      taken.insert(id)
      livesByID[id] = index
      lives[index].id = id
      if let section = life.retirement {
        retirements.append(Retirement(id: id, lastID: life.lastID, section: section))
      }
    }
    retirements.sort { $0.id < $1.id }
    for index in order {
      guard let id = lives[index].id else { continue }
      for former in lives[index].formerIDs where !taken.contains(former) {
        taken.insert(former)
        presentIDs[former] = id
      }
    }
  }

  /// The id that the register is found by of which a section tells under an id; `nil` where others
  /// have all ids that it had.
  ///
  /// - Parameters:
  ///   - id: The id that stands in the section.
  ///   - section: The section of the change log, from 0.
  /// - Returns: The id.
  package func present(_ id: RegisterID, in section: Int) -> RegisterID? {
    livesBySection[section][id].flatMap { lives[$0].id }
  }

  /// The public history of a register, the latest entry first.
  ///
  /// A register whose file came back under the id of one that had been removed goes on with the
  /// history of that one. One that got an id which another register had before does not.
  ///
  /// - Parameters:
  ///   - id: The id that the register is found by.
  ///   - followsRenames: Whether it is followed to the ids that it had before.
  /// - Returns: The entries, under whatever id the register then had.
  package func entries(of id: RegisterID, followsRenames: Bool = true) -> [RegisterEntry] {
    guard let entries = livesByID[id].map({ lives[$0].entries }) else { return [] }
    guard !followsRenames, let rename = entries.firstIndex(where: { $0.oldID != nil }) else {
      return entries
    }
    return Array(entries[...rename])
  }
}
