import RegisterDiff
import RegisterModel
import Testing

@Suite struct RenamePairingTests {
  private static let full = "Namn: Aura\nSyfte: s\nInnehåll:\n a\n b\nPerson: p\nDRB: X\n"

  /// The renames as `old -> new`, in the order of the new ids; the content is the text.
  private func renames(
    _ removed: KeyValuePairs<String, String>, _ added: KeyValuePairs<String, String>,
    newSchema: String = TestSchema.text
  ) throws -> [String] {
    func candidates(
      _ files: KeyValuePairs<String, String>, _ schema: String
    ) throws -> [RenamePairing.Candidate] {
      try files.map { id, text in
        let version = try RegisterVersion(text, id: id, schema: schema)
        return RenamePairing.Candidate(
          id: version.register.id, content: "\(Array(text.utf8))", version: version)
      }
    }
    let pairing = RenamePairing(
      removed: try candidates(removed, TestSchema.text), added: try candidates(added, newSchema))
    return pairing.oldIDs.sorted { $0.key < $1.key }.map { "\($0.value) -> \($0.key)" }
  }

  @Test func theSameBytesAreOneRegister() throws {
    #expect(try renames(["a": Self.full], ["skola/b": Self.full]) == ["a -> skola/b"])
    #expect(try renames(["a": "# tom\n"], ["b": "# tom\n"]) == ["a -> b"])
  }

