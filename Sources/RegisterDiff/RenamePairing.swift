public import RegisterModel

/// Finds which of the registers that vanished became which of those that appeared.
///
/// Two files are one register under two names when they are the same bytes; else when their equal
/// stated fields are at least half of the stated fields of the fuller one, and either the name is
/// equal or every stated field of the description is. Pairs with the most equal fields come first,
/// then the old path decides, then the new one; each file is paired once.
///
/// Where very many share a name or a description, each is compared only with some of them, those whose
/// paths have about the same place among the others' (``mostAlike``).
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
  /// How many pairs were compared field by field.
  package private(set) var comparisons = 0

  /// With how many of those that share its name, and of those that share its description, a register is
  /// compared: as many as move at once where each is looked at by somebody.
  public static let mostAlike = 64

  /// Pairs the registers that vanished with those that appeared.
  public init(removed: [Candidate], added: [Candidate]) {
    let removed = removed.sorted { $0.isBefore($1) }
    let added = added.sorted { $0.isBefore($1) }
    pairEqualContent(removed, added)
    pairAlike(removed, added)
  }

  private mutating func pairEqualContent(_ removed: [Candidate], _ added: [Candidate]) {
    var byContent: [String: [RegisterID]] = [:]
    for candidate in added.reversed() {
      byContent[candidate.content, default: []].append(candidate.id)
    }
    for candidate in removed {
      if let new = byContent[candidate.content]?.popLast() { pair(candidate.id, new) }
    }
  }

  private mutating func pairAlike(_ removed: [Candidate], _ added: [Candidate]) {
    var byTrait: [Trait: (olds: [Int], news: [Int])] = [:]
    for (new, candidate) in added.enumerated() where oldIDs[candidate.id] == nil {
      for trait in Trait.traits(of: candidate.version) {
        byTrait[trait, default: ([], [])].news.append(new)
      }
    }
    let olds = removed.indices.filter { !taken.contains(removed[$0].id) }
    let traits = olds.map { Trait.traits(of: removed[$0].version) }
    for (old, traits) in zip(olds, traits) {
      for trait in traits { byTrait[trait]?.olds.append(old) }
    }
    var alike: [Int: Set<Int>] = [:]
    for (olds, news) in byTrait.values {
      for (place, old) in olds.enumerated() {
        alike[old, default: []].formUnion(Self.near(place, of: olds.count, in: news))
      }
    }
    var pairs: [(equal: Int, old: Int, new: Int)] = []
    for (old, news) in alike {
      for new in news {
        comparisons += 1
        let equal = Self.equalFields(of: removed[old].version, and: added[new].version)
        if let equal { pairs.append((equal, old, new)) }
      }
    }
    pairs.sort { ($1.equal, $0.old, $0.new) < ($0.equal, $1.old, $1.new) }
    for pair in pairs {
      let (old, new) = (removed[pair.old].id, added[pair.new].id)
      if !taken.contains(old), oldIDs[new] == nil { self.pair(old, new) }
    }
  }

  /// Those that one of some registers is compared with: where they are too many, those around the place
  /// that it has among its own.
  private static func near(_ place: Int, of count: Int, in news: [Int]) -> ArraySlice<Int> {
    if news.count <= mostAlike { return news[...] }
    let middle = place * news.count / count
    let start = min(max(0, middle - mostAlike / 2), news.count - mostAlike)
    return news[start..<start + mostAlike]
  }

  private mutating func pair(_ old: RegisterID, _ new: RegisterID) {
    oldIDs[new] = old
    taken.insert(old)
  }

  /// The number of equal stated fields; `nil` where they are too few to make two registers one.
  private static func equalFields(of left: RegisterVersion, and right: RegisterVersion) -> Int? {
    let equal = left.register.variants.filter { variant in
      let other = right.register.value(of: variant.field, in: variant.language)
      return other?.saysTheSame(as: variant.value) == true
    }
    let fuller = max(left.register.variants.count, right.register.variants.count)
    guard equal.count * 2 >= fuller else { return nil }
    let nameField = left.schema.firstField(in: .name)?.id
    if equal.contains(where: { $0.field == nameField }) { return equal.count }
    let described = equal.count { left.schema.field($0.field)?.group == .description }
    let stated = [left, right].map { version in
      version.register.variants.count { version.schema.field($0.field)?.group == .description }
    }
    return described > 0 && stated == [described, described] ? equal.count : nil
  }
}

extension RenamePairing.Candidate {
  fileprivate func isBefore(_ other: Self) -> Bool {
    id.path.utf8.lexicographicallyPrecedes(other.id.path.utf8)
  }
}

/// The words of what two registers must share to be one: only those that do are compared.
private enum Trait: Hashable {
  case name(Set<ExactText>)
  case description(Set<ExactText>)

  static func traits(of version: RegisterVersion) -> [Trait] {
    let nameField = version.schema.firstField(in: .name)?.id
    var traits: [Trait] = []
    var description: Set<ExactText> = []
    for variant in version.register.variants {
      let group = version.schema.field(variant.field)?.group
      if variant.field == nameField { traits.append(.name(Set(variant.value.words))) }
      if group == .description { description.formUnion(variant.value.words) }
    }
    if !description.isEmpty { traits.append(.description(description)) }
    return traits
  }
}
