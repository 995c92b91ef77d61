/// Says of each planted word whether the public may read it, by the states that were published
/// alone: it knows no commit, no file and no renaming.
///
/// Where a register vanished and another appeared at once, they may be one register or two: what
/// depends on that may be told, but need not be.
struct PublicOracle {
  /// The words that the change log may tell.
  private(set) var mayBeTold: Set<String> = []
  /// The words that it must tell.
  private(set) var mustBeTold: Set<String> = []

  private let now: Set<String>

  /// Works out what may be told of some states, the oldest first.
  ///
  /// - Parameters:
  ///   - states: What was published.
  ///   - now: The fields that are public now.
  init(_ states: [RandomPublicHistory.State], now: Set<String>) {
    self.now = now
    for (old, new) in zip([RandomPublicHistory.State()] + states, states) { compare(old, new) }
  }

  /// The words that a list of the registers of a state shows: just these.
  static func listed(_ state: RandomPublicHistory.State, now: Set<String>) -> Set<String> {
    let visible = state.visible.intersection(now)
    return Set(
      state.registers.values.flatMap { register in
        register.filter { visible.contains($0.key) }.map(\.value)
      })
  }

  private mutating func compare(
    _ old: RandomPublicHistory.State, _ new: RandomPublicHistory.State
  ) {
    let (before, after) = (old.registers, new.registers)
    let isClear =
      before.keys.allSatisfy { after[$0] != nil }
      || after.keys.allSatisfy { before[$0] != nil }
    for id in Set(before.keys).union(after.keys) {
      switch (before[id], after[id]) {
      case (nil, let register?): tell(register, new.visible, isClear)
      case (let register?, nil): tell(register, old.visible, isClear)
      case (let was?, let isNow?):
        let visible = old.visible.intersection(new.visible).intersection(now)
        let changed = visible.filter { was[$0] != isNow[$0] }
        for field in changed { add([was[field], isNow[field]], true) }
        // A register that has something to tell is called by its name.
        if !changed.isEmpty, new.visible.intersection(now).contains("name") {
          add([isNow["name"]], true)
        }
      case (nil, nil): continue
      }
    }
  }

  private mutating func tell(
    _ register: [String: String], _ visible: Set<String>, _ isClear: Bool
  ) {
    for field in visible.intersection(now) { add([register[field]], isClear) }
  }

  private mutating func add(_ words: [String?], _ isClear: Bool) {
    let words = words.compactMap { $0 }
    mayBeTold.formUnion(words)
    if isClear { mustBeTold.formUnion(words) }
  }
}
