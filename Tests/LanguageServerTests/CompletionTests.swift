import Messages
import ModelTestSupport
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Completion") struct CompletionTests {
  private let aura = "Registers/aura.register"
  private let schema = "Registers/register.schema"

  private func labels(_ items: Look) -> [String] { items.all.compactMap { $0["label"].text } }

  @Test("keys that are not there yet are offered in the schema's order, with what they are")
  func keys() throws {
    var client = try Client()
    try client.open(aura, "Namn: Aura\nDRB: X\nAn")
    let items = try client.ask("completion", aura, at: "An", plus: 2)
    #expect(
      labels(items) == [
        "Användningsområde", "Användningsområde[fi]", "Ansvarsperson", "Anmärkning",
      ])
    let person = items[2]
    #expect(person["textEdit"]["newText"].text == "Ansvarsperson: ")
    #expect(person["textEdit"]["range"].range == "2:0-2:2")
    #expect(person["documentation"]["kind"].text == "markdown")
    #expect(items.all.compactMap { $0["sortText"].text }.sorted().first == "00000")
  }

  @Test("a client that says nothing of formats gets plain text")
  func bareDocumentation() throws {
    var client = try Client(capabilities: Client.plain)
    try client.open(aura, "An")
    let items = try client.ask("completion", aura, at: "An", plus: 2)
    #expect(items[1]["documentation"].text == "Användningsområde\ntext\n")
  }

  @Test("a key that is changed keeps its colon")
  func keyWithColon() throws {
    var client = try Client()
    try client.open(aura, "Namn: Aura\nAnsv : Rektorn\n")
    let items = try client.ask("completion", aura, at: "Ansv", plus: 3)
    #expect(labels(items).contains("Ansvarsperson"))
    #expect(items[3]["textEdit"]["newText"].text == "Ansvarsperson")
    #expect(items[3]["textEdit"]["range"].range == "1:0-1:4")
  }

  @Test("languages are offered for a field that is translated")
  func languages() throws {
    var client = try Client()
    try client.open(aura, "Namn: Aura\nAnvändningsområde: a\nAnvändningsområde[")
    let items = try client.ask("completion", aura, at: "Användningsområde[", plus: 18)
    #expect(items[0]["label"].text == "Användningsområde[fi]")
    #expect(items[0]["filterText"].text == "Användningsområde[fi]")
    #expect(items[0]["textEdit"]["range"].range == "2:0-2:18")
  }

  @Test("values of the vocabulary are offered, and those that other registers have")
  func vocabulary() throws {
    var client = try Client()
    try client.open("Registers/wilma.register", "Namn: Wilma\nAnsvarsperson: Vaktmästaren\n")
    try client.open(aura, "Namn: Aura\nAnsvarsperson:\n    Rektorn\n    \n")
    let items = try client.ask("completion", aura, at: "    \n", plus: 4)
    #expect(labels(items) == ["Psykologen", "Kuratorerna", "Vaktmästaren"])
    #expect(items[0]["kind"].number == 20)
    #expect(items[2]["detail"].text == "finns inte i ordlistan")
    #expect(items[0]["textEdit"]["range"].range == "3:4-3:4")
  }

  @Test("a value right behind the colon comes with a space")
  func besideColon() throws {
    var client = try Client(language: .fi)
    try client.open(aura, "Namn: Aura\nDRB:\n")
    let items = try client.ask("completion", aura, at: "DRB:", plus: 4)
    #expect(items.all.map { $0["textEdit"]["newText"].text } == [" X", " -"])
    #expect(items.all.map { $0["detail"].text } == ["kyllä", "ei"])
    client.change(aura, "Namn: Aura\nDRB: X\n")
    let spaced = try client.ask("completion", aura, at: "X")
    #expect(spaced[1]["textEdit"]["newText"].text == "-")
    #expect(spaced[1]["textEdit"]["range"].range == "1:5-1:6")
  }

  @Test("a date is today, and links and choices have their beginnings")
  func otherTypes() throws {
    let files = ["Registers/register.schema": ExampleSchema.text, aura: ""]
    var client = try Client(files, language: .en)
    try client.open(aura, "Name: a\nSince: \nSite: \nKind: \nPurpose: \n")
    #expect(labels(try client.ask("completion", aura, at: "Since: ", plus: 7)) == ["2026-11-22"])
    #expect(labels(try client.ask("completion", aura, at: "Site: ", plus: 6)).count == 2)
    #expect(labels(try client.ask("completion", aura, at: "Kind: ", plus: 6)) == ["new", "old"])
    #expect(labels(try client.ask("completion", aura, at: "Purpose: ", plus: 9)).isEmpty)
  }

  @Test("an empty file becomes a whole register, as new makes it")
  func wholeRegister() throws {
    for (text, capabilities) in [("", Client.able), ("\n  \n", Client.plain)] {
      var client = try Client(capabilities: capabilities)
      try client.open("Registers/new.register", text)
      let items = client.request(
        "textDocument/completion",
        "{\"textDocument\": {\"uri\": \"\(client.uri("Registers/new.register"))\"}, "
          + "\"position\": {\"line\": 0, \"character\": 0}}")["result"]
      #expect(items[0]["label"].text == "Nytt register med alla fält")
      let isSnippet = capabilities == Client.able
      #expect(items[0]["insertTextFormat"].number == (isSnippet ? 2 : 1))
      let written = try #require(items[0]["textEdit"]["newText"].text)
      #expect(written.contains("Användningsområde[fi]:\n"))
      #expect(written.contains("Namn: $1\n") == isSnippet)
      #expect(items.all.count > 1)
    }
  }

  @Test("nothing is offered in a comment")
  func comments() throws {
    var client = try Client()
    try client.open(aura, "# N\nNamn: Aura\n")
    #expect(try client.ask("completion", aura, at: "# N", plus: 3).all.isEmpty)
  }

  @Test("a schema is offered the keys of its section, sections and words")
  func schemaFile() throws {
    var client = try Client()
    try client.open(schema, "Languages:\n    sv\n    fi\n\nField: a\nKey: A\nTyp\nGroup: \nValues:")
    let keys = labels(try client.ask("completion", schema, at: "Typ", plus: 3))
    #expect(keys.contains("Type") && keys.contains("Label[fi]") && keys.contains("Vocabulary"))
    #expect(!keys.contains("Key") && !keys.contains("Strict") && !keys.contains("Title"))
    #expect(
      labels(try client.ask("completion", schema, at: "Group: ", plus: 7)).contains("description"))
    let top = labels(try client.ask("completion", schema, at: "\nField", plus: 0))
    #expect(top.contains("Authority") && top.contains("Field") && !top.contains("Key"))
  }
}
