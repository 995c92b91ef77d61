import Diagnostics
import ModelTestSupport
import RegisterDiff
import RegisterModel
import RegisterSyntax
import Testing

/// What holds of every merge, tried on random ones.
///
/// `DATAREGISTER_MERGES=10000` makes as many; `DATAREGISTER_FIRST_SEED` says where they begin.
struct RandomMergeTests {
  private static let seeds = MergeSides.seeds(1000)

  @Test func `A side that changed nothing gives way, byte by byte`() {
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      let (a, b) = (sides.base, sides.ours)
      for (three, result) in [((a, a, b), b), ((a, b, a), b), ((a, b, b), b)] {
        let merged = RegisterMerge.merge(base: three.0, ours: three.1, theirs: three.2)
        #expect(merged?.bytes == result.document.source.bytes, "seed \(seed)")
        #expect(merged?.conflicts == [], "seed \(seed)")
      }
    }
  }

  @Test func `Exchanging the sides changes no value and no conflict`() throws {
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      let merged = try #require(sides.merged, "seed \(seed)")
      let exchanged = try #require(sides.exchanged.merged, "seed \(seed)")
      #expect(Set(merged.conflicts) == Set(exchanged.conflicts), "seed \(seed)")
      if merged.conflicts.isEmpty {
        #expect(
          changes(MergeSides.file(merged.bytes), MergeSides.file(exchanged.bytes)).isEmpty,
          "seed \(seed)")
      }
    }
  }

  @Test func `A field that one side changed is as that side has it, and never in conflict`() throws
  {
    var conflicts = 0
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      let merged = try #require(sides.merged, "seed \(seed)")
      let file = MergeSides.file(merged.bytes)
      let our = places(changes(sides.base, sides.ours))
      let their = places(changes(sides.base, sides.theirs))
      let different = places(changes(sides.ours, sides.theirs))
      for place in places(changes(sides.ours, file)) where !their.contains(place) {
        Issue.record("seed \(seed): \(place) is not as ours has it")
      }
      for place in places(changes(sides.theirs, file)) where !our.contains(place) {
        Issue.record("seed \(seed): \(place) is not as theirs has it")
      }
      #expect(merged.conflicts.count <= our.intersection(their).intersection(different).count)
      conflicts += merged.conflicts.count
    }
    #expect(conflicts > 100, "the random merges have conflicts")
  }

  @Test func `Nothing that a side wrote is lost`() throws {
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      let merged = try #require(sides.merged, "seed \(seed)")
      let (was, our, their) = (words(sides.base), words(sides.ours), words(sides.theirs))
      let left = words(MergeSides.file(merged.bytes))
      for word in Set(our.keys).union(their.keys) where left[word] == nil {
        // A flag may be spelled in several ways; the values are compared elsewhere.
        if word.first == "known" { continue }
        let isRemoved = min(our[word] ?? 0, their[word] ?? 0) < was[word] ?? 0
        #expect(isRemoved, "seed \(seed): \(word)")
      }
    }
  }

  @Test func `A comment that one side took away from a field does not come back`() throws {
    var removals = 0
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      // The comments of a field that only one side took away stay with it, or go to the next.
      if Set([sides.base, sides.ours, sides.theirs].map(keys)).count > 1 { continue }
      let merged = try #require(sides.merged, "seed \(seed)")
      let (was, our, their) = (
        comments(sides.base), comments(sides.ours), comments(sides.theirs)
      )
      let left = comments(MergeSides.file(merged.bytes))
      for (comment, count) in was {
        let (least, most) = (
          min(our[comment] ?? 0, their[comment] ?? 0), max(our[comment] ?? 0, their[comment] ?? 0)
        )
        guard least < count, most <= count else { continue }
        removals += 1
        #expect(left[comment] ?? 0 < count, "seed \(seed): \(comment)")
      }
    }
    #expect(removals > 50, "the random merges take comments away")
  }

  @Test func `A merge without a conflict has no mistake of syntax that no side has`() throws {
    for seed in Self.seeds {
      let sides = MergeSides(seed: seed)
      let merged = try #require(sides.merged, "seed \(seed)")
      let file = MergeSides.file(merged.bytes)
      let found = Set(file.findings.kept.map(\.finding.code))
      if merged.conflicts.isEmpty {
        let before = (sides.ours.findings.kept + sides.theirs.findings.kept).map(\.finding.code)
        var syntax = found.subtracting(before).filter { $0.clause.section == 1 }
        // What begins with # itself cannot stand below its key without the note that says so.
        if beginsWithHash(file) { syntax.remove(.indentedComment) }
        #expect(syntax.isEmpty, "seed \(seed)")
      } else {
        #expect(found.contains(.conflictMarker), "seed \(seed)")
        let incomplete = file.document.conflicts.filter { !$0.isComplete }
        #expect(incomplete.isEmpty, "seed \(seed)")
      }
    }
  }

  private func changes(_ old: RegisterFile, _ new: RegisterFile) -> [Change] {
    RegisterComparison.changes(
      from: RegisterVersion(old.register, schema: ExampleSchema.schema),
      to: RegisterVersion(new.register, schema: ExampleSchema.schema))
  }

  private func beginsWithHash(_ file: RegisterFile) -> Bool {
    file.register.variants.contains { variant in
      switch variant.value {
      case .text(let parts), .list(let parts): parts.contains { $0.hasPrefix("#") }
      default: false
      }
    }
  }

  private func places(_ changes: [Change]) -> Set<String> {
    Set(changes.map { "\($0.key)[\($0.language?.rawValue ?? "")]" })
  }

  private func keys(_ file: RegisterFile) -> Set<String> {
    Set(file.fields.map { "\($0.definition ?? -1) \(wording(of: $0, in: file))" })
  }

  /// What the brackets of a field mean, and the language that is in them where it can have none such.
  private func wording(of field: RegisterFile.Field, in file: RegisterFile) -> String {
    switch field.wording {
    case .none, .language: "\(field.wording)"
    case .unknownLanguage, .notTranslatable: "\(field.wording) \(file.tag(of: field) ?? "")"
    }
  }

  /// How often each comment stands in each field: above its key or between the lines of its value.
  private func comments(_ file: RegisterFile) -> [[String]: Int] {
    var comments: [[String]: Int] = [:]
    for (index, line) in file.document.lines.enumerated() where line.kind == .comment {
      let field = file.fields.first { index < $0.syntax.endLine }
      let text = file.document.source.text(file.document.trimmed(line))
      let key = (field?.definition).map(String.init) ?? ""
      comments[[key, field.map { wording(of: $0, in: file) } ?? "", text], default: 0] += 1
    }
    return comments
  }

  /// How often each word stands in each field, in all versions between marks, and each comment.
  private func words(_ file: RegisterFile) -> [[String]: Int] {
    var words: [[String]: Int] = [:]
    var place = ""
    for line in file.document.lines {
      let text = file.document.source.text(file.document.trimmed(line))
      var value = text.utf8[...]
      switch line.kind {
      case .comment:
        words[[text], default: 0] += 1
        continue
      case .field:
        place = text.utf8.prefix { $0 != UInt8(ascii: ":") }.reduce(into: "") { key, byte in
          if byte != UInt8(ascii: " ") { key += String(Unicode.Scalar(byte)).lowercased() }
        }
        value = value.drop { $0 != UInt8(ascii: ":") }.dropFirst()
      case .blank, .continuation, .missingColon, .conflict: break
      }
      for word in value.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == 9 }) {
        words[[place, String(decoding: word, as: UTF8.self)], default: 0] += 1
      }
    }
    return words
  }
}
