import Git
import TestSupport
import Testing

/// The id that git wrote; anything else is a mistake in the test.
func id(_ hex: String) throws -> ObjectID {
  try #require(ObjectID(hex: hex))
}

@Suite struct ObjectIDTests {
  let hex = "0123456789abcdef0123456789abcdef01234567"

  @Test func hexadecimalDigitsComeBackAsTheyWere() throws {
    #expect(try id(hex).hex == hex)
    #expect(try id(hex.uppercased()).hex == hex)
    #expect(try id("fedcba9876543210ffffffffffffffff00000000").abbreviated(to: 9) == "fedcba987")
  }

  @Test(arguments: ["", "0123", "0123456789abcdef0123456789abcdef0123456g"])
  func anythingElseIsNoID(_ text: String) {
    #expect(ObjectID(hex: text) == nil)
    #expect(ObjectID(hex: hex + "0") == nil)
    #expect(ObjectID(hex: "é" + hex.dropFirst(2)) == nil)
  }

  @Test func idsAreOrderedAsTheirHexadecimalFormsAre() throws {
    let digits = [
      "00000000000000000000000000000000ffffffff", "0000000000000000ffffffffffffffff00000000",
      "7fffffffffffffff000000000000000000000000", "8000000000000000000000000000000000000000",
    ]
    let ids = try digits.map(id)
    #expect(ids.shuffled().sorted() == ids)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ["", "text\n", "\0\r\n"])
  func aBlobHasTheIDThatGitGivesIt(_ text: String) throws {
    let builder = try RepositoryBuilder()
    let git = try builder.git("hash-object", "--stdin", input: Array(text.utf8))
    #expect(try ObjectID(ofBlob: Array(text.utf8)).hex == git)
  }
}
