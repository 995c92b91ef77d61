import Messages
import TestSupport
import Testing

@testable import LanguageServer

@Suite("What an editor shows of a register") struct FeatureTests {
  private let aura = "Registers/aura.register"
  private let schema = "Registers/register.schema"

  @Test("hovering over a key tells what the field is, in the reader's language")
  func hoverOverKey() throws {
    let files = Fixture.twoRegisters.merging([
      schema: """
      Languages:
          sv
          fi

      Field: name
      Key: Namn
      Label: Namnet
      Label[fi]: Nimi
      Help: Skriv _allt_.
      Type: line
      Group: name
      Required: yes
      Visibility: internal
      Law: 621/1999 (– 2019-12-31)

      """
    ]) { $1 }
    let expected: [(Language, String, String)] = [
      (
        .sv, Client.able,
        "**Namnet**\n\nSkriv \\_allt\\_.\n\nLagrum: 621/1999 (till och med 31.12.2019)\n\nen rad · Måste fyllas i · (internt)\n"
      ),
      (
        .fi, Client.plain,
        "Nimi\nSkriv _allt_.\nSäännökset: 621/1999 (31.12.2019 saakka)\nyksi rivi · pakollinen · (sisäinen)\n"
      ),
    ]
    for (language, capabilities, text) in expected {
      var client = try Client(files, language: language, capabilities: capabilities)
      try client.open(aura, "Namn: Aura\n")
      let hover = try client.ask("hover", aura, at: "Namn", plus: 2)
      #expect(hover["contents"]["value"].text == text)
      #expect(hover["range"].range == "0:0-0:4")
      try client.open(schema)
      let definition = try client.ask("hover", schema, at: "name")
      #expect(definition["contents"]["value"].text == text)
    }
  }

  @Test("hovering over a value tells when it last changed, by whom and why")
  func hoverOverValue() throws {
    var client = try Client()
    try client.repository.write(aura, "Namn: Aura\nDRB: -\n")
    try client.repository.commit("Ändra\n\nDecision: § 1", author: "Åke *Ö* <a@example.fi>")
    try client.open(aura)
    let hover = try client.ask("hover", aura, at: "-")
    let text = try #require(hover["contents"]["value"].text)
    #expect(text.hasPrefix("Ändrad 15.11.2023 av Åke \\*Ö\\*\n\n"))
    #expect(text.contains("Ändra") && text.contains("§ 1"))
    let older = try client.ask("hover", aura, at: "Aura")["contents"]["value"].text
    #expect(older?.contains("Maija Meikäläinen") == true)
    client.change(aura, "Namn: Aurora\nDRB: -\n")
    let changed = try client.ask("hover", aura, at: "Aurora")["contents"]["value"].text
    #expect(changed == "Inte sparat i Git ännu\n")
  }

  @Test(
    "above each field stands who changed it last",
    arguments: [
      (Language.sv, "Ändrad 15.11.2023 av Maija Meikäläinen", "Inte sparat i Git ännu"),
      (.fi, "Muutettu 15.11.2023, Maija Meikäläinen", "Ei vielä tallennettu Gitiin"),
      (.en, "Changed 2023-11-15 by Maija Meikäläinen", "Not committed yet"),
    ])
  func lenses(language: Language, committed: String, edited: String) throws {
    var client = try Client(language: language)
    try client.open(aura, "Namn: Aura\nDRB: -\n")
    let lenses = client.ask("codeLens", aura)
    #expect(lenses.all.map { $0["command"]["title"].text } == [committed, edited])
    #expect(lenses[1]["range"].range == "1:0-1:3")
  }

  @Test("what is committed while the editor is open is noticed")
  func newCommit() throws {
    var client = try Client()
    try client.open(aura, "Namn: Aura\nDRB: -\n")
    _ = client.ask("codeLens", aura)
    try client.repository.write(aura, "Namn: Aura\nDRB: -\n")
    try client.repository.commit("Nytt", author: "Åke <a@example.fi>")
    #expect(client.ask("codeLens", aura)[1]["command"]["title"].text?.hasSuffix("av Åke") == true)
  }

  @Test("without a commit nothing is committed, and without a repository nothing is told")
  func withoutHistory() throws {
    var client = try Client(commits: false)
    try client.open(aura)
    #expect(client.ask("codeLens", aura)[0]["command"]["title"].text == "Inte sparat i Git ännu")
    try client.repository.git("init", "--quiet")
    try client.repository.remove(".git")
    #expect(client.ask("codeLens", aura).all.isEmpty)
    #expect(try client.ask("hover", aura, at: "Aura").isNull)
  }

