public import RegisterModel

/// Finds which of the registers that vanished became which of those that appeared.
///
/// Two files are one register under two names when they are the same bytes; else when their equal
/// stated fields are at least half of the stated fields of the fuller one, and either the name is
/// equal or every stated field of the description is. Pairs with the most equal fields come first,
/// then the old path decides, then the new one; each file is paired once.
public struct RenamePairing: Sendable {
  /// A register that vanished or appeared.
  public struct Candidate: Sendable {
    /// The identity.
    public var id: RegisterID
    /// Something that is equal where the files' bytes are, such as a blob's id in hexadecimal.
    public var content: String
    /// What it states.
    public var version: RegisterVersion

    /// Makes a candidate of its parts.
    public init(id: RegisterID, content: String, version: RegisterVersion) {
      self.id = id
      self.content = content
      self.version = version
    }
  }

  /// The old id of each register that appeared and is a renamed one, by its new id.
  public private(set) var oldIDs: [RegisterID: RegisterID] = [:]
  private var taken: Set<RegisterID> = []

  /// Pairs the registers that vanished with those that appeared.
  public init(removed: [Candidate], added: [Candidate]) {
    let removed = removed.sorted { $0.id < $1.id }
    let added = added.sorted { $0.id < $1.id }
    pairEqualContent(removed, added)
    pairAlike(removed, added)
  }

  private mutating func pairEqualContent(_ removed: [Candidate], _ added: [Candidate]) {
    var byContent: [String: [RegisterID]] = [:]
    for candidate in added { byContent[candidate.content, default: []].append(candidate.id) }
    for candidate in removed {
      guard let new = byContent[candidate.content]?.first else { continue }
      byContent[candidate.content]?.removeFirst()
      pair(candidate.id, new)
    }
  }

  private mutating func pairAlike(_ removed: [Candidate], _ added: [Candidate]) {
    var byTrait: [Trait: [Int]] = [:]
    for (index, candidate) in added.enumerated() where oldIDs[candidate.id] == nil {
      for trait in Trait.traits(of: candidate.version) { byTrait[trait, default: []].append(index) }
    }
    var pairs: [(equal: Int, old: RegisterID, new: RegisterID)] = []
    for candidate in removed where !taken.contains(candidate.id) {
      let alike = Trait.traits(of: candidate.version).flatMap { byTrait[$0] ?? [] }
      for index in Set(alike) {
        let equal = Self.equalFields(candidate.version.register, added[index].version.register)
        let fuller = max(
          candidate.version.register.variants.count, added[index].version.register.variants.count)
        if equal * 2 >= fuller { pairs.append((equal, candidate.id, added[index].id)) }
      }
    }
    pairs.sort { ($1.equal, $0.old, $0.new) < ($0.equal, $1.old, $1.new) }
    for pair in pairs where !taken.contains(pair.old) && oldIDs[pair.new] == nil {
      self.pair(pair.old, pair.new)
    }
  }

  private mutating func pair(_ old: RegisterID, _ new: RegisterID) {
    oldIDs[new] = old
    taken.insert(old)
  }

  private static func equalFields(_ left: Register, _ right: Register) -> Int {
    left.variants.count { variant in
      right.value(of: variant.field, in: variant.language)?.saysTheSame(as: variant.value) == true
    }
  }
}

/// What two registers must share to be one: the name, or everything stated of the description.
private struct Trait: Hashable {
  private var group: FieldGroup
  private var values: [ExactText]

  static func traits(of version: RegisterVersion) -> [Trait] {
    [FieldGroup.name, .description].compactMap { group in
      let fields = version.schema.fields.filter { $0.group == group }.map(\.id)
      let variants = version.register.variants.filter { fields.contains($0.field) }
      guard !variants.isEmpty else { return nil }
      let values = variants.map {
        "\($0.field.rawValue)\u{0}\($0.language?.rawValue ?? "")\u{0}\($0.value.plainText)"
      }
      return Trait(group: group, values: values.sorted().map(ExactText.init))
    }
  }
}
