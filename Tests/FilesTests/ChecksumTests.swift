import Files
import Foundation
import TestSupport
import Testing

/// The checksum, held against values of the reference implementation (`xxhsum -H64`).
struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func `A text has the checksum that is published`(_ text: String, _ checksum: UInt64) {
    #expect(Checksum.value(of: Array(text.utf8)) == checksum)
  }

  @Test(
    arguments: [
      (3, 0x9FF7_0A63_5A62_09AB), (31, 0x0F18_7C62_B1E7_22B7), (32, 0x91B0_CB09_31A8_C629),
      (33, 0x931B_043C_F8D6_5B94), (63, 0x2191_10BF_13E2_FA26), (100, 0x8E22_72C0_8247_D5DB),
      (1000, 0x2527_5608_A9CF_C168),
    ] as [(Int, UInt64)])
  func `Bytes of any length, in memory and in a file, have the checksum of the reference`(
    _ count: Int, _ checksum: UInt64
  ) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(Checksum.value(of: bytes) == checksum)
    let folder = try TemporaryFolder()
    // One byte before and two behind: places need not be those of whole words.
    try Data([1] + bytes + [2, 3]).write(to: URL(filePath: folder.path("file")))
    let file = try MappedFile(folder.path("file"))
    #expect(file.checksum(of: 1..<count + 1) == checksum)
  }

  @Test func `Every bit counts`() {
    let bytes = (0..<77).map { UInt8($0) }
    var seen = Set([Checksum.value(of: bytes)])
    for bit in 0..<8 * bytes.count {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      seen.insert(Checksum.value(of: changed))
    }
    #expect(seen.count == 8 * bytes.count + 1)
  }

  @Test func `The SHA-1 of a file is the one that is published`() throws {
    let folder = try TemporaryFolder()
    try Data("xabcx".utf8).write(to: URL(filePath: folder.path("file")))
    let file = try MappedFile(folder.path("file"))
    let hash = file.sha1(of: 1..<4).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    #expect(hash.joined() == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }
}
