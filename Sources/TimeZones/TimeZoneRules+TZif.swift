/// The form of the files that a system keeps its time zones in.
extension TimeZoneRules {
  /// Reads a compiled file of the time zone database (RFC 8536, version 2 or later).
  ///
  /// - Throws: `TimeZoneRules.Failure.malformedFile`, also for files that count leap seconds;
  ///   `.malformedRule` for the rule at its end.
  package init(tzif bytes: [UInt8]) throws(Failure) {
    var reader = TZifReader(rest: bytes[...])
    let old = try reader.header()
    try reader.skip(old.bodyLength(timeLength: 4))
    let header = try reader.header()
    guard header.types > 0, header.leapSeconds == 0 else { throw .malformedFile }

    let starts = try reader.integers(header.times, length: 8)
    let typeIndices = try reader.integers(header.times, length: 1)
    var offsets: [Int] = []
    for _ in 0..<header.types {
      let offset = try reader.integer(length: 4)
      guard (-89_999...93_599).contains(offset) else { throw .malformedFile }
      offsets.append(Int(offset))
      try reader.skip(2)
    }
    try reader.skip(header.designations + header.standardFlags + header.utcFlags)

    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .malformedFile }
    var transitions: [Transition] = []
    for (start, type) in zip(starts, typeIndices) {
      guard offsets.indices.contains(Int(type)) else { throw .malformedFile }
      transitions.append(Transition(start: start, offset: offsets[Int(type)]))
    }
    let footer = try reader.footer()
    self.init(
      firstOffset: offsets[0], transitions: transitions,
      rule: footer.isEmpty ? nil : try YearlyRule(posix: footer))
  }
}

/// Takes the parts of a TZif file off its beginning.
private struct TZifReader {
  var rest: ArraySlice<UInt8>

  /// The counts that a header states (RFC 8536, section 3.1).
  struct Header {
    var utcFlags, standardFlags, leapSeconds, times, types, designations: Int

    /// The length of what follows the header, in bytes.
    func bodyLength(timeLength: Int) -> Int {
      times * (timeLength + 1) + types * 6 + designations + leapSeconds * (timeLength + 4)
        + standardFlags + utcFlags
    }
  }

  mutating func header() throws(TimeZoneRules.Failure) -> Header {
    guard rest.starts(with: "TZif".utf8), let version = rest.dropFirst(4).first,
      version >= UInt8(ascii: "2")
    else { throw .malformedFile }
    try skip(20)
    let counts = try integers(6, length: 4)
    guard counts.allSatisfy({ $0 >= 0 }) else { throw .malformedFile }
    return Header(
      utcFlags: Int(counts[0]), standardFlags: Int(counts[1]), leapSeconds: Int(counts[2]),
      times: Int(counts[3]), types: Int(counts[4]), designations: Int(counts[5]))
  }

  /// The rule at the end, between two line breaks.
  mutating func footer() throws(TimeZoneRules.Failure) -> String {
    let newline = UInt8(ascii: "\n")
    guard rest.first == newline, let end = rest.dropFirst().firstIndex(of: newline) else {
      throw .malformedFile
    }
    return String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
  }

  mutating func integers(_ count: Int, length: Int) throws(TimeZoneRules.Failure) -> [Int64] {
    guard count <= rest.count / length else { throw .malformedFile }
    var integers: [Int64] = []
    for _ in 0..<count { integers.append(try integer(length: length)) }
    return integers
  }

  /// An integer with its highest byte first: of one byte unsigned, otherwise in two's complement.
  mutating func integer(length: Int) throws(TimeZoneRules.Failure) -> Int64 {
    guard length <= rest.count else { throw .malformedFile }
    let bits = rest.prefix(length).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(length)
    return length == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
  }

  mutating func skip(_ count: Int) throws(TimeZoneRules.Failure) {
    guard count <= rest.count else { throw .malformedFile }
    rest = rest.dropFirst(count)
  }
}
