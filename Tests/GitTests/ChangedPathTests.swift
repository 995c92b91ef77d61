import Testing

@testable import Git

/// The hashes of paths, held against those that Git's own tests state (`t0095-bloom.sh`).
struct ChangedPathTests {
  @Test(
    arguments: [
      ("", 0), ("Hello world!", 0x627B_0C2C),
      ("The quick brown fox jumps over the lazy dog", 0x2E4F_F723),
    ] as [(String, UInt32)])
  func `A hash is the one that is published`(_ text: String, _ hash: UInt32) {
    #expect(ChangedPath.hash(Array(text.utf8), seed: 0) == hash)
  }

  @Test func `Bytes beyond ASCII are hashed as numbers from 0 to 255`() {
    let bytes: [UInt8] = [0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF]
    #expect(ChangedPath.hash(bytes, seed: 0) == 0xA183_CCFD)
  }

  @Test func `The keys of a path are those of Git, and of each folder around it`() {
    let empty = ChangedPath([""])
    #expect(empty.keys.map(\.first) == [0x5615_800C])
    #expect(empty.keys.map { $0.first &+ $0.step } == [0x5B96_6560])
    let path = ChangedPath(["a", "b", "c"])
    let all = [["a", "b", "c"], ["a", "b"], ["a"]].map { ChangedPath($0).keys[0].first }
    #expect(path.keys.map(\.first) == all)
    #expect(Set(all).count == 3)
  }

  @Test func `Whether a path is ASCII is known`() {
    #expect(ChangedPath(["Registers", "a.register"]).isASCII)
    #expect(!ChangedPath(["Registers", "\u{e5}.register"]).isASCII)
    #expect(!ChangedPath(["\u{e5}", "a"]).isASCII)
  }
}
