/// One reading of a text from its first byte to its last: what its lines are, and what occurs in it.
struct LineScan {
  /// The lines, in order.
  private(set) var lines: LineTable
  /// The lines that Git wrote as marks, in order.
  private(set) var marks: [MergeConflict.Mark] = []
  /// What may occur in the text.
  private(set) var traits: TextTraits = []

  /// The fewest digits of a line that are ``TextTraits/manyDigits``; with a `+` there, one less.
  private static let manyDigits = 9
  /// The fewest that are where the line ends with them.
  private static let fewDigits = 6

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where its first line begins: behind a byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    lines = LineTable(of: bytes)
    let bytes = bytes.span
    let table = ByteClass.table
    let classes = table.span
    // Known once, it need not be asked of each byte.
    precondition(classes.count > UInt8.max, "every byte has a class")
    precondition(start >= 0, "a line begins in the text")
    var start = start
    while start < bytes.count { start = readLine(of: bytes, from: start, classes) }
  }

  /// Reads the line at `start`, and says where the next one begins.
  ///
  /// It is put into the loop that asks for it, so that the table is not handed over for each line.
  @inline(__always)
  private mutating func readLine(
    of bytes: Span<UInt8>, from start: Int, _ classes: Span<ByteClass>
  ) -> Int {
    var text = start
    while text < bytes.count, bytes[text].isWhiteSpace { text += 1 }
    var hasColon = false
    var (digits, hasPlus) = (0, false)
    var index = text
    while true {
      // Nearly every byte is plain: this is where the time goes.
      while index < bytes.count, classes[Int(bytes[index])] == .plain { index += 1 }
      if index == bytes.count { break }
      switch classes[Int(bytes[index])] {
      case .plain: break
      case .lineFeed:
        append(bytes, start, text, end: index, hasColon: hasColon)
        if digits >= Self.fewDigits { note(digits: digits, hasPlus: hasPlus, bytes, end: index) }
        return index + 1
      case .digit: digits &+= 1
      case .plus: hasPlus = true
      case .colon: hasColon = true
      case .carriageReturn: traits.insert(.carriageReturns)
      case .at: traits.insert(.addressSigns)
      case .bracket:
        if index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "a") {
          traits.insert(.addressSigns)
        }
      case .rare:
        let length = Self.lengthOfUsualCharacter(bytes, at: index)
        if length == 0 { traits.insert(.rareCharacters) }
        index += max(length - 1, 0)
      }
      index += 1
    }
    append(bytes, start, text, end: index, hasColon: hasColon)
    if digits >= Self.fewDigits { note(digits: digits, hasPlus: hasPlus, bytes, end: index) }
    return index
  }

  /// Notes that a line has as many digits as a number that is looked for, or as the day of an identity
  /// code that may go on below.
  ///
  /// - Parameters:
  ///   - digits: How many the line has; at least one.
  ///   - hasPlus: Whether there is a `+` in it.
  ///   - bytes: The whole text.
  ///   - end: The offset of the line's end.
  private mutating func note(
    digits: Int, hasPlus: Bool, _ bytes: Span<UInt8>, end: Int
  ) {
    var last = end - 1
    while bytes[last].isWhiteSpace || bytes[last] == ASCII.carriageReturn { last -= 1 }
    switch bytes[last] {
    // A digit, or a hyphen or the last byte of a dash.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...: break
    default: if digits + (hasPlus ? 1 : 0) < Self.manyDigits { return }
    }
    traits.insert(.manyDigits)
  }

  /// Adds a line to those that were read.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - start: The offset of the line's first byte.
  ///   - text: The offset of its first byte that is no white space, or its end.
  ///   - end: The offset of its LF, or of the end of the text.
  ///   - hasColon: Whether there is a colon in it.
  private mutating func append(
    _ bytes: Span<UInt8>, _ start: Int, _ text: Int, end: Int, hasColon: Bool
  ) {
    var contentEnd = end
    if end < bytes.count, end > start, bytes[end - 1] == ASCII.carriageReturn { contentEnd -= 1 }
    if contentEnd > start, bytes[contentEnd - 1].isWhiteSpace { traits.insert(.trailingWhiteSpace) }
    let kind: LineKind
    if text >= contentEnd {
      kind = .blank
    } else if text > start {
      if bytes[text] == ASCII.hash { traits.insert(.indentedHashes) }
      kind = .continuation
    } else if bytes[start] == ASCII.hash {
      kind = .comment
    } else if let length = MergeConflict.Mark.length(in: bytes, at: start) {
      marks.append(MergeConflict.Mark(line: lines.endIndex, sign: bytes[start], length: length))
      kind = .conflict
    } else if hasColon {
      kind = .field
    } else {
      traits.insert(.missingColons)
      kind = .missingColon
    }
    lines.append(kind, start: start)
  }

  /// The length of a character outside ASCII that is common in what people here write
  /// (``TextTraits/rareCharacters``); 0 where something else stands there.
  private static func lengthOfUsualCharacter(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let (first, second) = (bytes[index], bytes[index + 1])
    switch first {
    case 0xC2: return (0xA0...0xBF).contains(second) && second != 0xAD ? 2 : 0
    case 0xC3...0xCA: return UTF8.isContinuation(second) ? 2 : 0
    case 0xE2:
      guard second == 0x80, index + 2 < bytes.count else { return 0 }
      return (0x90...0xA7).contains(bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }
}

/// What a byte may begin, as far as the lines and the traits of a text depend on it.
enum ByteClass: UInt8 {
  case plain, lineFeed, carriageReturn, colon, digit, plus, at, bracket
  /// A control, or the first byte of what is no ASCII.
  case rare

  /// The class of each byte.
  static let table: [ByteClass] = {
    var table = [ByteClass](repeating: .rare, count: 256)
    for byte in 0x20...0x7E { table[byte] = .plain }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = .digit }
    table[Int(ASCII.tab)] = .plain
    table[Int(ASCII.lineFeed)] = .lineFeed
    table[Int(ASCII.carriageReturn)] = .carriageReturn
    table[Int(ASCII.colon)] = .colon
    table[Int(UInt8(ascii: "+"))] = .plus
    table[Int(UInt8(ascii: "@"))] = .at
    table[Int(UInt8(ascii: "("))] = .bracket
    table[Int(ASCII.openingBracket)] = .bracket
    return table
  }()
}
