internal import RegisterDiff
internal import RegisterModel

/// The commits between two points that changed each field of each register, newest first.
///
/// One id may be that of several registers, one after the other, and a register may have several ids.
/// So the commits are kept by the life of a register: from the commit that made it, or from the
/// older point, to the one that removed it, or to the newer point.
struct CommitsByPlace {
  /// What is known of one register between the points.
  struct Life {
    /// The id that it had last.
    var lastID: RegisterID
    /// Whether it was removed before the newer point.
    var isEnded: Bool
    /// Whether another branch has an id of it too: there the order of the commits does not tell which
    /// register is meant.
    var isEntangled = false
    /// The commits that changed each place.
    fileprivate var commits: [Change.Place?: [CommitInfo]] = [:]
  }

  /// The lives; of those that had the same id, the later one comes first.
  private(set) var lives: [Life] = []
  /// The life that each id means before the oldest commit that was added.
  private var earlierLives: [RegisterID: Int] = [:]
  /// The life that began last under each id.
  private var begunLives: [RegisterID: Int] = [:]
  /// The latest of the lives that had each id last.
  private var latestLives: [RegisterID: Int] = [:]
  /// The latest of them that was not ended.
  private var lastingLives: [RegisterID: Int] = [:]

  /// Adds what a commit did to a register; newer commits are added before older ones.
  mutating func add(_ entry: RegisterEntry) {
    let life = earlierLives[entry.id] ?? begin(entry)
    if entry.kind == .created || entry.oldID != nil {
      earlierLives[entry.id] = nil
      begunLives[entry.id] = life
    } else {
      earlierLives[entry.id] = life
    }
    if let oldID = entry.oldID {
      entangle(life, earlierLives.updateValue(life, forKey: oldID))
    }
    for place in entry.places {
      lives[life].commits[place, default: []].append(entry.commit)
    }
  }

  private mutating func begin(_ entry: RegisterEntry) -> Int {
    lives.append(Life(lastID: entry.id, isEnded: entry.kind == .deleted))
    let life = lives.count - 1
    latestLives[entry.id] = latestLives[entry.id] ?? life
    if entry.kind != .deleted { lastingLives[entry.id] = lastingLives[entry.id] ?? life }
    // Before a register got its id, the one that had it must have been removed, or it was beside it.
    if entry.kind != .deleted { entangle(life, begunLives[entry.id]) }
    return life
  }

  private mutating func entangle(_ life: Int, _ other: Int?) {
    guard let other, other != life else { return }
    lives[life].isEntangled = true
    lives[other].isEntangled = true
  }

  /// The lives of which a difference tells: that of the register at the newer point, and that of the
  /// one which had its id at the older point.
  func lives(of register: RegisterDifference) -> [Int] {
    var found: [Int] = []
    if register.status != .removed {
      let latest = lastingLives[register.id] ?? latestLives[register.id]
      found += latest.map { [$0] } ?? []
    }
    if register.status != .added {
      found += earlierLives[register.oldID ?? register.id].map { [$0] } ?? []
    }
    return found.withoutRepetitions
  }

  /// The ids under which registers go on to the newer point, of those that there were at the older one.
  var idsOfLasting: Set<RegisterID> {
    Set(earlierLives.values.lazy.map { lives[$0] }.filter { !$0.isEnded }.map(\.lastID))
  }

  /// Whether the order of the commits tells what was done to a register in the lives of which a
  /// difference tells; not so where one was removed on a branch whose version a merge dropped.
  func isCertain(_ register: RegisterDifference, in lives: [Int]) -> Bool {
    if lives.contains(where: { self.lives[$0].isEntangled }) { return false }
    return register.status == .removed || lives.first.map { !self.lives[$0].isEnded } ?? true
  }

  /// The commits that changed a place in some lives, newest first.
  func commits(of place: Change.Place?, in lives: [Int]) -> [CommitInfo] {
    lives.flatMap { self.lives[$0].commits[place] ?? [] }.withoutRepetitions
  }
}

extension RegisterEntry {
  /// The places that the commit changed; `nil` stands for the whole, where the register came, went or
  /// was renamed.
  var places: [Change.Place?] {
    let places = changes.map { Optional($0.place) }
    switch kind {
    case .created, .renamed, .deleted: return places + [nil]
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
