import Foundation
import TestSupport
import Testing

/// What is thrown at the program: it neither obeys it, nor falls silent, nor tells a falsehood.
struct HostileTests {
  /// An escape sequence, a direction override, a bell and an invisible character.
  private let spell = "\u{1B}]0;x\u{7}\u{202E}\u{200B}\u{9B}31m"

  /// The scalars of an output that a terminal would obey or hide.
  private func obeyed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      $0 != "\n"
        && ($0.properties.generalCategory == .control || $0.properties.generalCategory == .format)
    }
  }

  private let commands = [
    ["check"], ["check", "--notes"], ["check", "--at", "HEAD"], ["list"], ["list", "--at", "HEAD"],
    ["show", "aura"], ["show", "aura", "--at", "HEAD"], ["history", "aura"],
    ["history", "aura", "--all"], ["blame", "aura"], ["changelog"], ["status"], ["diff"],
    ["diff", "HEAD~1..HEAD"], ["review"], ["format", "--check"], ["import", "t.tsv", "--dry-run"],
  ]

  @Test(arguments: [[], ["--format", "json"], ["--color", "always"]])
  func `Nothing from files, messages or authors reaches a terminal raw`(
    options: [String]
  ) throws {
    var office = try Office.withTwoRegisters()
    try office.repository.write(
      "Registers/aura.register",
      """
      Namn: Au\(spell)ra
      Användningsområde: Text \(spell) text
      Ok\(spell)änd: x\(spell)
      DRB: \(spell)
      Ansvarsperson: Psyk\(spell)

      """)
    try office.repository.write("Registers/fel\(spell).register", "Namn: x\n")
    try office.repository.write("Registers/\(spell)/x.register", "Namn: x\n")
    try office.edit("Registers/register.schema", "Rektorn\n", to: "Rek\(spell)torn\n")
    try office.repository.write("t.tsv", "Namn\tx\(spell)\nPri\(spell)mus\tx\n\tx\n")
    try office.repository.commit(
      "Ämne \(spell)\n\nDeci\u{200B}sion: x\nDecision: \(spell)\n",
      author: "Maija \u{1B}[31m\u{202E} <m@x>")
    try office.edit("Registers/aura.register", "Text ", to: "Text\(spell)ny ")
    let program = Program(in: office.repository.path)
    for command in commands {
      let run = try program.run(command + options)
      #expect(run.status == 0 || run.status == 1, "\(command)")
      let seen = obeyed(run.output).filter { !options.contains("always") || $0 != "\u{1B}" }
      #expect(seen == [], "\(command)")
      #expect(obeyed(run.errors) == [], "\(command)")
      if options.contains("json") { #expect(throws: Never.self) { try JSONText.keys(run) } }
      if options.contains("always") {
        #expect(!run.output.contains("\u{1B}]"), "\(command)")
        #expect(run.output.components(separatedBy: "\u{1B}[31m").count < 50, "\(command)")
      }
    }
    for arguments in [
      ["show", spell], ["history", "aura", "--field", spell], [spell], ["diff", spell],
      ["show", "aura", "--at", spell], ["check", "Registers/\(spell)"], ["-C", spell, "list"],
      ["list", "--\(spell)"], ["history", "aura", "--group", spell], ["import", spell],
    ] {
      let run = try program.run(arguments)
      #expect(run.status == 64 || run.status == 3)
      #expect(run.errors != "")
      #expect(obeyed(run.output + run.errors) == [], "\(arguments)")
    }
  }

  @Test(arguments: ["markdown", "html"])
  func `Nothing from files, messages or authors is obeyed or hidden in a document`(
    format: String
  ) throws {
    var office = try Office.withTwoRegisters()
    try office.repository.git("tag", "--annotate", "--message", "x", "publicerad/2023-11-14")
    let hostile = "\(spell)</p><script>@x</script> |`*#"
    try office.repository.write(
      "Registers/aura.register",
      """
      Namn: Au\(hostile)ra
      Användningsområde: Text \(hostile) text
      Ok\(hostile)änd: x\(hostile)
      DRB: \(hostile)
      Ansvarsperson: Psyk\(hostile)

      """)
    try office.repository.write("Registers/fel\(spell).register", "Namn: x\n")
    try office.edit("Registers/register.schema", "Rektorn\n", to: "Rek\(hostile)torn\n")
    try office.repository.commit(
      "Ämne \(hostile)\n\nDecision: \(hostile)\n", author: "Maija \(spell)|`*# <m@x>")
    try office.edit("Registers/aura.register", "Text ", to: "Text\(hostile)ny ")
    for command in [
      ["review"], ["diff"], ["diff", "HEAD~1..HEAD"], ["changelog"], ["history", "aura"],
    ] {
      let run = try Program(in: office.repository.path).run(command + ["--format", format])
      #expect(run.status == 0 && run.errors == "", "\(command)")
      #expect(obeyed(run.output) == [], "\(command)")
      #expect(run.output.contains("&lt;script&gt;"), "\(command)")
      // Markdown shows a line of a file, and a name, as they are: in code.
      #expect(format == "markdown" || !run.output.contains("<script"), "\(command)")
    }
  }

  @Test func `A full device is an error, and a closed pipe is not`() throws {
    let office = try Office.withShippedRegisters()
    for command in ["list", "check --format json", "history aura", "--help", "changelog"] {
      let full = try office.shell("dataregister \(command) --language en >/dev/full")
      #expect(full.status == 3, "\(command)")
      #expect(full.errors.contains("standard output: the disk is full"), "\(command)")
      let closed = try office.shell(
        "dataregister \(command) | true; echo ${PIPESTATUS[0]}; dataregister \(command) | head -1")
      #expect(closed.errors == "", "\(command)")
      #expect(["0", "1", "3"].contains(closed.lines.first), "\(command)")
    }
    let silent = try office.shell("dataregister list >&-")
    #expect(silent.status == 3)
    #expect(try office.shell("dataregister nope 2>&-").status == 64)
    #expect(try office.shell("dataregister nope 2>/dev/full").status == 64)
  }

  @Test func `A file that cannot be read is named`() throws {
    let office = try Office.withTwoRegisters()
    let run = try office.shell(
      """
      chmod 000 Registers/aura.register
      drop=; [ "$(id -u)" = 0 ] && drop="setpriv --bounding-set=-dac_override,-dac_read_search"
      for command in check list "show aura" "format --check" diff status review
      do $drop "$PROGRAM" $command --language en >/dev/null 2>error; echo $?; cat error >&2
      done
      """)
    #expect(run.lines == Array(repeating: "3", count: 7))
    #expect(run.errors.components(separatedBy: "Registers/aura.register: ").count == 8)
  }

  @Test func `A file of 9 MiB is refused, and neither hidden nor taken for removed`() throws {
    var office = try Office.withTwoRegisters()
    try office.repository.write(
      "Registers/big.register", bytes: Array(repeating: UInt8(ascii: "a"), count: 9 << 20))
    #expect(try office("check", "--format", "json").output.contains("\"file-too-large\""))
    #expect(try office("check").status == 1)
    #expect(try office("list").output.contains("big"))
    #expect(try office("show", "big").status == 0)
    #expect(try office("format", "--check").status == 1)
    #expect(try office("diff", "--format", "json").output.contains("\"id\": \"big\"") == true)
    try office.repository.write(
      "Registers/wilma.register", bytes: Array(repeating: UInt8(ascii: "a"), count: 9 << 20))
    let changes = try JSONText.value(try office("diff", "wilma", "--format", "json"))["registers"]
    #expect(
      (changes as? [[String: Any]])?.contains { $0["status"] as? String == "removed" } == false)
    try office.repository.commit("big")
    #expect(try office("check", "--at", "HEAD").status == 1)
    #expect(try office("history", "big").status == 0)
    #expect(try office("list", "--at", "HEAD").output.contains("big"))
  }

  @Test func `A link is no register`() throws {
    let office = try Office.withTwoRegisters()
    try FileManager.default.createSymbolicLink(
      atPath: "\(office.repository.path)/Registers/link.register",
      withDestinationPath: "/etc/passwd")
    #expect(try office("check").output.contains("Registers/link.register:1:1: "))
    #expect(try office("check").status == 1)
    for command in [["list"], ["list", "--format=json"], ["diff"], ["status"], ["review"]] {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.status == 0)
      #expect(!run.output.contains("root:"))
      #expect(command == ["review"] || !run.output.contains("link"))
    }
    #expect(try office("show", "link").status == 64)
  }

  @Test func `A file whose name is an option is found wanting, and never taken for one`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/-rf.register", "Namn: x\n")
    let run = try office("check", "--language", "en")
    #expect(run.status == 1)
    #expect(run.output.contains("Registers/-rf.register:1:1: error: "))
    #expect(run.output.contains("[invalid-name]"))
    #expect(try office("check", "--", "-rf").status == 64)
    #expect(try office("list", "-rf").status == 64)
  }

  @Test func `Arguments that are not UTF-8 are wrong, and nothing worse`() throws {
    let office = try Office.withTwoRegisters()
    for arguments in [
      "show $'\\xff'", "$'\\xff'", "diff $'\\xff..HEAD'", "check $'Registers/\\xff'",
    ] {
      let run = try office.shell("dataregister \(arguments)")
      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("fel: "))
    }
    #expect(try office.shell("dataregister -C $'\\xff' list").status == 3)
    #expect(try office.shell("LC_ALL=$'\\xff' LANG=$'\\xff' dataregister list").status == 0)
  }

  @Test func `A thousand registers are told completely`() throws {
    var office = try Office.withTwoRegisters()
    for number in 0..<998 {
      try office.repository.write("Registers/n\(number).register", "Namn: N\(number)\n")
    }
    let check = try JSONText.value(try office("check", "--format", "json"))
    #expect(check["registers"] as? Int == 1000)
    try office.repository.commit("Tusen")
    #expect(try office("list").lines.count == 1002)
    let list = try JSONText.value(try office("list", "--at", "HEAD", "--format", "json"))
    #expect((list["registers"] as? [Any])?.count == 1000)
    let changes = try JSONText.value(try office("diff", "HEAD~1..HEAD", "--format", "json"))
    #expect((changes["registers"] as? [Any])?.count == 998)
    #expect(try office("status").status == 0)
    #expect(try office("review").status == 0)
  }
}
