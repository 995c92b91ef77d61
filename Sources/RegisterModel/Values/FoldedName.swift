/// A key or a language as it is compared: after NFC and simple lower case, whatever the locale
/// (clause 1.3).
///
/// Simple lower case turns one scalar into one. Only U+0130 (İ) has a full lower case that differs:
/// it becomes i, and so does its decomposed form, I followed by U+0307.
public struct FoldedName: Hashable, Sendable {
  /// The name in lower case.
  ///
  /// Swift compares strings by canonical equivalence, which is what comparing after NFC means.
  public let text: String

  /// Folds a name.
  public init(_ name: String) {
    if name.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) {
      text = name
      return
    }
    text = Self.foldedLatin(name) ?? Self.folded(name)
  }

  /// The name in lower case, where it has only the letters of Western Europe; `nil` for any other.
  private static func foldedLatin(_ name: String) -> String? {
    var bytes = Array(name.utf8)
    var first: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A: bytes[index] = byte + 0x20
      // U+0080 to U+00FF: the capitals are U+00C0 to U+00DE, but for ×.
      case 0x80...0x9E where first == 0xC3 && byte != 0x97: bytes[index] = byte + 0x20
      case 0..<0xC0, 0xC2, 0xC3: break
      default: return nil
      }
      first = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name in lower case, scalar by scalar.
  private static func folded(_ name: String) -> String {
    // Appending to a view of scalars takes quadratic time; appending bytes does not.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var followsI = false
    for scalar in name.unicodeScalars {
      if followsI, scalar == "\u{307}" {
        followsI = false
        continue
      }
      followsI = scalar == "I"
      switch scalar {
      case "A"..."Z": bytes.append(UInt8(scalar.value) + 0x20)
      case "\0"..."\u{7F}": bytes.append(UInt8(scalar.value))
      // Of the Latin letters up to ÿ the capitals stand 32 places before the others.
      case "\u{C0}"..."\u{DE}" where scalar != "\u{D7}":
        bytes += [0xC3, UInt8(truncatingIfNeeded: scalar.value) - 0x20]
      case "\u{DF}"..."\u{FF}": bytes += [0xC3, UInt8(truncatingIfNeeded: scalar.value) - 0x40]
      case "\u{130}": bytes.append(UInt8(ascii: "i"))
      default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
