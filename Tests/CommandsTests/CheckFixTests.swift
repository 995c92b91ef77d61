import Foundation
import TestSupport
import Testing

/// `check --fix`: what it mends, what it leaves, and what it says.
struct CheckFixTests {
  private let aura = "Registers/aura.register"

  @Test func `What may be mended is mended, told, and nothing else changes`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write(
      aura, "\u{FEFF}# a   comment\r\nNamn :  Aura  \n\n\nDRB: kanske\nAnsvarsperson:\n\tRektorn")
    let plain = try office("check", "--language", "en")
    #expect(plain.lines.last == "dataregister check --fix corrects 4 of them")
    let run = try office("check", "--fix", "--language", "en")
    #expect(run.status == 1)
    #expect(
      run.output == """
        4 things were corrected in Registers/aura.register
          line 1: The file begins with an invisible character (byte order mark) – taken away
          line 1: The lines end in the line break of Windows (CRLF) – written in canonical form
          line 2: The line ends in white space – written in canonical form
          line 7: The last line does not end in a line break – written in canonical form

        Registers/aura.register:5:6: error: ”kanske” in the field ”DRB” is neither yes (X) nor no \
        (-) [invalid-flag]
         5 | DRB: kanske
           |      ^^^^^^
          hint: write X for yes or - for no; leave the field empty if the answer is not known

        2 registers checked: 1 error, 0 warnings, 0 notes

        """)
    #expect(
      try office.read(aura)
        == "# a   comment\nNamn :  Aura\n\n\nDRB: kanske\nAnsvarsperson:\n\tRektorn\n")
  }

  @Test func `In JSON it is a member of its own, and the rest is what is left`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(aura, "DRB: X\n", to: "DRB: X  \r\n")
    let run = try office("check", "--fix", "--format", "json", "--language", "en")
    #expect(run.status == 0)
    let report = try JSONText.value(run)
    let fixed = try #require(report["fixed"] as? [[String: Any]])
    #expect(
      fixed.map { $0["code"] as? String } == ["trailing-whitespace", "carriage-return"])
    #expect(fixed.map { $0["line"] as? Int } == [3, 3])
    #expect(fixed.map { $0["column"] as? Int } == [7, 9])
    #expect(fixed.map { $0["path"] as? String } == [aura, aura])
    #expect(
      fixed.map { $0["title"] as? String } == Array(repeating: "Write in canonical form", count: 2))
    #expect(report["warnings"] as? Int == 0)
    let again = try JSONText.value(try office("check", "--fix", "--format", "json"))
    #expect(again["fixed"] as? [String] == [])
    #expect(try JSONText.value(try office("check", "--format", "json"))["fixed"] == nil)
  }

  @Test func `A file in which nothing may be mended is not written`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(aura, "DRB: X", to: "DRB: kanske")
    let run = try office.shell(
      """
      stat -c %i Registers/* > before
      dataregister check --fix > /dev/null; echo $?
      stat -c %i Registers/* | diff before - && echo same
      """)
    #expect(run.lines == ["1", "same"])
  }

  @Test func `Only what is named is mended`() throws {
    let office = try Office.withTwoRegisters()
    for path in [aura, "Registers/wilma.register", "Registers/register.schema"] {
      try office.repository.write(path, try office.read(path).dropLast() + "  \n")
    }
    #expect(try office("check", "--fix", "aura").status == 0)
    #expect(try office.read(aura) == Fixture.twoRegisters[aura])
    #expect(try office.read("Registers/wilma.register").hasSuffix("  \n"))
    #expect(try office.read("Registers/register.schema").hasSuffix("  \n"))
    #expect(try office("check", "--fix", "Registers/register.schema").status == 0)
    #expect(try !office.read("Registers/register.schema").hasSuffix("  \n"))
    #expect(try office.read("Registers/wilma.register").hasSuffix("  \n"))
  }

  @Test func `A file that cannot be written is named, and is as it was`() throws {
    let office = try Office.withTwoRegisters()
    try office.edit(aura, "DRB: X\n", to: "DRB: X  \n")
    let run = try office.shell(
      """
      chmod 555 Registers
      drop=; [ "$(id -u)" = 0 ] && drop="setpriv --bounding-set=-dac_override,-dac_read_search"
      $drop "$PROGRAM" check --fix --language en; echo $?
      chmod 755 Registers
      """)
    #expect(run.lines == ["3"])
    #expect(run.errors.contains("Registers/aura.register: "))
    #expect(try office.read(aura).contains("DRB: X  \n"))
  }

  @Test func `Nothing is mended that somebody may have meant otherwise`() throws {
    for text in [
      "DRB: X, men bara för 2019", "DRB: Nej; görs upp 2027",
      "Ansvarsperson[fi]: Rehtori\nAnsvarsperson: Rektorn",
      "Ansvarsperson: Rektorn\nAnsvarsprson Kuratorerna",
      "Användningsområde: Elevregister\nAnsvarsperon Rektorn",
      "Användningsområde:\nSystemägare: Rektorn\nLeverantör: Tieto",
      "Ansvarsperson:\nTel: x\nEpost: y", "Ansvarsperson: FO / signum", "Hamn: Aura",
    ] {
      let office = try Office.withTwoRegisters()
      let name = text.hasPrefix("Hamn") ? "" : "Namn: Aura\n"
      try office.repository.write(aura, name + text + "\n")
      _ = try office("check", "--fix")
      #expect(try office.read(aura) == name + text + "\n")
    }
  }

  @Test func `Between the versions of a merge nothing is mended`() throws {
    let office = try Office.withTwoRegisters()
    let text = "Namn: Aura\n<<<<<<< HEAD\nDRB: ×\n=======\nDRB: -\n>>>>>>> b\n"
    try office.repository.write(aura, text)
    #expect(try office("check", "--fix").status == 1)
    #expect(try office.read(aura) == text)
  }

  @Test func `However many findings there are, one run mends all`() throws {
    let office = try Office.withTwoRegisters()
    let names = { (name: String) in String(repeating: "    \(name)\n", count: 300) }
    try office.repository.write(
      aura, "Namn: Aura\nAnsvarsperson:\n" + names("okänd") + names("rektorn"))
    #expect(try office("check", "--fix").status == 0)
    #expect(try !office.read(aura).contains("rektorn"))
  }
}
