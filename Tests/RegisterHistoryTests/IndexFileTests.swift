import Foundation
import Git
import RegisterModel
import TestSupport
import Testing

@testable import RegisterHistory

/// A history index that is not as it was written: the answers are those without one, and it is made
/// anew where it can be.
struct IndexFileTests {
  /// Asks with some bytes in the place of the index.
  ///
  /// - Returns: Whether the answers were those without an index, and the index was made anew.
  private static func isHealed(
    _ builder: borrowing RepositoryBuilder, _ bytes: [UInt8], _ expected: [String]
  ) throws -> Bool {
    let sound = try builder.indexBytes()
    try builder.write(index: bytes)
    let answers = try builder.answers(isIndexed: true)
    return try answers == expected && builder.indexBytes() == sound
  }

  @Test func `The answers are the same without an index, while it is made, and by it`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: false)
    #expect(expected.count > 20)
    #expect(!FileManager.default.fileExists(atPath: builder.indexPath))
    #expect(try builder.answers(isIndexed: true) == expected)
    #expect(try builder.filesBesideIndex() == ["history.index"])
    let sound = try builder.indexBytes()
    try builder.expectIndex(holds: ["HEAD"])
    #expect(try builder.answers(isIndexed: true) == expected)
    #expect(try builder.indexBytes() == sound)
  }

  @Test func `An index that ends too early is made anew`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: true)
    let sound = try builder.indexBytes()
    for count in [0, 1, 7, 8, 9, 39, 40, 41, sound.count / 2, sound.count - 8, sound.count - 1] {
      #expect(try Self.isHealed(builder, Array(sound.prefix(count)), expected), "\(count)")
    }
    #expect(try Self.isHealed(builder, sound + [0], expected))
    #expect(try Self.isHealed(builder, sound + sound, expected))
  }

  @Test func `Not one flipped bit of an index goes unnoticed`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: true)
    let sound = try builder.indexBytes()
    for place in sound.indices {
      var flipped = sound
      flipped[place] ^= 1 << UInt8(place % 8)
      try builder.write(index: flipped)
      #expect(throws: HistoryIndex.Flaw.self, "\(place)") {
        _ = try HistoryIndex(builder.indexPath, of: "Registers")
      }
      if place % 97 == 0 || place < 8 {
        try builder.write(index: sound)
        #expect(try Self.isHealed(builder, flipped, expected), "\(place)")
      }
    }
  }

  @Test func `The index of another version is known, and made anew`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: true)
    var other = try builder.indexBytes()
    #expect(String(decoding: other[..<8], as: UTF8.self) == "DRIdx001")
    other[7] = UInt8(ascii: "2")
    #expect(try Self.isHealed(builder, other, expected))
    // Another machine's order of bytes.
    #expect(try Self.isHealed(builder, Array("100xdIRD".utf8) + other.dropFirst(8), expected))
    try builder.write(index: other)
    #expect(throws: HistoryIndex.Flaw.otherVersion) {
      _ = try HistoryIndex(builder.indexPath, of: "Registers")
    }
  }

  @Test func `The index of another repository or folder is not believed`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: true)
    let sound = try builder.indexBytes()
    #expect(throws: HistoryIndex.Flaw.otherFolder) {
      _ = try HistoryIndex(builder.indexPath, of: "stad/Registers")
    }
    var other = try RepositoryBuilder.office()
    try other.commit(aura: Office.aura(["Bildning": "Skola"]), "another")
    let others = try other.answers(isIndexed: true)
    // Of commits that it does not know it says nothing.
    try builder.write(index: try other.indexBytes())
    #expect(try builder.answers(isIndexed: true) == expected)
    #expect(try builder.answers(isIndexed: true) == expected)
    try other.write(index: sound)
    #expect(try other.answers(isIndexed: true) == others)
    #expect(try other.answers(isIndexed: true) == others)
  }

  @Test func `Where an index cannot be made the answers are the same`() throws {
    let builder = try RepositoryBuilder.branchedOffice()
    let expected = try builder.answers(isIndexed: false)
    // A file where its folder would stand.
    try builder.write(".git/dataregister", "")
    #expect(try builder.answers(isIndexed: true) == expected)
    try builder.remove(".git/dataregister")
    // A folder where it would stand itself, and a link to nothing.
    try builder.write(".git/dataregister/history.index/file", "")
    #expect(try builder.answers(isIndexed: true) == expected)
    #expect(try builder.filesBesideIndex() == ["history.index"])
    try builder.remove(".git/dataregister/history.index")
    try FileManager.default.createSymbolicLink(
      atPath: builder.indexPath, withDestinationPath: "nowhere")
    #expect(try builder.answers(isIndexed: true) == expected)
    #expect(try builder.filesBesideIndex() == ["history.index"])
    try builder.remove(".git/dataregister/history.index")
    #expect(try builder.answers(isIndexed: true) == expected)
    try builder.expectIndex(holds: ["HEAD"])
  }

  @Test func `What a run that died has left beside the index is swept by the next update`() throws {
    var builder = try RepositoryBuilder.branchedOffice()
    _ = try builder.answers(isIndexed: true)
    try builder.write(".git/dataregister/.dataregister-0000000000001.new", "half")
    // This is none of ours.
    try builder.write(".git/dataregister/.dataregister-1", "half")
    try builder.commit(aura: Office.aura(["Bildning": "Skola"]), "more")
    _ = try builder.answers(isIndexed: true)
    #expect(try builder.filesBesideIndex() == [".dataregister-1", "history.index"])
    try builder.expectIndex(holds: ["HEAD"])
    try builder.write(".git/dataregister/.dataregister-0000000000002.new", "half")
    let repository = try builder.openIndexed()
    #expect(try repository.indexFile.remove())
    #expect(try builder.filesBesideIndex() == [".dataregister-1"])
    #expect(try !repository.indexFile.remove())
  }
}
