import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Personal data") struct PersonalDataTests {
  private let masked = "******-****"

  @Test("an identity code is found in a value, a comment and a key, and is told masked")
  func identityCodes() {
    expect(
      IdentityCodeRule.self,
      in:
        "# se ‹131052-308T›\nName: ‹131052-308T›, a\n‹131052-308T›: b\nPurpose:\n    c ‹131052-308t›.\n",
      finds: Array(repeating: .identityCode(masked: masked, isTest: false), count: 4))
    expect(
      IdentityCodeRule.self, inSchema: "Languages: sv\n# ‹131052-308T›\n",
      finds: [.identityCode(masked: masked, isTest: false)])
  }

  @Test(
    "every sign for the century counts, and any dash is a hyphen",
    arguments: [
      ("131052+308T", "******+****"), ("131052Y308T", "******Y****"),
      ("131052u308t", "******u****"), ("131052A308T", "******A****"),
      ("131052F308T", "******F****"), ("131052 - 308T", "****** - ****"),
      ("131052–308T", "******–****"),
      ("131052‑308T", "******‑****"), ("131052−308T", "******−****"),
    ])
  func centuries(code: String, masked: String) {
    expect(
      IdentityCodeRule.self, in: "Name: (‹\(code)›)\n",
      finds: [.identityCode(masked: masked, isTest: false)])
  }

  @Test("a number that nobody is given is a warning")
  func testCodes() {
    expect(
      IdentityCodeRule.self, in: "Name: ‹010190-900P›\n",
      finds: [.identityCode(masked: masked, isTest: true)])
  }

  @Test(
    "what is no code is left alone",
    arguments: [
      "131052-308U", "321052-308T", "131352-308T", "290201-308D", "0131052-308T", "131052-308TX",
      "131052-308T1", "131052308T", "131052_308T", "131052G308T", "131052-30T", "131052-308",
      "1234567-8", "621/1999", "131052", "",
    ])
  func noCodes(text: String) {
    expect(IdentityCodeRule.self, in: "Name: \(text)\n", finds: [])
  }

  @Test("a leap day is a day in some centuries only")
  func leapDays() {
    let code = { (sign: String) -> String in "290200\(sign)3088" }
    expect(IdentityCodeRule.self, in: "Name: \(code("-"))\n", finds: [])
    expect(
      IdentityCodeRule.self, in: "Name: ‹\(code("A"))›\n",
      finds: [.identityCode(masked: "******A****", isTest: false)])
  }

  @Test("a name in the folder with a code in it is told, and the register is read all the same")
  func namesOfFiles() {
    let folder = RegisterFolder([
      RegisterFolder.Entry(path: "131052-308t.register", kind: .file),
      RegisterFolder.Entry(path: "131052-308T/a.register", kind: .file),
    ])
    #expect(
      folder.findings.map(\.finding) == [
        .identityCode(masked: masked, isTest: false),
        .invalidName(name: "131052-308T", suggestion: "131052-308t"),
        .identityCode(masked: masked, isTest: false),
      ])
    #expect(folder.registers.map(\.rawValue) == ["131052-308t"])
  }

  @Test("a code in a comment between the lines of a value is told as it is written there")
  func codesBesideComments() {
    expect(
      IdentityCodeRule.self,
      in: "Text:\n    a\n# b ‹131052-308T› c\n    d ‹131052-\n# e\n    308T›\n",
      finds: [
        .identityCode(masked: masked, isTest: false),
        .identityCode(masked: "******- ****", isTest: false),
      ])
  }

  @Test("where lines are shown, each of two codes in a row is masked")
  func codesInARow() {
    let source = SourceText(path: "a", text: "Name: a 131052-308T131052-308T b\n")
    #expect(
      String(decoding: IdentityCode.masked(source).bytes, as: UTF8.self)
        == "Name: a ******-**********-**** b\n")
  }

  @Test("masking leaves the length of a text and everything but codes")
  func masking() {
    let text = "å 131052-308T, 131052–308t 131052-308U"
    let result = IdentityCode.masked(text)
    #expect(result == "å ******-****, ******–**** 131052-308U")
    #expect(result.unicodeScalars.count == text.unicodeScalars.count)
    #expect(IdentityCode.masked("å") == "å")
  }

  private let schema = """
    Languages: sv
    Field: a
    Key: A
    Type: text
    Field: contact
    Key: Contact
    Type: list
    Personal contact: yes

    """

  private func codes(of rule: any RegisterRule.Type, in text: String) -> [String] {
    let schema = SchemaReader.schema(
      from: SchemaDocument(SourceText(path: "s", text: self.schema)))
    let source = SourceText(path: "a", text: text)
    var findings = DiagnosticCollector()
    rule.check(RegisterFile(exampleID, source, schema: schema), into: &findings)
    return findings.kept.map { source.text($0.span) }
  }

  @Test(
    "an e-mail address is an error outside the fields for contact details",
    arguments: [
      ("A: info@kronoby.fi.\n", ["info@kronoby.fi"]),
      ("A: (fornamn.efternamn@krono-by.fi)\n", ["fornamn.efternamn@krono-by.fi"]),
      ("# a_b+c@sub.kronoby.fi\n", ["a_b+c@sub.kronoby.fi"]),
      (
        "A:\n    info(at)kronoby.fi, info[at]kronoby.fi\n",
        ["info(at)kronoby.fi", "info[at]kronoby.fi"]
      ),
      ("A: info(AT)kronoby.fi, a@b.fi/c@d.fi\n", ["info(AT)kronoby.fi", "a@b.fi", "c@d.fi"]),
      ("A: åsa@åbo.fi\n", ["åsa@åbo.fi"]), ("A: mailto:a@b.fi\n", ["a@b.fi"]),
      ("Contact: info@kronoby.fi\n# info@kronoby.fi\n    a@b.fi\n", ["info@kronoby.fi"]),
      ("A: a@b, @c.fi a@ b.fi, a@.fi a@b.1 https://user@host.fi a@b.c\n", []),
      ("Contact@b.fi: a\n", []), ("A: b\nContact: a@b.fi\n    c@d.fi\n", []),
      ("Contact: a@b.fi\nA: c@d.fi\n    e@f.fi\n", ["c@d.fi", "e@f.fi"]),
    ])
  func emailAddresses(text: String, expected: [String]) {
    #expect(codes(of: EmailAddressRule.self, in: text) == expected)
  }

  @Test(
    "a phone number is a warning outside the fields for contact details",
    arguments: [
      "+358 40 123 4567", "+358401234567", "+358 40 123", "040 1234567", "040-123 4567",
      "0401234567",
      "0501234567",
      "06 834 3000", "(06) 834 3000", "06-8343000", "0400 123 456", "00358 40 1234567",
      "+46 (0)8 123 456 78", "050 - 123 4567",
    ])
  func phoneNumbers(number: String) {
    #expect(codes(of: PhoneNumberRule.self, in: "A: ring \(number), tack\n") == [number])
    #expect(codes(of: PhoneNumberRule.self, in: "# \(number)\n") == [number])
    #expect(codes(of: PhoneNumberRule.self, in: "Contact: \(number)\n") == [])
  }

  @Test("a number may stand right behind a word and before a name")
  func numbersAmongWords() {
    #expect(
      codes(of: PhoneNumberRule.self, in: "A: puh.040 123 4567/Anna, tel:0401234567\n")
        == ["040 123 4567", "0401234567"])
  }

  @Test(
    "other numbers are none",
    arguments: [
      "621/1999 18 §", "906/2019", "2026-11-22", "22.11.2026", "01-02-2026", "1234567-8", "68500",
      "FI21 1234 5600 0007 85", "2019-2020", "0", "00", "05 2026", "131052-308T", "§ 45/2026",
      "12 345 678", "0123456789", "00012345", "10.0.0.1", "0-9", "A040 1234567", "040 1234567b",
      "1.0401234567", "12–0401234567", "978-952-0401-23-4", "040 1234567/2026",
      "0 1 2 3 4 5 6 7", "02-2026-145", "05-2026-10", "02 03 04 05", "05 12 003", "04 101 22",
      "050 1234", "+0401234567", "+12345", "0812345678901234567890",
    ])
  func otherNumbers(number: String) {
    #expect(codes(of: PhoneNumberRule.self, in: "A: \(number)\n") == [])
  }
}
