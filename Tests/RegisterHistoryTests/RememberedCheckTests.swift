import Git
import TestSupport
import Testing

@testable import RegisterHistory

@Suite("A check that is remembered") struct RememberedCheckTests {
  private func remembered() throws -> RememberedCheck {
    let head = try #require(ObjectID(hex: String(repeating: "1f", count: 20)))
    let tree = try #require(ObjectID(hex: String(repeating: "e0", count: 20)))
    return RememberedCheck(
      counts: .init(
        registers: 19, warnings: 2, notes: 3, untranslated: 38, untranslatedRegisters: 7),
      day: 20_000, lacksTimeZone: false, head: head, differsFromHead: true,
      files: FileListing(bytes: Array("any bytes at all".utf8)), tree: tree)
  }

  @Test func itIsReadAsItWasKept() throws {
    var check = try remembered()
    var bytes = check.encoded(by: 7)
    #expect(RememberedCheck(takingOver: &bytes, madeBy: 7) == check)
    check.day = nil
    check.files = FileListing(bytes: [])
    bytes = check.encoded(by: 7)
    #expect(RememberedCheck(takingOver: &bytes, madeBy: 7) == check)
  }

  @Test func anotherProgramDoesNotUseIt() throws {
    var bytes = try remembered().encoded(by: 7)
    #expect(RememberedCheck(takingOver: &bytes, madeBy: 8) == nil)
  }

  @Test func noDamageChangesWhatWasCounted() throws {
    let check = try remembered()
    let bytes = check.encoded(by: 7)
    for count in bytes.indices {
      var cut = Array(bytes[..<count])
      #expect(RememberedCheck(takingOver: &cut, madeBy: 7) == nil, "\(count) bytes")
    }
    for position in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[position] ^= 1 << bit
        // What the listing says is compared with what is staged, byte by byte.
        guard let read = RememberedCheck(takingOver: &flipped, madeBy: 7) else { continue }
        #expect(position < check.files.bytes.count)
        #expect(read.files != check.files)
        #expect(read.counts == check.counts)
      }
    }
  }
}
