internal import Files
internal import Git

/// What a staged check without errors found, kept below the Git directory.
///
/// The next check then looks only at what has changed since. It is of use to the same program alone,
/// since another may have other rules; and it is disposable: one that is missing, damaged or from
/// another program only makes the next check one of all registers.
struct RememberedCheck: Equatable {
  /// How many there were of what a check counts.
  struct Counts: Equatable {
    /// The registers.
    var registers: Int
    /// The warnings.
    var warnings: Int
    /// The notes, without the one about translations.
    var notes: Int
    /// The values that lack a translation.
    var untranslated: Int
    /// The registers that hold them.
    var untranslatedRegisters: Int
  }

  /// What was counted.
  var counts: Counts
  /// The day that the findings hold for, in days since 1970-01-01; `nil` for any.
  var day: Int?
  /// Whether the system did not know the time zone that the schema names.
  var lacksTimeZone: Bool
  /// The tree of the folder of registers at HEAD.
  var head: ObjectID
  /// Whether what was checked was not what stood at HEAD.
  var differsFromHead: Bool
  /// The files that were checked.
  var files: FileListing
  /// The tree of the folder of registers that a commit of these files has.
  var tree: ObjectID
}

extension RememberedCheck {
  /// Where it lies.
  private static func path(in git: borrowing Repository) -> String {
    "\(git.gitDirectory)/dataregister-checked"
  }

  /// The largest file in bytes that is read.
  private static let largest = 64 << 20

  /// Reads what was kept; `nil` where there is nothing that this program can use.
  init?(of git: borrowing Repository) {
    guard let program = ProcessEnvironment.programStamp,
      case .bytes(var bytes)? = try? FileContents(ofFile: Self.path(in: git), atMost: Self.largest)
    else { return nil }
    self.init(takingOver: &bytes, madeBy: program)
  }

  /// Forgets what was kept.
  static func forget(in git: borrowing Repository) throws(FileError) {
    try Folder.removeFile(path(in: git))
  }

  /// Keeps it, where the place can be written to.
  func keep(in git: borrowing Repository) {
    guard let program = ProcessEnvironment.programStamp else { return }
    try? AtomicFile.write(encoded(by: program), to: Self.path(in: git), isDurable: false)
  }
}

extension RememberedCheck {
  private static let format: UInt64 = 0x3230_4B43_4548_4344
  /// The number that stands for no day.
  private static let anyDay = UInt64.max
  /// How many numbers there are, and how many bytes behind the listing.
  private static let (numbers, tail) = (11, 11 * 8 + 2 * 40)

  /// The form in which it is kept.
  ///
  /// It is the listing, numbers of eight bytes, and the hexadecimal ids of two trees: at HEAD and of
  /// the listing. The third number sums up all that the listing does not check by itself.
  ///
  /// - Parameter program: What tells the program from any other.
  /// - Returns: The bytes.
  func encoded(by program: UInt64) -> [UInt8] {
    let numbers = [
      UInt64(counts.registers), UInt64(counts.warnings), UInt64(counts.notes),
      UInt64(counts.untranslated), UInt64(counts.untranslatedRegisters),
      day.map { UInt64(bitPattern: Int64($0)) } ?? Self.anyDay, lacksTimeZone ? 1 : 0,
      differsFromHead ? 1 : 0,
    ]
    let hashes = Array("\(head.hex)\(tree.hex)".utf8)
    let sum = Self.sum([Self.format, program] + numbers, hashes)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.bytes.count + Self.tail)
    bytes += files.bytes
    for number in [Self.format, program, sum] + numbers {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * shift))) }
    }
    return bytes + hashes
  }

  /// Reads the form in which it is kept; `nil` where it is damaged, or another program's.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, of which the listing is taken over: there may be many.
  ///   - program: What tells the program from any other.
  init?(takingOver bytes: inout [UInt8], madeBy program: UInt64) {
    guard bytes.count >= Self.tail else { return nil }
    let tail = Array(bytes.suffix(Self.tail))
    bytes.removeLast(Self.tail)
    let numbers = (0..<Self.numbers).map { index in
      tail[8 * index..<8 * index + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    let hashes = tail[(8 * Self.numbers)...]
    guard numbers[0] == Self.format, numbers[1] == program,
      numbers[2] == Self.sum(Array(numbers[..<2] + numbers[3...]), Array(hashes)),
      let head = ObjectID(hex: String(decoding: hashes.prefix(40), as: UTF8.self)),
      let tree = ObjectID(hex: String(decoding: hashes.suffix(40), as: UTF8.self))
    else { return nil }
    let counted = numbers[3...7].map { Int(truncatingIfNeeded: $0) }
    counts = Counts(
      registers: counted[0], warnings: counted[1], notes: counted[2], untranslated: counted[3],
      untranslatedRegisters: counted[4])
    day = numbers[8] == Self.anyDay ? nil : Int(truncatingIfNeeded: numbers[8])
    lacksTimeZone = numbers[9] != 0
    differsFromHead = numbers[10] != 0
    (self.head, self.tree) = (head, tree)
    files = FileListing(bytes: bytes)
  }

  /// The checksum of some numbers and the bytes behind them.
  private static func sum(_ numbers: [UInt64], _ bytes: [UInt8]) -> UInt64 {
    var summed: [UInt8] = []
    summed.append(bytesOf: numbers)
    return Checksum.value(of: summed + bytes)
  }
}