  @Test func theSameBytesComeBeforeWhateverIsAlike() throws {
    let other = Self.full.replacing("Person: p", with: "Person: q")
    #expect(try renames(["a": Self.full], ["b": other, "c": Self.full]) == ["a -> c"])
    #expect(
      try renames(["a": other, "b": Self.full], ["c": Self.full, "d": other])
        == ["b -> c", "a -> d"])
  }

  @Test func whatWentOnWithTheSameBytesIsNotAlikeAnother() throws {
    let other = Self.full.replacing("Person: p", with: "Person: q")
    #expect(try renames(["a": Self.full], ["c": Self.full, "d": other]) == ["a -> c"])
    let third = Self.full.replacing("DRB: X", with: "DRB: -")
    #expect(
      try renames(["a": Self.full, "b": other], ["c": Self.full, "d": third])
        == ["a -> c", "b -> d"])
  }

  @Test func theSameBytesTwiceArePairedInTheOrderOfTheirPaths() throws {
    #expect(
      try renames(["b": Self.full, "a": Self.full], ["d": Self.full, "c": Self.full])
        == ["a -> c", "b -> d"])
    #expect(try renames(["b": Self.full, "a": Self.full], ["c": Self.full]) == ["a -> c"])
  }

  @Test(arguments: [
    // Two of five fields differ, the name does not.
    (Self.full, "Namn: Aura\nSyfte: s\nInnehåll:\n a\n b\nPerson: q\nDRB: -\n", true),
    // Half of four.
    ("Namn: A\nSyfte: s\nPerson: p\nDRB: X\n", "Namn: A\nSyfte: t\nPerson: p\nDRB: -\n", true),
    // Half of the fuller one.
    ("Namn: A\nSyfte: s\n", "Namn: A\nSyfte: s\nPerson: p\nDRB: X\n", true),
    // Less than half of the fuller one.
    ("Namn: A\nSyfte: s\n", "Namn: A\nSyfte: s\nInnehåll: i\nPerson: p\nDRB: X\n", false),
    ("Namn: A\nSyfte: s\nPerson: p\n", "Namn: A\nSyfte: t\nPerson: q\n", false),
    // Another name, the whole description.
    (Self.full, "Namn: B\nSyfte: s\nInnehåll:\n b\n a\nPerson: q\nDRB: X\n", true),
    // Another name and part of the description.
    (Self.full, "Namn: B\nSyfte: s\nInnehåll: c\nPerson: p\nDRB: X\n", false),
    // Another name, and a description that has one more wording.
    ("Namn: A\nSyfte: s\nDRB: X\n", "Namn: B\nSyfte: s\nSyfte[fi]: f\nDRB: X\n", false),
    // No description to go by: owner and flags are shared by many.
    ("Namn: A\nPerson: p\nDRB: X\n", "Namn: B\nPerson: p\nDRB: X\n", false),
    // No name to go by.
    ("Syfte: s\nPerson: p\n", "Syfte: s\nPerson: q\n", true),
    // Names in two Unicode forms differ.
    ("Namn: \u{e9}\nPerson: p\n", "Namn: e\u{301}\nPerson: p\n", false),
    // Nothing is stated.
    ("# a\n", "# b\n", false), ("Namn:\n", "# b\n", false), ("", "Namn: A\n", false),
    // Keys that nobody knows are no fields.
    ("Namn: A\nOkänd: 1\n", "Namn: A\nAnnan: 2\n", true),
  ])
  func registersThatAreAlikeEnoughAreOne(_ old: String, _ new: String, _ isOne: Bool) throws {
    #expect(try renames(["a": old], ["b": new]) == (isOne ? ["a -> b"] : []))
    #expect(try renames(["a": new], ["b": old]) == (isOne ? ["a -> b"] : []))
  }

  @Test func thePairWithTheMostEqualFieldsIsMadeFirst() throws {
    let near = Self.full.replacing("DRB: X", with: "DRB: -")
    let far = near.replacing("Person: p", with: "Person: q")
    #expect(try renames(["a": Self.full], ["b": far, "c": near]) == ["a -> c"])
    #expect(try renames(["a": far, "b": near], ["c": Self.full]) == ["b -> c"])
  }

  @Test func equalPairsAreMadeInTheOrderOfTheirPaths() throws {
    let other = Self.full.replacing("DRB: X", with: "DRB: -")
    let third = Self.full.replacing("DRB: X\n", with: "")
    #expect(try renames(["a": Self.full], ["c": other, "b": third]) == ["a -> b"])
    #expect(try renames(["b": other, "a": third], ["c": Self.full]) == ["a -> c"])
    // The path of a-b comes before that of a, whose next byte is the dot of the ending.
    #expect(try renames(["a": Self.full, "a-b": Self.full], ["c": Self.full]) == ["a-b -> c"])
    #expect(try renames(["c": Self.full], ["a": other, "a-b": third]) == ["c -> a-b"])
  }

  @Test func eachFileIsPairedOnce() throws {
    let other = Self.full.replacing("DRB: X", with: "DRB: -")
    #expect(try renames(["a": Self.full, "b": Self.full], ["c": other]) == ["a -> c"])
    #expect(try renames(["a": Self.full], ["c": other, "d": other]) == ["a -> c"])
  }

  @Test func whatWasTakenLeavesTheNextBestPair() throws {
    let near = Self.full.replacing("DRB: X", with: "DRB: -")
    let far = near.replacing("Person: p", with: "Person: q")
    // a is nearest to c, b is as near to c as to d; a takes c and b takes d.
    #expect(
      try renames(["a": Self.full, "b": far], ["c": near, "d": far.replacing("\n b", with: "")])
        == ["a -> c", "b -> d"])
  }

  @Test func aRenameIsSeenThroughAChangeOfTheSchema() throws {
    let schema = TestSchema.text([
      "Type: text": "Type: list",
      "Type: list\nGroup: description": "Type: text\nGroup: description",
    ])
    let text = "Namn: A\nSyfte: s\nInnehåll:\n a\n b\n"
    let new = "Namn: B\nSyfte: s\nInnehåll:\n a\n b\n"
    #expect(try renames(["a": text], ["b": new], newSchema: schema) == ["a -> b"])
  }

  /// Registers that moved into a folder, each with a name of its own and one field edited.
  private func moved(_ count: Int, purpose: (Int) -> String) -> RenamePairing {
    func candidates(_ folder: String, _ person: String) -> [RenamePairing.Candidate] {
      (0..<count).compactMap { number in
        // The paths come in another order than before.
        let id = folder.isEmpty ? "a\(number)" : "\(folder)\(number % 7)/a\(number)"
        let text = "Namn: n\(number)\nSyfte: \(purpose(number))\nPerson: \(person)\nDRB: X\n"
        guard let version = try? RegisterVersion(text, id: "a\(number)"),
          let id = RegisterID(rawValue: id)
        else { return nil }
        return RenamePairing.Candidate(id: id, content: "\(id)", version: version)
      }
    }
    return RenamePairing(removed: candidates("", "p"), added: candidates("b", "q"))
  }

  @Test func hundredsOfRegistersArePairedByNameInTimeThatGrowsWithThem() {
    for purpose in [{ "s\($0)" }, { _ in "samma" }] as [(Int) -> String] {
      let pairing = moved(500, purpose: purpose)
      #expect(pairing.oldIDs.count == 500)
      #expect(
        pairing.oldIDs.allSatisfy { $0.key.rawValue.hasSuffix("/\($0.value.rawValue)") })
      #expect(pairing.comparisons <= 500 * (RenamePairing.mostAlike + 1))
    }
  }

  @Test func whereVeryManyAreAlikeNoneIsLeftOver() {
    func candidates(_ letter: String, _ person: String) -> [RenamePairing.Candidate] {
      (0..<300).compactMap { number in
        let text = "Namn: \(letter)\(number)\nSyfte: samma\nPerson: \(person)\nDRB: X\n"
        return (try? RegisterVersion(text, id: "\(letter)\(1000 + number)")).map {
          RenamePairing.Candidate(id: $0.register.id, content: "\($0.register.id)", version: $0)
        }
      }
    }
    let pairing = RenamePairing(removed: candidates("a", "p"), added: candidates("b", "q"))
    #expect(pairing.oldIDs.count == 300)
  }
}
