/// The alphabets whose letters look alike, told apart so that a key of two of them is noticed.
///
/// A letter is told by its block (Unicode Standard, Blocks.txt). Which letters look alike follows
/// what they look like in ordinary fonts, for those that Swedish and Finnish words are written with.
enum LetterScript: Hashable {
  case latin, greek, cyrillic, fullwidth

  /// The alphabet of a letter; `nil` for a letter of any other, and for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0xFF21...0xFF5A: self = .fullwidth
    default: return nil
    }
  }

  /// The first letter that is of another alphabet than most letters of a name; `nil` where all are
  /// of one.
  static func stranger(in name: String) -> Unicode.Scalar? {
    // What begins before U+0340 is Latin, or no letter: nearly every key is decided here.
    if name.utf8.allSatisfy({ $0 < 0xCD }) { return nil }
    var counts: [LetterScript: Int] = [:]
    for scalar in name.unicodeScalars {
      if let script = LetterScript(scalar) { counts[script, default: 0] += 1 }
    }
    guard counts.count > 1, let most = counts.values.max() else { return nil }
    let isLatinMost = counts[.latin] == most
    let main = isLatinMost ? LetterScript.latin : counts.first { $0.value == most }?.key
    return name.unicodeScalars.first { scalar in
      LetterScript(scalar).map { $0 != main } ?? false
    }
  }

  /// A name with Latin letters in the place of those of other alphabets that look like them.
  static func latinised(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      bytes.append(contentsOf: String(latinised(scalar)).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func latinised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if (0xFF01...0xFF5E).contains(scalar.value) {
      return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
    return likenesses[scalar] ?? scalar
  }

  private static let likenesses: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(
      "АВЕКМНОРСТУХЅІЈаеорсухіјѕһԁԛԝӓӒӧӦ".unicodeScalars
        + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχ".unicodeScalars,
      "ABEKMHOPCTYXSIJaeopcyxijshdqwäÄöÖ".unicodeScalars
        + "ABEZHIKMNOPTYXaikvopux".unicodeScalars)
  ) { first, _ in first }
}
