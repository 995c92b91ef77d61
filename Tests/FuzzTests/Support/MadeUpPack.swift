@testable import Git

/// A pack of entries that a fuzzer makes up, with an index that fits, and what its objects are by the
/// shortest reader.
struct MadeUpPack {
  /// What an entry says of its object.
  private enum Entry {
    case whole(ObjectKind, [UInt8])
    case difference(of: Int, [UInt8])
    /// Nothing that can be read.
    case other
  }

  /// The ids of the objects.
  private(set) var ids: [ObjectID] = []
  /// Where they stand.
  private(set) var offsets: [Int] = []
  /// The bytes of the pack.
  private(set) var pack: [UInt8] = []
  private var entries: [Entry] = []

  private static let mostEntries = 24

  /// Takes entries until there are no more bytes.
  init(_ reader: inout ByteReader) throws {
    var body: [UInt8] = []
    while !reader.isAtEnd, entries.count < Self.mostEntries {
      let place = entries.count
      let head = reader.byte()
      let content = reader.bytes(Int(reader.byte()))
      ids.append(try ObjectID(ofBlob: [UInt8(place), 1]))
      offsets.append(12 + body.count)
      body += add(head, content, place, size: head & 0x80 == 0 ? content.count : reader.word())
    }
    let header = Array("PACK".utf8) + StoredZlib.bigEndian(2)
    pack = header + StoredZlib.bigEndian(UInt32(entries.count)) + body
    pack += [UInt8](repeating: 7, count: 20)
  }

  /// Adds an entry: three bits of its head tell its kind, and the others whether its size is right,
  /// and which entry it is based on.
  private mutating func add(
    _ head: UInt8, _ content: [UInt8], _ place: Int, size: Int
  ) -> [UInt8] {
    let (kind, base) = (head & 7, place == 0 ? 0 : Int(head >> 3 & 15) % (place + 1))
    var content = content
    if kind >= 6, size == content.count, head & 0x40 != 0, base < place {
      content = Self.sized(content, base: object(base, depth: 0)?.bytes.count ?? 0)
    }
    let stated = size == content.count || head & 0x80 == 0 ? content.count : size
    var bytes = Self.head(kind, size: stated)
    switch kind {
    case 6:
      let distance = place == 0 ? 0 : offsets[place] - offsets[min(base, place - 1)]
      bytes += Self.distance(distance)
      entries.append(distance == 0 ? .other : .difference(of: min(base, place - 1), content))
    case 7:
      ids[base < ids.count ? base : place].append(to: &bytes)
      entries.append(.difference(of: base, content))
    default:
      entries.append(ObjectKind(rawValue: Int32(kind)).map { .whole($0, content) } ?? .other)
    }
    if stated != content.count { entries[place] = .other }
    return bytes + StoredZlib.stream(holding: content)
  }

  /// The bytes of the index.
  var index: [UInt8] {
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    var (table, fanout, last): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    for first in 0..<256 {
      fanout += StoredZlib.bigEndian(UInt32(ids.count { Int($0.firstByte) <= first }))
    }
    for place in order {
      ids[place].append(to: &table)
      last += StoredZlib.bigEndian(UInt32(offsets[place]))
    }
    let checksums = [UInt8](repeating: 0, count: 4 * ids.count)
    let magic: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
    return magic + fanout + table + checksums + last + pack.suffix(20)
      + [UInt8](repeating: 0, count: 20)
  }

  /// An object by the shortest reader; `nil` where it cannot be read.
  func object(_ place: Int, depth: Int) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard depth <= Self.mostEntries, place < entries.count else { return nil }
    switch entries[place] {
    case .other: return nil
    case .whole(let kind, let bytes): return (kind, bytes)
    case .difference(let base, let bytes):
      guard let found = object(base, depth: depth + 1),
        let result = Self.applied(bytes, to: found.bytes)
      else { return nil }
      return (found.kind, result)
    }
  }

  /// What comes of a difference.
  private static func applied(_ difference: [UInt8], to base: [UInt8]) -> [UInt8]? {
    var rest = difference[...]
    guard size(&rest) == base.count, let size = size(&rest), size <= PackTarget.largest else {
      return nil
    }
    var result: [UInt8] = []
    while let instruction = rest.popFirst() {
      if instruction < 0x80 {
        guard instruction > 0, rest.count >= Int(instruction) else { return nil }
        result += rest.prefix(Int(instruction))
        rest = rest.dropFirst(Int(instruction))
        continue
      }
      var numbers = [0, 0]
      for bit in 0..<7 where instruction >> UInt8(bit) & 1 != 0 {
        guard let byte = rest.popFirst() else { return nil }
        numbers[bit / 4] |= Int(byte) << (8 * (bit % 4))
      }
      let (start, count) = (numbers[0], numbers[1] == 0 ? 0x10000 : numbers[1])
      guard start + count <= base.count, result.count + count <= size else { return nil }
      result += base[start..<start + count]
    }
    return result.count == size ? result : nil
  }

  private static func size(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var (size, shift) = (0, 0)
    while shift < 56, let byte = rest.popFirst() {
      size |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return size }
      shift += 7
    }
    return nil
  }

  /// Instructions with the sizes before them that they fit.
  private static func sized(_ instructions: [UInt8], base: Int) -> [UInt8] {
    var (rest, size) = (instructions[...], 0)
    while let instruction = rest.popFirst() {
      if instruction < 0x80 {
        size += Int(instruction)
        rest = rest.dropFirst(Int(instruction))
      } else {
        var count = 0
        for bit in 0..<7 where instruction >> UInt8(bit) & 1 != 0 {
          let byte = Int(rest.popFirst() ?? 0)
          if bit >= 4 { count |= byte << (8 * (bit - 4)) }
        }
        size += count == 0 ? 0x10000 : count
      }
    }
    return sevenBits(base) + sevenBits(size) + instructions
  }

  private static func sevenBits(_ number: Int) -> [UInt8] {
    number < 0x80
      ? [UInt8(number)] : [UInt8(number & 0x7F) | 0x80] + sevenBits(number >> 7)
  }

  private static func head(_ kind: UInt8, size: Int) -> [UInt8] {
    let rest = size >> 4
    let first = kind << 4 | UInt8(size & 15)
    return rest == 0 ? [first] : [first | 0x80] + sevenBits(rest)
  }

  private static func distance(_ distance: Int) -> [UInt8] {
    var (bytes, rest) = ([UInt8(distance & 0x7F)], distance >> 7)
    while rest > 0 {
      rest -= 1
      bytes.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
      rest >>= 7
    }
    return bytes
  }
}
