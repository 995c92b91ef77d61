internal import RegisterDiff
internal import RegisterModel

/// The commits that changed each field of each register, newest first, under the id that the
/// register has at the newer end.
struct CommitsByPlace {
  /// The commits that changed each place.
  private(set) var commits: [Review.Place: [CommitInfo]] = [:]
  /// The id that a register has at the newer end, by the one that it had before.
  private var laterIDs: [RegisterID: RegisterID] = [:]
  /// The ids of the registers that were met and whose beginning under that id was not.
  private var openIDs: Set<RegisterID> = []
  /// The ids of renames beside which a newer commit has the older id, on another branch: there the
  /// order of the commits does not tell which register is meant.
  private var entangledIDs: Set<RegisterID> = []

  /// Adds what a commit did to a register; newer commits are added before older ones.
  ///
  /// Before a register was created, or took an id over from another name, another one may have had
  /// that id.
  mutating func add(_ entry: RegisterEntry) {
    let id = laterIDs[entry.id] ?? entry.id
    openIDs.insert(entry.id)
    if entry.kind == .created || entry.oldID != nil {
      laterIDs[entry.id] = nil
      openIDs.remove(entry.id)
    }
    if let oldID = entry.oldID {
      if openIDs.contains(oldID) { entangledIDs.formUnion([oldID, id]) }
      laterIDs[oldID] = id
    }
    for place in Self.places(of: entry, under: id) {
      commits[place, default: []].append(entry.commit)
    }
  }

  /// Whether commits of a register may stand under another id, or others' under its own.
  func isEntangled(_ id: RegisterID) -> Bool { entangledIDs.contains(id) }

  /// The id that a register of the older end had last.
  func lastID(of id: RegisterID) -> RegisterID { laterIDs[id] ?? id }

  /// Gives registers that were removed the commits that stand under the id that each had last.
  mutating func followRemoved(in registers: [RegisterDifference]) {
    for register in registers where register.status == .removed {
      let last = lastID(of: register.id)
      if last == register.id { continue }
      for place in register.places {
        commits[place] = commits[Review.Place(register: last, field: place.field)]
      }
    }
  }

  /// Puts others in the place of the commits that changed some places of a register.
  mutating func replace(_ places: [Review.Place], with entries: [RegisterEntry]) {
    for place in places {
      commits[place] = entries.filter { entry in
        Self.places(of: entry, under: place.register).contains(place)
      }.map(\.commit)
    }
  }

  /// The commits that changed any of some places, each once.
  func commits(of places: [Review.Place]) -> [CommitInfo] {
    places.flatMap { commits[$0] ?? [] }.withoutRepetitions
  }

  private static func places(of entry: RegisterEntry, under id: RegisterID) -> [Review.Place] {
    let places = entry.changes.map { Review.place($0, in: id) }
    switch entry.kind {
    case .created, .renamed, .deleted: return places + [Review.Place(register: id)]
    case .changed, .formatting, .merge, .unreadable: return places
    }
  }
}

extension RegisterDifference {
  /// The places that differ, and the whole where the register came, went or was renamed.
  var places: [Review.Place] {
    let places = changes.map { Review.place($0, in: id) }
    return status == .changed ? places : places + [Review.Place(register: id)]
  }
}
