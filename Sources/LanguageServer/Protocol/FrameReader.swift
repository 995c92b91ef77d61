/// Takes messages out of a stream of bytes: headers, an empty line, and as many bytes as the headers
/// say (LSP 3.17, base protocol).
///
/// Whatever comes, it goes on where the next message begins, or says that it cannot.
struct FrameReader: Sendable {
  /// What came next in the stream.
  enum Frame: Hashable, Sendable {
    /// The bytes of a message.
    case message([UInt8])
    /// Something that is no message was passed over.
    case malformed(Malformation)
  }

  /// What is wrong with headers.
  enum Malformation: Hashable, Sendable {
    /// They do not say how long the message is, or say something that is no length.
    case noLength
    /// The message is longer than any that is read.
    case tooLong(Int)
    /// They do not end: nothing that follows can be told apart.
    case endless
  }

  /// The longest message that is read, in bytes: a file of the largest size with every byte escaped.
  static let longestMessage = 64 << 20
  /// The most bytes of headers.
  static let longestHeaders = 8 << 10

  /// Whether nothing that follows can be read.
  private(set) var isBroken = false

  private var bytes: [UInt8] = []
  /// Where in the bytes that what was not taken yet begins.
  private var start = 0
  private var state = State.headers

  private enum State {
    case headers
    /// The rest of a message.
    case body(Int)
    /// The rest of a message that is not read.
    case skipped(Int)
    /// Looking for the headers of the next message.
    case lost
  }

  /// Adds bytes as they arrive, in pieces of any length.
  mutating func append(_ piece: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: piece)
  }

  /// What comes next; `nil` where more bytes are needed.
  mutating func next() -> Frame? {
    while !isBroken {
      switch state {
      case .headers:
        guard let end = endOfHeaders() else {
          guard bytes.count - start > Self.longestHeaders else { return nil }
          isBroken = true
          return .malformed(.endless)
        }
        let length = Self.length(in: bytes[start..<end])
        start = end
        guard let length else {
          state = .lost
          return .malformed(.noLength)
        }
        if length > Self.longestMessage {
          state = .skipped(length)
          return .malformed(.tooLong(length))
        }
        state = .body(length)
      case .body(let length):
        guard bytes.count - start >= length else { return nil }
        defer { start += length }
        state = .headers
        return .message(Array(bytes[start..<start + length]))
      case .skipped(let length):
        let skipped = min(length, bytes.count - start)
        start += skipped
        state = skipped == length ? .headers : .skipped(length - skipped)
        if skipped < length { return nil }
      case .lost:
        guard findHeaders() else { return nil }
        state = .headers
      }
    }
    return nil
  }

  /// The offset just past the empty line that ends the headers; lines may end in LF alone.
  private func endOfHeaders() -> Int? {
    var isLineEmpty = true
    for index in start..<min(bytes.count, start + Self.longestHeaders) {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        if isLineEmpty { return index + 1 }
        isLineEmpty = true
      case UInt8(ascii: "\r"): continue
      default: isLineEmpty = false
      }
    }
    return nil
  }

  /// Passes over everything before the name of the header that tells a length; keeps what may be the
  /// beginning of one.
  private mutating func findHeaders() -> Bool {
    let name = Self.lengthName
    while bytes.count - start >= name.count {
      if Self.isName(bytes[start..<start + name.count]) { return true }
      start += 1
    }
    return false
  }

  private static let lengthName = Array("content-length".utf8)

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == lengthName.count && zip(bytes, lengthName).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The one length that headers tell; other headers mean nothing here.
  private static func length(in headers: ArraySlice<UInt8>) -> Int? {
    var length: Int?
    for line in headers.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isName(line[..<colon]) else {
        continue
      }
      let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
      let digits = line[(colon + 1)...].drop(while: blanks.contains)
      let text = String(decoding: digits.prefix { !blanks.contains($0) }, as: UTF8.self)
      let rest = digits.dropFirst(text.utf8.count)
      guard rest.allSatisfy(blanks.contains), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(text), length == nil || length == number
      else { return nil }
      length = number
    }
    return length
  }
}
