import Diagnostics
import Foundation
import ModelTestSupport
import RegisterDiff
import RegisterModel
import RegisterSyntax
import TestSupport
import Testing

/// Git as the oracle: what it merges by lines has the same values here.
struct GitMergeTests {
  @Test func `What Git merges cleanly says the same here, or is an explained conflict`() throws {
    let folder = try TemporaryFolder()
    var (clean, conflicts) = (0, 0)
    for seed in MergeSides.seeds(400) {
      let sides = MergeSides(seed: seed)
      for (name, file) in [("base", sides.base), ("ours", sides.ours), ("theirs", sides.theirs)] {
        try Data(file.document.source.bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
      }
      let run = try Program(in: folder.path).shell("git merge-file -p ours base theirs")
      let file = MergeSides.file(run.bytes)
      guard run.status == 0, !file.findings.breaksSyntax else { continue }
      clean += 1
      let merged = try #require(sides.merged, "seed \(seed)")
      let inConflict = Set(merged.conflicts.map(\.key))
      conflicts += inConflict.count
      let changes = RegisterComparison.changes(
        from: RegisterVersion(file.register, schema: ExampleSchema.schema),
        to: RegisterVersion(MergeSides.file(merged.bytes).register, schema: ExampleSchema.schema))
      for change in changes where !inConflict.contains(change.key) {
        // By lines, a field that one side moved and the other took away comes back.
        let isTakenAway = change.new == nil && sides.isTakenAway(change.key, change.language)
        if !isTakenAway { Issue.record("seed \(seed): \(change)") }
      }
    }
    #expect(clean > 100)
    #expect(conflicts < clean / 4)
  }
}
