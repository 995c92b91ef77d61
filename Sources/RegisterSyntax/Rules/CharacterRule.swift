public import Diagnostics

/// Clause 1.1: a file is UTF-8 without characters that hide what is written.
///
/// Bytes that are not UTF-8 are reported a run at a time; a lone CR, NUL, a control character other
/// than TAB, a bidirectional control, a zero-width character, U+2028, U+2029 and U+0085 one by one.
public enum CharacterRule: SyntaxRule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [
    .invalidUTF8, .forbiddenCharacter, .loneCarriageReturn,
  ]

  /// Reports every place in the document that breaks the rule.
  public static func check(_ document: SyntaxDocument, into findings: inout DiagnosticCollector) {
    if !document.traits.contains(.rareCharacters), !document.traits.contains(.carriageReturns) {
      return
    }
    let bytes = document.source.bytes
    var offset = document.hasByteOrderMark ? 3 : 0
    while offset < bytes.count {
      if isPlain(bytes[offset]) {
        offset += 1
        continue
      }
      let end: Int
      switch decode(bytes.span, at: offset) {
      case .scalar(let scalar, let length):
        end = offset + length
        check(scalar, at: SourceSpan(offset, end), in: bytes, into: &findings)
      case .invalid:
        end = endOfInvalidRun(bytes.span, from: offset)
        let hex = bytes[offset..<end].prefix(8).map { Hexadecimal.digits(UInt32($0), width: 2) }
        let ellipsis = end - offset > 8 ? " …" : ""
        findings.report(
          .invalidUTF8(bytes: "<\(hex.joined(separator: " "))\(ellipsis)>"),
          at: SourceSpan(offset, end))
      }
      offset = end
    }
  }

  /// Whether the byte is an ASCII character that is always allowed.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == ASCII.lineFeed || byte == ASCII.tab
  }

  private static func check(
    _ scalar: Unicode.Scalar, at span: SourceSpan, in bytes: [UInt8],
    into findings: inout DiagnosticCollector
  ) {
    if scalar == "\r" {
      let endsLine = span.end < bytes.count && bytes[span.end] == ASCII.lineFeed
      if !endsLine { findings.report(.loneCarriageReturn, at: span) }
    } else if scalar.isForbiddenInRegisters {
      findings.report(.forbiddenCharacter(scalar: scalar.notation), at: span)
    }
  }

  private static func endOfInvalidRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] >= 0x80, case .invalid = decode(bytes, at: end) {
      end += 1
    }
    return end
  }

  private enum Decoded {
    case scalar(Unicode.Scalar, length: Int)
    case invalid
  }

  /// Decodes the scalar at an offset, as Unicode 3.9 (table 3-7) defines well-formed UTF-8.
  private static func decode(_ bytes: Span<UInt8>, at offset: Int) -> Decoded {
    let first = bytes[offset]
    let length: Int
    var value: UInt32
    let least: UInt32
    switch first {
    case 0x00...0x7F: (length, value, least) = (1, UInt32(first), 0)
    case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x10000)
    default: return .invalid
    }
    guard offset + length <= bytes.count else { return .invalid }
    for index in offset + 1..<offset + length {
      guard UTF8.isContinuation(bytes[index]) else { return .invalid }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar, length: length)
  }
}
