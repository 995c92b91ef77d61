import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

/// What must hold of every table, tried on many.
@Suite("Random tables") struct RandomTablesTests {
  @Test(
    "a table that pages tear anywhere makes the same files as the whole one", arguments: 0..<400)
  func tornTablesAreMended(seed: UInt64) throws {
    let schema = try ShippedRegisters.schema()
    var generator = SeededGenerator(seed: seed)
    let table = RandomTable(&generator)
    let whole = TableImport(table.text, as: .tsv, schema: schema)
    let torn = TableImport(table.torn(&generator), as: .text, schema: schema)
    #expect(whole.findings.failedRows == 0)
    #expect(whole.entries.count == table.rows.count)
    #expect(torn.files(schema) == whole.files(schema))
  }

  @Test(
    "every file that is made parses, and states exactly what its row states", arguments: 0..<400)
  func filesStateTheirRows(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let format = generator.pick(TableFormat.allCases)
    let bytes = HostileTable.bytes(&generator)
    for schema in [try ShippedRegisters.schema(), ExampleSchema.schema] {
      let table = TableImport(SourceText(path: "t", bytes: bytes), as: format, schema: schema)
      for entry in table.entries {
        let text = CanonicalForm.text(of: entry.values, schema: schema)
        let source = SourceText(path: entry.id.path, text: text)
        let file = RegisterFile(entry.id, source, schema: schema)
        #expect(!file.findings.breaksSyntax, "\(text)")
        #expect(entry.isStated(by: file.register))
        #expect(file.register.variants.count == entry.values.count)
        #expect(CanonicalForm.bytes(of: file) == source.bytes)
      }
    }
  }
}

/// A table of systems with columns in any order, in words that cannot be mistaken for fragments.
private struct RandomTable {
  var titles: [String]
  var rows: [[String]]

  init(_ generator: inout SeededGenerator) {
    let others = [
      ["Ansvarsenhet", "Rekisterin vastuuyksikkö", "Responsible unit"],
      ["Ansvarsperson", "Vastuuhenkilö", "Registrets ansvarsperson"],
      ["Datainnehåll", "Tietosisältö (HRKS)", "Data content (HRKS)"],
      ["Användningsområde", "Käyttötarkoitus (TJS)", "Användningsområde[fi]"],
      ["DRB", "Tietojärjestelmäseloste (TJS)"], ["Anmärkning"],
    ].shuffled(using: &generator).prefix(Int.random(in: 2...6, using: &generator))
    titles = [generator.pick(["Namn", "Datasystemets namn", "Nimi", "name"])]
    for title in others { titles.append(generator.pick(title)) }
    var words = 0
    rows = (0..<Int.random(in: 1..<9, using: &generator)).map { row in
      ["System \(row)"]
        + others.map { title in
          if generator.happens(onceIn: 5) { return "" }
          if title[0] == "DRB" { return generator.pick(["X", "x", "-"]) }
          return (0...Int.random(in: 0..<12, using: &generator)).map { _ in
            words += 1
            let word = "\(generator.pick(Self.words))\(words)"
            return generator.happens(onceIn: 8) ? "\(word) /" : word
          }.joined(separator: " ")
        }
    }
  }

  private static let words = ["person", "och", "–", "(ABP", "A/B", "Å", "lupa", ":", "namn"]

  /// The table as tab-separated values.
  var text: String {
    ([titles] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  /// The table as it comes out of a document: its rows torn at spaces, again and again, with what
  /// stands at the ends of pages between the pieces.
  func torn(_ generator: inout SeededGenerator) -> String {
    var text = ["Kommunen", "", "Bilaga\tA", ""].prefix(Int.random(in: 0...4, using: &generator))
      .map { $0 + "\n" }.joined()
    text += titles.joined(separator: "\t") + "\n"
    for row in rows {
      var rest = row
      repeat {
        let piece = Self.tear(&rest, &generator)
        text += piece.joined(separator: "\t") + "\n"
        rest[0] = ""
        if rest.contains(where: { !$0.isEmpty }) || generator.happens(onceIn: 4) {
          text += pageBreak(&generator)
        }
      } while rest.contains { !$0.isEmpty }
    }
    return text + generator.pick(["", "\n", "Godkänd\n"])
  }

  /// Takes the beginning of each cell, up to a space, and leaves the rest.
  private static func tear(
    _ cells: inout [String], _ generator: inout SeededGenerator
  ) -> [String] {
    let isWhole = generator.happens(onceIn: 2)
    return cells.indices.map { column in
      let words = cells[column].split(separator: " ")
      // Where the last word of a cell is a piece of its own, the cell above could end with it.
      let count =
        isWhole || column == 0 || words.count < 2
        ? words.count : Int.random(in: 1...words.count, using: &generator)
      cells[column] = words.dropFirst(count).joined(separator: " ")
      return words.prefix(count).joined(separator: " ")
    }
  }

  private func pageBreak(_ generator: inout SeededGenerator) -> String {
    var text = ""
    if generator.happens(onceIn: 2) { text += "\n\n" }
    if generator.happens(onceIn: 3) {
      text += "Sida \(Int.random(in: 1..<99, using: &generator))\n"
    }
    if generator.happens(onceIn: 3) { text += "\u{C}" }
    if generator.happens(onceIn: 3) { text += "Kommunens register\n" }
    if generator.happens(onceIn: 3) { text += titles.joined(separator: "\t") + "\n" }
    return text
  }
}

/// Bytes that begin as a table and may go on as anything.
private enum HostileTable {
  static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let separator = generator.pick(["\t", ",", ";"])
    let titles = [
      "Namn", "id", "Name", "Purpose", "People", "Kind", "Since", "Site", "Known", "Ansvarsenhet",
      "Datainnehåll", "Datainnehåll[fi]", "DRB", "vad", "",
    ].shuffled(using: &generator).prefix(8)
    var bytes = Array((titles.joined(separator: separator) + "\n").utf8)
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      bytes +=
        generator.happens(onceIn: 5)
        ? HostileBytes.generate(seed: generator.next()) : Array(generator.pick(pieces).utf8)
      if generator.happens(onceIn: 3) { bytes += Array(separator.utf8) }
    }
    return bytes
  }

  private static let pieces = [
    "\n", "\r\n", "\r", "\t", ",", ";", "\"", "\"\"", "'=", "#", "# a", "a", "b c", ":", "Namn: x",
    " / ", "A / B", "X", "-", "kanske", "\u{A0}", "\u{C}", "[fi]", "2026-11-22", "https://a.fi",
    "\u{301}", "\u{34F}", "<<<<<<< HEAD", "=======", ">>>>>>> x", "långt ", "aura", "e\u{301}",
  ]
}
