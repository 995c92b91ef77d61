/// A register's identity: its path below the folder of registers, without the ending (clause 1.7).
public struct RegisterID: RawRepresentable, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  /// The folder, relative to the root, that holds registers and their schema.
  public static let folder = "Registers"
  /// What the name of a register's file ends with.
  public static let fileExtension = ".register"
  /// The deepest that a register may lie in folders below the folder of registers.
  public static let deepestFolder = 4

  /// The path, such as `aura` or `skola/aura`.
  public let rawValue: String

  /// Makes an id of a path below the folder of registers, or `nil` where the grammar of clause 1.7
  /// does not allow it.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= Self.deepestFolder + 1,
      parts.allSatisfy({ Self.isName($0) && !Self.isReservedOnWindows($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  /// Makes an id of the path of a register's file, relative to the root.
  public init?(path: String) {
    guard path.hasPrefix(Self.folder + "/"), path.hasSuffix(Self.fileExtension) else { return nil }
    self.init(
      rawValue: String(
        path.dropFirst(Self.folder.count + 1).dropLast(Self.fileExtension.count)))
  }

  /// Makes an id of the path of a file below the folder of registers, where no rule about names and
  /// places can have anything against it (``EntryRules``); `nil` says nothing.
  ///
  /// It is a shortcut: nearly every file of a folder is such a one, and takes one look at its bytes.
  package init?(plainPath path: String) {
    let bytes = path.utf8Span.span
    let end = bytes.count - Self.fileExtension.utf8.count
    guard end > 0, path.utf8.dropFirst(end).elementsEqual(Self.fileExtension.utf8) else {
      return nil
    }
    var (folders, digits, length) = (0, 0, 0)
    var before = UInt8(ascii: "-")
    func isPlainName(before end: Int) -> Bool {
      guard length > 0, before != UInt8(ascii: "-") else { return false }
      return !(3...4).contains(length)
        || !Self.isReservedOnWindows(Substring(path.utf8.dropFirst(end - length).prefix(length)))
    }
    for index in 0..<end {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A: length += 1
      case 0x30...0x39: (length, digits) = (length + 1, digits + 1)
      case UInt8(ascii: "-") where length > 0 && before != UInt8(ascii: "-"): length += 1
      case UInt8(ascii: "/") where isPlainName(before: index): (folders, length) = (folders + 1, 0)
      default: return nil
      }
      before = byte
    }
    guard isPlainName(before: end), folders <= Self.deepestFolder,
      digits < IdentityCode.fewestDigits
    else { return nil }
    rawValue = String(path.unicodeScalars.dropLast(Self.fileExtension.utf8.count))
  }

  /// Turns a register's name into an id: å and ä become a, ö becomes o, accents are dropped, and
  /// every run of anything that is no letter or digit becomes one hyphen.
  public init?(name: String) {
    var id = ""
    for scalar in FoldedName(name).text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      let letters = Self.spelling(of: scalar)
      if !letters.isEmpty {
        id += letters
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    self.init(rawValue: id)
  }

  /// The path of the register's file, relative to the root.
  public var path: String {
    var path = ""
    // Paths are made by the ten thousand, and interpolation makes room for each part anew.
    path.reserveCapacity(
      Self.folder.utf8.count + 1 + rawValue.utf8.count + Self.fileExtension.utf8.count)
    path += Self.folder
    path += "/"
    path += rawValue
    path += Self.fileExtension
    return path
  }

  /// The id as it is written.
  public var description: String { rawValue }

  /// Whether one id comes before another, byte by byte.
  public static func < (left: RegisterID, right: RegisterID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// Whether a part of a path matches `[a-z0-9]+(-[a-z0-9]+)*`.
  static func isName(_ part: some StringProtocol) -> Bool {
    let bytes = Array(part.utf8)
    let hyphen = UInt8(ascii: "-")
    return !bytes.isEmpty && bytes.first != hyphen && bytes.last != hyphen
      && bytes.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen
      }
      && !zip(bytes, bytes.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
  }

  /// Whether Windows keeps a name for a device, so that no file can have it there.
  static func isReservedOnWindows(_ part: some StringProtocol) -> Bool {
    let devices = ["con", "prn", "aux", "nul"]
    if devices.contains(String(part)) { return true }
    let (port, number) = (part.prefix(3), part.dropFirst(3))
    return (port == "com" || port == "lpt") && number.count == 1 && ("0"..."9").contains(number)
  }

  /// The letters a–z and digits that a lower-case character becomes in an id; empty for none.
  package static func letters(of character: Character) -> String {
    character.unicodeScalars.first.map(spelling) ?? ""
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "å", "ä", "æ": "a"
    case "ö", "ø": "o"
    case "\0"..."\u{7F}": ""
    // Letters without a mark.
    case "ð": "d"
    case "ı": "i"
    case "ŋ": "n"
    case "ß": "ss"
    case "þ": "th"
    default: base(of: scalar)
    }
  }

  /// The letter a–z that a scalar is, but for a mark on it or through it; empty for any other.
  ///
  /// Its name says so: `LATIN SMALL LETTER C WITH CARON`. Thus a letter with its mark is spelled as the
  /// letter and then the mark are.
  private static func base(of scalar: Unicode.Scalar) -> String {
    guard let name = scalar.properties.name, name.hasPrefix(latinLetter) else { return "" }
    let rest = name.utf8.dropFirst(latinLetter.utf8.count)
    guard let letter = rest.first, rest.dropFirst().starts(with: " WITH ".utf8) else { return "" }
    return String(Unicode.Scalar(letter)).lowercased()
  }

  private static let latinLetter = "LATIN SMALL LETTER "
}
