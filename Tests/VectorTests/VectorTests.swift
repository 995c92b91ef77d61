import ModelTestSupport
import TestSupport
import Testing

@Suite("Vectors") struct VectorTests {
  @Test("a vector is read as the files beside it say", arguments: VectorFolder.vectors)
  func vectorsAreRead(vector: Vector) throws {
    let reading = try Reading(of: vector)
    let expected = try GoldenFile.difference(
      of: reading.expected.text, from: vector.file(".expected"))
    #expect(expected == nil)
    try expect(reading.fixed, at: vector.file(".fixed"), mustStand: true)
    try expect(
      reading.formatted, at: vector.file(".formatted"), mustStand: vector.clause.hasPrefix("4."))
  }

  /// Expects that a file beside the input holds some bytes, and that there is none where there are
  /// no bytes.
  private func expect(_ bytes: [UInt8]?, at path: String, mustStand: Bool) throws {
    let stands = VectorFolder.files.contains(String(path.dropFirst(Vector.folder.count + 1)))
    guard let bytes else {
      #expect(!stands, "\(path) stands there, and nothing makes it")
      return
    }
    if !stands, !mustStand { return }
    let difference = try GoldenFile.difference(of: bytes, from: path)
    #expect(difference == nil)
  }

  @Test("every file among the vectors belongs to one")
  func nothingStrays() {
    #expect(VectorFolder.strays == [])
  }

  @Test("there are as many vectors as there should be")
  func manyVectors() {
    #expect(VectorFolder.vectors.count >= 170)
  }
}
