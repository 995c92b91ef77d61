import Diagnostics
import ModelTestSupport
import RegisterDiff
import RegisterModel
import RegisterSyntax

/// Three versions of a register, parted by bytes 0xFF: the base, ours, theirs.
enum MergeTarget: FuzzTarget {
  static let name = "merge"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let parts = ByteReader.parts(3, of: bytes)
    let files = try parts.map { try RegisterTarget.read($0, ExampleSchema.schema) }
    let (base, ours, theirs) = (files[0], files[1], files[2])
    for (three, result) in [
      ((base, base, ours), ours), ((base, ours, base), ours), ((base, ours, ours), ours),
    ] {
      let merged = RegisterMerge.merge(base: three.0, ours: three.1, theirs: three.2)
      try hold(
        merged?.bytes == result.document.source.bytes && merged?.conflicts == [],
        "a side that changed nothing gives way, byte by byte")
    }
    guard let merged = RegisterMerge.merge(base: base, ours: ours, theirs: theirs) else { return }
    let exchanged = try require(
      RegisterMerge.merge(base: base, ours: theirs, theirs: ours), "the sides can be exchanged")
    let undecided = Set(merged.conflicts.map { folded($0.key, $0.language) })
    try hold(
      undecided == Set(exchanged.conflicts.map { folded($0.key, $0.language) }),
      "exchanging sides changes no conflict")
    let file = try RegisterTarget.read(merged.bytes, base.schema)
    if merged.conflicts.isEmpty {
      let other = try RegisterTarget.read(exchanged.bytes, base.schema)
      try hold(
        DiffTarget.changes(from: file, to: other).isEmpty, "exchanging sides changes no value")
    } else if base.document.conflicts.isEmpty {
      try hold(
        file.document.conflicts.allSatisfy(\.isComplete), "a conflict has all of its marks")
    }
    // Of a base with marks of its own it cannot be told what it says.
    guard base.document.conflicts.isEmpty else { return }
    try checkSides(base, ours, theirs, merged: file, but: undecided)
    try checkWords(base, ours, theirs, merged: file)
  }

  /// Sees that a field which one side changed is as that side has it, but for those that somebody has
  /// to decide on: a value that moved to a key which nobody knows is one, whoever moved it.
  private static func checkSides(
    _ base: RegisterFile, _ ours: RegisterFile, _ theirs: RegisterFile, merged: RegisterFile,
    but undecided: Set<String>
  ) throws {
    let our = places(base, ours).union(undecided)
    let their = places(base, theirs).union(undecided)
    for place in places(ours, merged) where !their.contains(place) {
      throw Violation(description: "\(place) is as ours has it, who alone may have changed it")
    }
    for place in places(theirs, merged) where !our.contains(place) {
      throw Violation(description: "\(place) is as theirs has it, who alone may have changed it")
    }
  }

  /// Sees that no word that a side added is lost.
  private static func checkWords(
    _ base: RegisterFile, _ ours: RegisterFile, _ theirs: RegisterFile, merged: RegisterFile
  ) throws {
    let (was, left) = (words(base), allWords(merged))
    for side in [ours, theirs] {
      for word in words(side) where !was.contains(word) {
        let shown = String(decoding: word, as: UTF8.self)
        try hold(left.contains(word), "nothing is lost that a side added: \(shown)")
      }
    }
  }

  /// The words of the values of a file, but for flags, which may be spelled in several ways.
  private static func words(_ file: RegisterFile) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for field in file.fields where file.definition(of: field)?.type != .flag {
      for line in file.lines(of: field) {
        words.formUnion(Self.words(file.document.source.bytes[line.span.range]))
      }
    }
    return words
  }

  /// All words of a file, those of either side of a conflict too, with and without a key before them.
  private static func allWords(_ file: RegisterFile) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for line in file.document.source.bytes.split(separator: 0x0A) {
      // One that stands before no line feed is a sign of the last word.
      for line in [line, line.last == 0x0D ? line.dropLast() : line] {
        words.formUnion(Self.words(line))
        words.formUnion(Self.words(line.drop { $0 != 0x3A }.dropFirst()))
      }
    }
    return words
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.split { $0 == 0x20 || $0 == 0x09 }.map(Array.init)
  }

  /// A key with its language; one that nobody knows is told as it is written.
  private static func folded(_ key: String, _ language: String?) -> String {
    let main = ExampleSchema.schema.mainLanguage.rawValue
    return FoldedName("\(key)[\(language == main ? "" : language ?? "")]").text
  }

  private static func places(_ old: RegisterFile, _ new: RegisterFile) -> Set<String> {
    Set(DiffTarget.changes(from: old, to: new).map { folded($0.key, $0.language?.rawValue) })
  }
}
