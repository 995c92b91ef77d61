internal import Files
internal import Git
internal import RegisterDiff
internal import RegisterModel

/// What a version of a register is known by.
struct VersionKey: Hashable, Sendable {
  /// The register.
  var register: RegisterID
  /// The blob.
  var blob: ObjectID
  /// The blob of the schema that it is read with; `nil` for the present one.
  var schema: ObjectID?

  /// Hashes the blob: seldom do two registers share one.
  func hash(into hasher: inout Hasher) { hasher.combine(blob) }
}

/// Versions of registers that will be asked for, and what differs between them, which other threads
/// find out meanwhile.
struct VersionsAhead {
  /// A version, and the schema that it is read with.
  typealias Wanted = (key: VersionKey, schema: Schema)

  /// Two versions of a register.
  struct Pair: Hashable {
    var old: VersionKey
    var new: VersionKey
  }

  /// What a thread does at once.
  struct Part {
    /// What is to be read.
    var wanted: [Wanted] = []
    /// What has been read.
    var known: [VersionKey: ReadRegister] = [:]
    /// What is to be compared.
    var pairs: [Pair] = []
    /// How many steps of a walk it comes from.
    var steps = 0
  }

  private typealias Work = Ahead<Outcome>
  private struct Outcome {
    var versions: [VersionKey: ReadRegister] = [:]
    var changes: [Pair: [Change]] = [:]
  }

  private var reads: [VersionKey: Work] = [:]
  private var comparisons: [Pair: Work] = [:]
  /// What reads them, so that it knows what it read last.
  private(set) var reader: VersionReader?

  /// How many steps a thread does at once.
  static let stepsAtOnce = 16
  /// How many may wait to be asked for; there are more only where they are not asked for at all.
  private static let most = 1024

  /// Whether anything is being compared.
  var compares: Bool { !comparisons.isEmpty }

  /// Whether a version is being read.
  func holds(_ key: VersionKey) -> Bool { reads[key] != nil }

  /// Lets other threads read and compare versions.
  mutating func offer(_ part: Part, _ reader: VersionReader) {
    if reads.count > Self.most { reads = [:] }
    if comparisons.count > Self.most { comparisons = [:] }
    self.reader = reader
    let work = Work { Self.outcome(of: part, reader) }
    for (key, _) in part.wanted { reads[key] = work }
    for pair in part.pairs { comparisons[pair] = work }
  }

  private static func outcome(of part: Part, _ reader: VersionReader) -> Outcome {
    var outcome = Outcome()
    for (key, schema) in part.wanted {
      outcome.versions[key] = reader.version(of: key.register, key.blob, schema)
    }
    for pair in part.pairs {
      guard let old = part.known[pair.old] ?? outcome.versions[pair.old], old.failure == nil,
        let new = part.known[pair.new] ?? outcome.versions[pair.new], new.failure == nil
      else { continue }
      outcome.changes[pair] = RegisterComparison.changes(from: old.version, to: new.version)
    }
    return outcome
  }

  /// A version that was to be read; `nil` for one that was not, or that cannot be.
  mutating func take(_ key: VersionKey) -> ReadRegister? {
    reads.removeValue(forKey: key)?.result.versions[key]
  }

  /// What differs between two versions that were to be compared; `nil` where they were not, or one of
  /// them does not parse.
  mutating func takeChanges(_ pair: Pair) -> [Change]? {
    comparisons.removeValue(forKey: pair)?.result.changes[pair]
  }
}
