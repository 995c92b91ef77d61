import Diagnostics
import Foundation
import ModelTestSupport
import RegisterDiff
import RegisterModel
import RegisterSyntax

/// Three versions of a register: one, and two that people made of it.
struct MergeSides {
  var base: RegisterFile
  var ours: RegisterFile
  var theirs: RegisterFile

  init(_ base: RegisterFile, _ ours: RegisterFile, _ theirs: RegisterFile) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
  }

  /// Versions as texts in the fields of the example's schema.
  init(_ base: String, _ ours: String, _ theirs: String) {
    self.init(Self.file(base), Self.file(ours), Self.file(theirs))
  }

  /// Random versions, the same for the same seed.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let base = Self.file(RandomRegister.text(seed: generator.next()))
    self.init(base, Self.edited(base, &generator), Self.edited(base, &generator))
  }

  /// The seeds that a property is tried with: `DATAREGISTER_MERGES` says how many, and
  /// `DATAREGISTER_FIRST_SEED` where they begin.
  static func seeds(_ count: UInt64) -> Range<UInt64> {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["DATAREGISTER_FIRST_SEED"].flatMap { UInt64($0) } ?? 0
    return first..<first + (environment["DATAREGISTER_MERGES"].flatMap { UInt64($0) } ?? count)
  }

  static func file(_ text: String) -> RegisterFile { file(Array(text.utf8)) }

  static func file(_ bytes: [UInt8]) -> RegisterFile {
    guard let id = RegisterID(rawValue: "aura") else { preconditionFailure("an id like any other") }
    return RegisterFile(id, SourceText(path: id.path, bytes: bytes), schema: ExampleSchema.schema)
  }

  /// The same with the sides exchanged.
  var exchanged: MergeSides { MergeSides(base, theirs, ours) }

  /// What comes of merging.
  var merged: RegisterMerge.Result? {
    RegisterMerge.merge(base: base, ours: ours, theirs: theirs)
  }

  /// Whether one side took a field away of which the other still says what the base says.
  func isTakenAway(_ key: String, _ language: LanguageCode?) -> Bool {
    func isChanged(in side: RegisterFile) -> Bool {
      let (was, now) = (base.register, side.register)
      return RegisterComparison.changes(
        from: RegisterVersion(was, schema: ExampleSchema.schema),
        to: RegisterVersion(now, schema: ExampleSchema.schema)
      ).contains { $0.key == key && $0.language == language }
    }
    return isChanged(in: ours) != isChanged(in: theirs)
  }

  /// A register after one to three edits.
  private static func edited(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    var file = file
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      file =
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: removed(file, &generator)
        case 1: commented(file, &generator)
        case 2: uncommented(file, &generator)
        case 3: replaced(file, &generator)
        default: refined(file, &generator)
        }
    }
    return file
  }

  private static func lines(_ file: RegisterFile) -> [[UInt8]] {
    file.document.lines.map { Array(file.document.source.bytes[$0.start..<$0.next]) }
  }

  private static func removed(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    guard let field = file.fields.randomElement(using: &generator) else { return file }
    var lines = lines(file)
    lines.removeSubrange(field.syntax.lines)
    return self.file(mark(file) + lines.joined())
  }

  private static func commented(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    guard let field = file.fields.randomElement(using: &generator) else { return file }
    var lines = lines(file)
    let note = "# note \(Int.random(in: 0..<1000, using: &generator))\n"
    lines.insert(Array(note.utf8), at: field.syntax.lines.randomElement(using: &generator) ?? 0)
    return self.file(mark(file) + lines.joined())
  }

  private static func uncommented(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    var lines = lines(file)
    let comments = file.document.lines.indices.filter { file.document.lines[$0].kind == .comment }
    guard let comment = comments.randomElement(using: &generator) else { return file }
    lines.remove(at: comment)
    return self.file(mark(file) + lines.joined())
  }

  private static func mark(_ file: RegisterFile) -> [UInt8] {
    file.document.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// A field with the value that another register has in it.
  private static func replaced(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    let other = self.file(RandomRegister.text(seed: generator.next()))
    guard let value = other.register.variants.randomElement(using: &generator) else { return file }
    return stating(value, in: file)
  }

  /// A field with an item or a paragraph more, less or changed.
  private static func refined(
    _ file: RegisterFile, _ generator: inout SeededGenerator
  ) -> RegisterFile {
    guard var value = file.register.variants.randomElement(using: &generator) else { return file }
    func changed(_ parts: [String], separator: String) -> [String] {
      var parts = parts
      let index = Int.random(in: parts.indices, using: &generator)
      let word = generator.pick(["ett", "två", "tre", "fyra"])
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: parts.insert("Nytt \(word).", at: index)
      case 1 where parts.count > 1: parts.remove(at: index)
      case 2: parts[index] = "\(word).\(separator)\(parts[index])"
      default: parts[index] += "\(separator)\(word)."
      }
      return parts
    }
    switch value.value {
    case .text(let paragraphs): value.value = .text(changed(paragraphs, separator: " "))
    case .list(let items): value.value = .list(changed(items, separator: " "))
    case .line(let text): value.value = .line(text + " och mer")
    default: return file
    }
    return stating(value, in: file)
  }

  private static func stating(_ value: FieldVariant, in file: RegisterFile) -> RegisterFile {
    RegisterUpdate.bytes(stating: [value], in: file).map { self.file($0) } ?? file
  }
}
