import Foundation
import Messages
import TestSupport
import Testing

@testable import LanguageServer

@Suite("What an editor changes for its user") struct EditingTests {
  private let aura = "Registers/aura.register"
  private let wilma = "Registers/wilma.register"
  private let schema = "Registers/register.schema"

  private let everything =
    ", \"range\": {\"start\": {\"line\": 0, \"character\": 0}, "
    + "\"end\": {\"line\": 99, \"character\": 0}}"

  @Test("a finding's fix is offered where it stands, and mends it")
  func quickFix() throws {
    let text = "Namn: Aura\r\nAnsvarsperson: Psykolgen\r\n"
    for (language, title) in [
      (Language.sv, "Ersätt med ”Psykologen”"), (.fi, "Korvaa: ”Psykologen”"),
      (.en, "Replace with ”Psykologen”"),
    ] {
      var client = try Client(language: language)
      try client.open(aura, text)
      let place = ", \"range\": {\"start\": {\"line\": 1, \"character\": 20}, "
      let end = "\"end\": {\"line\": 1, \"character\": 20}}"
      let actions = client.ask(
        "codeAction", aura,
        place + end + ", \"context\": {\"diagnostics\": [], \"only\": [\"quickfix\"]}")
      #expect(actions.all.map { $0["title"].text } == [title])
      #expect(actions[0]["kind"].text == "quickfix")
      #expect(actions[0]["diagnostics"][0]["code"].text == "unknown-value")
      let change = actions[0]["edit"]["documentChanges"][0]
      #expect(change["textDocument"]["version"].number == 1)
      let mended = try client.applying(change["edits"], to: text)
      #expect(mended == "Namn: Aura\r\nAnsvarsperson: Psykologen\r\n")
    }
  }

