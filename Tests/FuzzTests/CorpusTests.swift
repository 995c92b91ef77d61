import Foundation
import ModelTestSupport
import TestSupport
import Testing

/// What the fuzzers have found of use, tried once more.
///
/// `Tests/Fuzzing` holds the fuzzers and the corpora.
@Suite struct CorpusTests {
  private static let corpora = "Tests/Fuzzing/Corpora"

  @Test(arguments: FuzzTargets.all.map { $0.name })
  func `What holds of any bytes holds of all that a fuzzer kept`(name: String) throws {
    let target = try #require(FuzzTargets.named(name))
    let folder = try TemporaryFolder()
    let files = try Checkout.names(in: "\(Self.corpora)/\(name)").sorted()
    #expect(files.count >= 10, "a corpus has something of each kind")
    for file in files {
      let bytes = try Checkout.bytes("\(Self.corpora)/\(name)/\(file)")
      do {
        try target.run(bytes, in: folder.path)
      } catch {
        Issue.record("\(name)/\(file): \(error)")
      }
    }
  }

  @Test func `Each corpus has a target, and each target a name of its own`() throws {
    let names = FuzzTargets.all.map { $0.name }
    #expect(try Checkout.names(in: Self.corpora).sorted() == names.sorted())
    #expect(Set(names).count == names.count)
  }
}