  @Test("a register's symbols are its fields, and a schema's are its sections")
  func documentSymbols() throws {
    var client = try Client()
    try client.open(aura)
    let fields = client.ask("documentSymbol", aura)
    #expect(
      fields.all.map { $0["name"].text } == ["Namn", "Användningsområde", "DRB", "Ansvarsperson"])
    #expect(fields[3]["detail"].text == "Psykologen · Kuratorerna")
    #expect(fields[3]["range"].range == "3:0-5:15")
    #expect(fields[3]["selectionRange"].range == "3:0-3:13")
    try client.open(schema)
    let sections = client.ask("documentSymbol", schema)
    #expect(
      sections.all.map { $0["name"].text } == [
        "Authority", "Languages", "Publication tag", "name", "purpose", "documented", "person",
        "remark", "persons",
      ])
    #expect(
      sections[8]["children"].all.map { $0["name"].text } == [
        "Strict", "Psykologen", "Kuratorerna", "Rektorn",
      ])
    var plain = try Client(capabilities: Client.plain)
    try plain.open(schema)
    let flat = plain.ask("documentSymbol", schema)
    #expect(flat.all.last?["name"].text == "Rektorn")
    #expect(flat.all.last?["containerName"].text == "persons")
    #expect(flat[0]["location"]["uri"].text == plain.uri(schema))
  }

  @Test("registers are found by their names and ids, in the text of the editor")
  func workspaceSymbols() throws {
    var client = try Client()
    func names(_ query: String, _ client: inout Client) -> [String?] {
      client.request("workspace/symbol", "{\"query\": \"\(query)\"}")["result"].all
        .map { $0["name"].text }
    }
    #expect(names("", &client) == ["Aura", "Wilma"])
    #expect(names("wIL", &client) == ["Wilma"])
    try client.open(aura, "DRB: X\nNamn: Åsa\n")
    #expect(names("ås", &client) == ["Åsa"])
    #expect(names("aura", &client) == ["Åsa"])
    #expect(names("x", &client).isEmpty)
    let folder = "[{\"uri\": \"\(client.uri(""))\", \"name\": \"a\"}]"
    client.notify(
      "workspace/didChangeWorkspaceFolders", "{\"event\": {\"added\": [], \"removed\": \(folder)}}")
    #expect(names("wIL", &client) == ["Wilma"])
    client.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(client.uri(aura))\"}}")
    #expect(names("wIL", &client).isEmpty)
    #expect(client.server.folders.isEmpty)
  }

  @Test("values of several lines, comments and sections can be folded")
  func folding() throws {
    var client = try Client()
    try client.open(aura, "# a\n# b\nNamn: Aura\nAnsvarsperson:\n    Rektorn\n")
    let ranges = client.ask("foldingRange", aura).all.map {
      "\($0["startLine"].number ?? -1)-\($0["endLine"].number ?? -1) \($0["kind"].text ?? "")"
    }
    #expect(ranges == ["0-1 comment", "3-4 "])
    try client.open(schema, "Field: a\nKey: A\nType: line\n\nVocabulary: b\nStrict: no\n")
    let sections = client.ask("foldingRange", schema).all.map { $0["startLine"].number }
    #expect(sections == [0, 4])
  }

  @Test("of a file that is no register any more, an editor is told the beginning")
  func bounds() throws {
    var client = try Client()
    let most = ShownFile.mostFields
    try client.open(aura, String(repeating: "DRB: X\n    y\n", count: 3 * most))
    #expect(client.ask("documentSymbol", aura).all.count == most)
    #expect(client.ask("foldingRange", aura).all.count == most)
    #expect(client.ask("codeLens", aura).all.count <= most)
    #expect(client.ask("semanticTokens/full", aura)["data"].all.count <= 5 * 9 * most)
    try client.open(schema, String(repeating: "Field: a\nKey: b\n", count: 2 * most))
    #expect(client.ask("documentSymbol", schema).all.count < most)
    #expect(client.ask("semanticTokens/full", schema)["data"].all.count <= 5 * 9 * most)
  }

  @Test("each word has its kind, counted from the one before")
  func tokens() throws {
    var client = try Client()
    try client.open(
      aura,
      "# å\nNamn: 𐍈 a\nAnvändningsområde[fi]: b\nDRB: X\nAnsvarsperson:\n    Rektorn\n    c\nx: y\n"
    )
    func tokens(_ answer: Look) -> [String] {
      let numbers = answer["data"].all.compactMap(\.number)
      return stride(from: 0, to: numbers.count, by: 5).map { index in
        let kind = TokenKind.allCases[numbers[index + 3]].rawValue
        return "\(numbers[index]) \(numbers[index + 1]) \(numbers[index + 2]) \(kind)"
      }
    }
    let expected = [
      "0 0 3 comment", "1 0 4 property", "0 6 4 string", "1 0 17 property", "0 18 2 parameter",
      "0 5 1 string", "1 0 3 property", "0 5 1 keyword", "1 0 13 property", "1 4 7 enumMember",
      "1 4 1 string", "1 0 1 variable", "0 3 1 string",
    ]
    #expect(tokens(client.ask("semanticTokens/full", aura)) == expected)
    let part = client.ask(
      "semanticTokens/range", aura,
      ", \"range\": {\"start\": {\"line\": 3, \"character\": 0}, "
        + "\"end\": {\"line\": 4, \"character\": 0}}")
    #expect(tokens(part) == ["3 0 3 property", "0 5 1 keyword"])
    // To the protocol a lone CR ends a line, to a register it does not.
    client.change(aura, "Namn: ab\rc\r\r\nDRB: X\n")
    #expect(
      tokens(client.ask("semanticTokens/full", aura)) == [
        "0 0 4 property", "0 6 2 string", "1 0 1 string", "2 0 3 property", "0 5 1 keyword",
      ])
    try client.open(schema, "Field: a\nGroup: name\nKye: A\n")
    #expect(
      tokens(client.ask("semanticTokens/full", schema)) == [
        "0 0 5 class", "0 7 1 enumMember", "1 0 5 property", "0 7 4 keyword", "1 0 3 property",
        "0 5 1 string",
      ])
  }
}
