import Foundation
import Messages
import ModelTestSupport
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Findings in open documents") struct FindingsTests {
  private let aura = "Registers/aura.register"
  private let wilma = "Registers/wilma.register"
  private let schema = "Registers/register.schema"

  private func codes(_ findings: [Look]) -> [String] { findings.compactMap { $0["code"].text } }

  @Test("a finding has its place, code, sentence and hints in the reader's language")
  func finding() throws {
    let words: [(Language, String)] = [
      (
        .sv,
        "”Psykolgen” finns inte i ordlistan för fältet ”Ansvarsperson”\ntips: menade du "
          + "”Psykologen”?"
      ),
      (.fi, "vihje: tarkoititko ”Psykologen”?"), (.en, "hint: did you mean ”Psykologen”?"),
    ]
    for (language, message) in words {
      var client = try Client(language: language)
      let findings = try client.open(aura, "Namn: 𐍈å\nAnsvarsperson: Psykolgen\n")
      #expect(codes(findings) == ["unknown-value"])
      #expect(findings[0]["range"].range == "1:15-1:24")
      #expect(findings[0]["severity"].number == 2)
      #expect(findings[0]["source"].text == "dataregister")
      #expect(findings[0]["message"].text?.hasSuffix(message) == true)
      #expect(findings[0]["data"]["fixes"].number == 1)
    }
  }

  @Test("the client's locale tells the language, and the registers' where nothing does")
  func language() throws {
    let expected = [("fi-FI", "Pakollinen"), ("en", "The required"), ("de", "Det obligatoriska")]
    for (locale, beginning) in expected {
      var client = try Client(language: nil, locale: locale)
      let message = try client.open(aura, "DRB: X\n").first?["message"].text
      #expect(message?.hasPrefix(beginning) == true, "\(message ?? "")")
    }
  }

  @Test("an edit finds what a check of the file would find, and its version is told")
  func edits() throws {
    var client = try Client()
    #expect(try client.open(aura).isEmpty)
    #expect(codes(client.change(aura, "Namn: Aura\nDRB: kanske\n")) == ["invalid-flag"])
    let messages = client.notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(client.uri(aura))", "version": 9}, "contentChanges":
        [{"range": {"start": {"line": 1, "character": 5}, "end": {"line": 1, "character": 11}},
          "text": "X"}]}
      """)
    #expect(messages[0]["params"]["version"].number == 9)
    #expect(messages[0]["params"]["diagnostics"].all.isEmpty)
  }

  @Test("two registers of one name are found across documents, and each names the other")
  func sameName() throws {
    var client = try Client()
    try client.open(aura)
    #expect(try client.open(wilma, "Namn: Aura\n").first?["code"].text == "same-name")
    let other = client.change(wilma, "Namn:   AURA\n")[0]["relatedInformation"][0]
    #expect(other["location"]["uri"].text == client.uri(aura))
    #expect(other["location"]["range"].range == "0:6-0:10")
    #expect(other["message"].text == "Här står det andra registrets namn")
    // The text in the editor counts, not the one on disk.
    let messages = client.notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(client.uri(aura))", "version": 2},
       "contentChanges": [{"text": "Namn: Annan\\n"}]}
      """)
    #expect(client.findings(in: wilma, messages).isEmpty)
    // Closing goes back to the file.
    let closed = client.notify(
      "textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(client.uri(aura))\"}}")
    #expect(client.findings(in: aura, closed).isEmpty)
    #expect(codes(client.findings(in: wilma, closed)) == ["same-name"])
  }

  @Test("a repeated field names the line where it stands first, where the client can show it")
  func related() throws {
    let text = "Namn: Aura\nDRB: X\nDRB: -\n"
    var client = try Client()
    let place = try client.open(aura, text)[0]["relatedInformation"][0]
    #expect(place["location"]["range"].range == "1:0-1:6")
    #expect(place["message"].text == "Här står det första gången")
    var plain = try Client(capabilities: Client.plain)
    #expect(try plain.open(aura, text)[0]["relatedInformation"].isNull)
  }

  @Test("an item that stands twice is marked as doing nothing")
  func tags() throws {
    let text = "Namn: Aura\nAnsvarsperson:\n    Rektorn\n    Rektorn\n"
    var client = try Client()
    #expect(try client.open(aura, text)[0]["tags"][0].number == 1)
    var plain = try Client(capabilities: Client.plain)
    #expect(try plain.open(aura, text)[0]["tags"].isNull)
  }

  @Test("a schema that is edited checks every open document anew")
  func liveSchema() throws {
    var client = try Client()
    try client.open(aura)
    try client.open(schema)
    let text = try #require(Fixture.twoRegisters[schema])
    let messages = client.notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(client.uri(schema))", "version": 2}, "contentChanges":
        [{"range": {"start": {"line": 22, "character": 0}, "end": {"line": 22, "character": 8}},
          "text": "Key: PRB"}]}
      """)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[22] == "Key: DRB")
    #expect(codes(client.findings(in: aura, messages)) == ["unknown-key"])
    #expect(
      codes(client.change(schema, "Field: a\nTyp: lien\n")) == [
        "missing-schema-key", "missing-schema-key", "unknown-key", "invalid-schema-value",
      ])
  }

  @Test("what changes on disk is noticed when the client tells of it")
  func watchedFiles() throws {
    var client = try Client()
    try client.open(aura)
    func tell(_ path: String, _ client: inout Client) -> [Look] {
      client.findings(
        in: aura,
        client.notify(
          "workspace/didChangeWatchedFiles",
          "{\"changes\": [{\"uri\": \"\(client.uri(path))\", \"type\": 2}]}"))
    }
    try client.repository.write("Registers/abc.register", "Namn: Aura\n")
    #expect(codes(tell("Registers/abc.register", &client)) == ["same-name"])
    try client.repository.remove("Registers/abc.register")
    #expect(tell("Registers/abc.register", &client).isEmpty)
    try client.repository.write(schema, "Field: name\nKey: Titel\nType: line\n")
    #expect(codes(tell(schema, &client)).contains("unknown-key"))
  }

  @Test("a schema that goes takes the findings with it, and one that comes brings them")
  func comingAndGoingSchema() throws {
    var client = try Client()
    #expect(codes(try client.open(aura, "DRB: X\n")) == ["missing-field"])
    let text = try #require(Fixture.twoRegisters[schema])
    func tell(_ client: inout Client) -> [Look] {
      client.notify(
        "workspace/didChangeWatchedFiles",
        "{\"changes\": [{\"uri\": \"\(client.uri(schema))\", \"type\": 1}]}")
    }
    try client.repository.remove(schema)
    let gone = tell(&client)
    #expect(gone.count == 1 && client.findings(in: aura, gone).isEmpty)
    #expect(client.change(aura, "Namn:\n").isEmpty)
    try client.repository.write(schema, text)
    #expect(codes(client.findings(in: aura, tell(&client))) == ["missing-field"])
  }

  @Test("a folder of registers behind a symbolic link is one")
  func linkedFolder() throws {
    var client = try Client()
    let link = client.repository.beside("länk")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: client.repository.path)
    let uri = DocumentURI(path: "\(link)/\(aura)").text
    let opened = client.notify(
      "textDocument/didOpen",
      """
      {"textDocument": {"uri": "\(uri)", "version": 1, "text": "Namn: Aura\\nDRB: x y\\n"}}
      """)
    #expect(opened.first?["params"]["diagnostics"][0]["code"].text == "invalid-flag")
    let lenses = client.request(
      "textDocument/codeLens", "{\"textDocument\": {\"uri\": \"\(uri)\"}}")["result"]
    #expect(lenses[0]["command"]["title"].text == "Ändrad 15.11.2023 av Maija Meikäläinen")
  }

  @Test("a new file counts before it is saved, and a bad name is found in it")
  func newFiles() throws {
    var client = try Client()
    try client.open(aura)
    #expect(codes(try client.open("Registers/new.register", "Namn: Aura\n")) == ["same-name"])
    #expect(codes(try client.open("Registers/Ny.register", "Namn: Ny\n")) == ["invalid-name"])
    #expect(codes(try client.open("Registers/readme.txt", "a")) == ["unexpected-entry"])
  }

  @Test("documents outside a folder of registers are passed over")
  func strangers() throws {
    var client = try Client()
    for uri in [
      "untitled:Untitled-1", "file:///nowhere/a.register", "file:///c%3A/Registers/a.register",
      client.uri("README.md"), "", "file:///%ZZ",
    ] {
      let opened = client.notify(
        "textDocument/didOpen",
        "{\"textDocument\": {\"uri\": \"\(uri)\", \"version\": 1, \"text\": \"Nmn: a\"}}")
      #expect(opened.isEmpty)
      let place = "{\"textDocument\": {\"uri\": \"\(uri)\"}"
      for method in ["hover", "definition", "completion", "references", "documentHighlight"] {
        let answer = client.request(
          "textDocument/\(method)", place + ", \"position\": {\"line\": 0, \"character\": 1}}")
        #expect(answer["error"].isNull && answer["result"].all.isEmpty)
      }
      for method in ["documentSymbol", "codeLens", "foldingRange", "formatting"] {
        let answer = client.request("textDocument/\(method)", place + "}")
        #expect(answer["error"].isNull && answer["result"].all.isEmpty)
      }
    }
  }

  @Test("the findings of any files are those of check", arguments: UInt64(0)..<60)
  func sameAsCheck(seed: UInt64) throws {
    var client = try Client(
      ["Registers/register.schema": ExampleSchema.text, "Registers/a.register": "Name: b\n"],
      language: .en, commits: false)
    for step in seed * 3..<seed * 3 + 3 {
      let text = String(decoding: FlawedFile.register(seed: step), as: UTF8.self)
      let findings =
        step == seed * 3
        ? try client.open("Registers/b.register", text)
        : client.change("Registers/b.register", text)
      try client.repository.write("Registers/b.register", text)
      let run = try Program(in: client.repository.path).run([
        "check", "--format", "json", "b", "--language", "en",
      ])
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
      let expected = try #require(report["diagnostics"] as? [[String: Any]])
        .filter { $0["path"] as? String == "Registers/b.register" }
        .compactMap { $0["code"] as? String }
      // A name that a register before has is not among what check tells of one register alone.
      #expect(codes(findings).filter { $0 != "same-name" } == expected.filter { $0 != "same-name" })
    }
  }
}
