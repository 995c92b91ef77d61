import Git
import RegisterModel
import Testing

@testable import RegisterHistory

extension HistoryComparison {
  /// Each field that is stated is told with the newest entry that changed it to what it says now.
  mutating func checkBlame(
    _ id: RegisterID, at commit: ObjectID, _ history: History
  ) throws {
    let lines = try repository.blame(id, at: commit)
    var told: [SmallReader.Place: String?] = [:]
    for line in lines {
      let variant = line.variant
      let place = SmallReader.Place(
        field: variant.field.rawValue, language: variant.language?.rawValue ?? "")
      told[place] = .some(line.commit?.id?.hex)
    }
    #expect(told.count == lines.count, "seed \(seed), blame of \(id)")
    var expected: [SmallReader.Place: String?] = [:]
    for (place, value) in oracle.values(id.path, in: commit.hex) ?? [:] {
      let entry = history.entries.first { entry in
        guard !oracle.isUnreadable(entry.id.path, in: entry.hex) else { return false }
        return ownChanges(of: entry.id.path, in: entry.hex, follow: true).contains { change in
          let changed = SmallReader.Place(field: change.field, language: change.language)
          let new = oracle.values(entry.id.path, in: entry.hex)?[changed]
          return oracle.place(changed, of: entry.hex, as: commit.hex) == place
            && new?.isSame(as: value) == true
        }
      }
      expected[place] = .some(entry?.hex)
    }
    #expect(told == expected, "seed \(seed), blame of \(id)")
  }
}