  @Test("all safe fixes are made at once, as check --fix makes them")
  func fixAll() throws {
    let text = "Namn: Aura \r\nDRB: ja.\r\nAnsvarsperson: Rektorn"
    var client = try Client(commits: false)
    try client.open(aura, text)
    let action = client.ask(
      "codeAction", aura, everything + ", \"context\": {\"only\": [\"source.fixAll\"]}")[0]
    #expect(action["kind"].text == "source.fixAll.dataregister")
    let mended = try client.applying(action["edit"]["documentChanges"][0]["edits"], to: text)
    try client.repository.write(aura, text)
    _ = try Program(in: client.repository.path).run(["check", "--fix", "aura"])
    #expect(
      mended == (try String(contentsOfFile: "\(client.repository.path)/\(aura)", encoding: .utf8)))
    #expect(client.change(aura, mended).isEmpty)
    #expect(client.ask("codeAction", aura, everything + ", \"context\": {}").all.isEmpty)
  }

  @Test("a client without versions of documents gets its edits by document")
  func plainEdits() throws {
    let able = "{\"textDocument\": {\"codeAction\": {\"codeActionLiteralSupport\": {}}}}"
    var client = try Client(capabilities: able)
    try client.open(aura, "Namn: Aura\nAnsvarsperson: Psykolgen\n")
    let action = client.ask("codeAction", aura, everything)[0]
    #expect(action["edit"]["changes"].keys == [client.uri(aura)])
    var plain = try Client(capabilities: Client.plain)
    try plain.open(aura, "Namn: Aura\nAnsvarsperson: Psykolgen\n")
    #expect(plain.ask("codeAction", aura, everything).all.isEmpty)
  }

  @Test("formatting edits what is not canonical, and only that")
  func formatting() throws {
    let text = "Namn: Aura\nAnsvarsperson:   Rektorn\nDRB:    x\n"
    var client = try Client()
    try client.open(aura, text)
    let edits = client.ask("formatting", aura, ", \"options\": {}")
    #expect(edits.all.count == 1)
    #expect(edits[0]["range"]["start"]["line"].number == 1)
    let formatted = try client.applying(edits, to: text)
    #expect(formatted == "Namn: Aura\nDRB: X\nAnsvarsperson: Rektorn\n")
    client.change(aura, formatted)
    #expect(client.ask("formatting", aura, ", \"options\": {}").all.isEmpty)
    try client.open(schema, "Field: a \nKey: A\nType: line")
    let schemaEdits = client.ask("formatting", schema, ", \"options\": {}")
    #expect(
      try client.applying(schemaEdits, to: "Field: a \nKey: A\nType: line").hasSuffix("line\n"))
  }

  @Test("a file that does not parse is not formatted, and that is said")
  func unparsable() throws {
    var client = try Client(language: .fi)
    try client.open(aura, "Namn: Aura\nNmn: x\n")
    let messages = client.send(
      """
      {"id": 99, "method": "textDocument/formatting",
       "params": {"textDocument": {"uri": "\(client.uri(aura))"}, "options": {}}}
      """)
    #expect(messages[0]["method"].text == "window/showMessage")
    #expect(
      messages[0]["params"]["message"].text
        == "Registers/aura.register ei ole tulkittavissa ja jätetään ennalleen; "
        + "korjaa virheet ensin")
    #expect(messages[1]["id"].number == 99)
    #expect(messages[1]["result"].isNull)
  }

  @Test("a person leads to its place in the schema, and from there to every register")
  func definitionAndReferences() throws {
    var client = try Client()
    try client.open(aura)
    try client.open(wilma, "Namn: Wilma\nAnsvarsperson:\n    Psykologen\n    Rektorn\n")
    try client.open(schema)
    let definition = try client.ask("definition", aura, at: "Psykologen\n", plus: 3)
    #expect(definition["uri"].text == client.uri(schema))
    #expect(definition["range"].range == "43:7-43:17")
    let context = ", \"context\": {\"includeDeclaration\": true}"
    let fromRegister = try client.ask("references", aura, at: "Psykologen\n", context)
    let fromSchema = try client.ask("references", schema, at: "Psykologen", context)
    for places in [fromRegister, fromSchema] {
      #expect(
        places.all.map { "\($0["uri"].text ?? "") \($0["range"].range)" } == [
          "\(client.uri(schema)) 43:7-43:17", "\(client.uri(aura)) 4:4-4:14",
          "\(client.uri(wilma)) 2:4-2:14",
        ])
    }
    let without = try client.ask(
      "references", aura, at: "Psykologen\n", ", \"context\": {\"includeDeclaration\": false}")
    #expect(without.all.count == 2)
  }

  @Test("a key leads to its section in the schema, and from there to every register")
  func keys() throws {
    var client = try Client()
    try client.open(aura)
    try client.open(schema)
    let definition = try client.ask("definition", aura, at: "DRB")
    #expect(definition["range"].range == "21:7-21:17")
    let uses = try client.ask("references", schema, at: "documented")
    #expect(uses.all.map { $0["range"].range } == ["2:0-2:3"])
    let vocabulary = try client.ask("definition", schema, at: "persons")
    #expect(vocabulary["range"].range == "40:12-40:19")
    let highlights = try client.ask("documentHighlight", aura, at: "DRB")
    #expect(highlights.all.map { $0["range"].range } == ["2:0-2:3"])
    #expect(try client.ask("definition", aura, at: "Aura").isNull)
  }

  @Test("renaming a person changes every register and the schema, as replace does")
  func rename() throws {
    var client = try Client(commits: false)
    try client.open(aura)
    let range = try client.ask("prepareRename", aura, at: "Psykologen\n", plus: 2)
    #expect(range["range"].range == "4:4-4:14")
    #expect(range["placeholder"].text == "Psykologen")
    let edit = try client.ask(
      "rename", aura, at: "Psykologen\n", ", \"newName\": \"Skolpsykologen\"")
    _ = try Program(in: client.repository.path).run(["replace", "Psykologen", "Skolpsykologen"])
    let changes = edit["documentChanges"].all
    #expect(
      changes.map { $0["textDocument"]["uri"].text } == [client.uri(aura), client.uri(schema)])
    #expect(changes.map { $0["textDocument"]["version"].number } == [1, nil])
    for (path, change) in zip([aura, schema], changes) {
      let old = try #require(Fixture.twoRegisters[path])
      let new = try String(contentsOfFile: "\(client.repository.path)/\(path)", encoding: .utf8)
      #expect(try client.applying(change["edits"], to: old) == new)
    }
  }

  @Test(
    "what replace remarks on is said beside the edits of a rename",
    arguments: [
      ("Psykologen", "Rektorn", "namnen ”Psykologen” och ”Rektorn” slås ihop"),
      ("Psykologen", "A", "Översättningen av ”A” ändrades inte: ”Psykologi”"),
      ("Psykologisten", "A, B", "varning: ”A, B” finns inte i ordlistan"),
    ])
  func renameRemarks(listed: String, name: String, remark: String) throws {
    var client = try Client(commits: false)
    try client.open(aura)
    let text = try #require(Fixture.twoRegisters[schema])
    try client.open(
      schema,
      text.replacing("Value: Psykologen", with: "Value: \(listed)\nValue[fi]: Psykologi"))
    let messages = client.send(
      """
      {"id": 99, "method": "textDocument/rename", "params": {"newName": "\(name)",
       "textDocument": {"uri": "\(client.uri(aura))"}, "position": {"line": 4, "character": 6}}}
      """)
    #expect(messages[0]["method"].text == "window/showMessage")
    #expect(messages[0]["params"]["message"].text?.contains(remark) == true)
    #expect(messages[1]["result"]["documentChanges"].all.isEmpty == false)
  }

  @Test("a rename is computed on the text in the editor")
  func renameInBuffers() throws {
    var client = try Client()
    try client.open(aura)
    try client.open(wilma, "# ny\nNamn: Wilma\nAnsvarsperson: Psykologen\n")
    let edit = try client.ask("rename", aura, at: "Psykologen\n", ", \"newName\": \"A\"")
    #expect(edit["documentChanges"].all.count == 3)
    #expect(edit["documentChanges"][2]["edits"][0]["range"].range == "2:0-2:25")
  }

  @Test("what cannot be renamed says why, in the reader's language")
  func refusals() throws {
    var client = try Client(language: .en)
    try client.open(aura)
    func refusal(_ method: String, _ place: String, _ more: String = "") throws -> String? {
      let params =
        "{\"textDocument\": {\"uri\": \"\(client.uri(aura))\"}, \"position\": \(place)\(more)}"
      let answer = client.request("textDocument/\(method)", params)
      #expect(answer["error"]["code"].number == -32803)
      return answer["error"]["message"].text
    }
    let name = "{\"line\": 0, \"character\": 7}"
    let person = "{\"line\": 4, \"character\": 6}"
    let only = "Only a unit or a person can be renamed in all registers at once"
    #expect(try refusal("prepareRename", name) == only)
    #expect(try refusal("rename", name, ", \"newName\": \"a\"") == only)
    #expect(try refusal("rename", person, ", \"newName\": \" \"")?.contains("Psykologen") == true)
    #expect(
      try refusal("rename", person, ", \"newName\": \"rektorn\"")?.contains("Rektorn") == true)
    try client.open(wilma, "Nmn: x\n")
    #expect(try refusal("rename", person, ", \"newName\": \"a\"")?.contains(wilma) == true)
  }

  @Test("half of a character keeps its place, and so does what is edited behind it")
  func surrogateHalves() throws {
    var client = try Client()
    try client.open(aura, "Namn: A\n")
    let uri = client.uri(aura)
    for (version, edit) in [
      (2, (6, 7, #"\ud83d\\ud83d"#)), (3, (7, 7, #"\uD83D\uDE00"#)), (4, (15, 15, "x")),
    ] {
      let range =
        "{\"start\": {\"line\": 0, \"character\": \(edit.0)}, "
        + "\"end\": {\"line\": 0, \"character\": \(edit.1)}}"
      client.notify(
        "textDocument/didChange",
        "{\"textDocument\": {\"uri\": \"\(uri)\", \"version\": \(version)}, "
          + "\"contentChanges\": [{\"range\": \(range), \"text\": \"\(edit.2)\"}]}")
    }
    let bytes = client.server.documents[DocumentURI(uri)]?.bytes
    #expect(bytes == Array("Namn: \u{FFFD}\u{1F600}\\ud83dx\n".utf8))
  }
}
