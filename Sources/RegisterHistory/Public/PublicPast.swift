package import RegisterModel

/// What a public change log tells of each register: its public history, what became of it, and what
/// it was called before.
///
/// It is made in one pass, so that every register's history costs no more than its entries.
package struct PublicPast: Sendable {
  /// An entry, and the section that it stands in.
  private typealias Place = (section: Int, entry: RegisterEntry)

  /// A register that a publication removed, or a draft would.
  package struct Retirement: Sendable {
    /// The id that it had last.
    package var id: RegisterID
    /// The section of the change log that tells of it, from 0.
    package var section: Int
  }

  /// The registers that are there no more, by id.
  package private(set) var retirements: [Retirement] = []

  /// The ids that registers had before they were renamed, each with the one that the register has
  /// now, or had last; without those that another register has now.
  package private(set) var presentIDs: [RegisterID: RegisterID] = [:]

  /// The entries under the id of each, the latest first.
  private var places: [RegisterID: [Place]] = [:]

  /// Reads a change log.
  ///
  /// - Parameters:
  ///   - changeLog: The public change log.
  ///   - present: The registers that there are now.
  package init(_ changeLog: ChangeLog, present: Set<RegisterID>) {
    for (index, section) in changeLog.sections.enumerated() {
      for entry in section.entries { places[entry.id, default: []].append((index, entry)) }
    }
    var gone: Set<RegisterID> = []
    for (id, found) in places where !present.contains(id) {
      guard let latest = found.first, latest.entry.kind == .deleted else { continue }
      gone.insert(id)
      retirements.append(Retirement(id: id, section: latest.section))
    }
    retirements.sort { $0.id < $1.id }
    nameFormer(changeLog, besides: present.union(gone))
  }

  /// Finds what former ids lead to; the latest rename away from an id is the one that counts.
  private mutating func nameFormer(_ changeLog: ChangeLog, besides taken: Set<RegisterID>) {
    // Whose an id was, as the sections are gone back through, where that is not the id's own.
    var owners: [RegisterID: RegisterID] = [:]
    for section in changeLog.sections {
      let last = section.entries.map { owners[$0.id] ?? $0.id }
      for entry in section.entries where entry.kind == .created || entry.oldID != nil {
        owners[entry.id] = nil
      }
      for (entry, last) in zip(section.entries, last) {
        guard let former = entry.oldID else { continue }
        owners[former] = last
        if !taken.contains(former), presentIDs[former] == nil { presentIDs[former] = last }
      }
    }
  }

  /// The public history of a register, the latest entry first.
  ///
  /// A register whose file came back under the id of one that had been removed goes on with the
  /// history of that one. One that got an id which another register had before does not.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it had last.
  ///   - followsRenames: Whether it is followed to the ids that it had before.
  /// - Returns: The entries, under whatever id the register then had.
  package func entries(of id: RegisterID, followsRenames: Bool = true) -> [RegisterEntry] {
    var found: [RegisterEntry] = []
    var rest = (places[id] ?? [])[...]
    while let (section, entry) = rest.popFirst() {
      if found.last?.kind == .created, entry.kind != .deleted { break }
      found.append(entry)
      if let former = entry.oldID {
        if !followsRenames { break }
        rest = (places[former] ?? []).drop { $0.section <= section }
      }
    }
    return found
  }
}
