import Diagnostics

extension HostileCorpus {
  /// Bytes that are not UTF-8, and files in other encodings.
  static let encodings = collected([
    .values(
      "overlong UTF-8", .invalidUTF8,
      bytes: [
        [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      ]),
    .values(
      "surrogates", .invalidUTF8,
      bytes: [
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
      ]),
    .values(
      "truncated UTF-8", .invalidUTF8,
      bytes: [
        [0xC3], [0xE2], [0xE2, 0x82], [0xF0], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0xE2, 0x82, 0x61],
      ]),
    .values(
      "beyond Unicode", .invalidUTF8,
      bytes: [
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
      ]),
    .values(
      "lone continuation bytes", .invalidUTF8,
      bytes: [[0x80], [0xBF], [0x80, 0x80, 0x80], [0xC3, 0xA4, 0xA4]]),
    .values("Latin-1", .invalidUTF8, bytes: [[0xE5], [0xE4, 0xF6], [0xA7, 0x20, 0x34, 0x35]]),
    .registers(
      "Latin-1 in a key or a comment", .invalidUTF8, .unknownKey,
      bytes: [Array("L".utf8) + [0xE4] + Array("nge: a\n".utf8)]),
    .registers(
      "Latin-1 in a comment", .invalidUTF8, bytes: [Array("# ".utf8) + [0xE4, 0x0A]]),
    .values(
      "Windows-1252, Mac Roman, Shift JIS", .invalidUTF8,
      bytes: [[0x93, 0x61, 0x94], [0x8C, 0x8A, 0x9A], [0x83, 0x65, 0x83, 0x58, 0x83, 0x67]]),
    .registers(
      "UTF-16", .invalidUTF8, .forbiddenCharacter, .textBeforeFirstField, .missingFinalNewline,
      bytes: [[0xFF, 0xFE, 0x61, 0x00, 0x62, 0x00], [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x62]]),
    .registers(
      "UTF-16 without a mark", .forbiddenCharacter, .textBeforeFirstField, .missingFinalNewline,
      bytes: [[0x61, 0x00, 0x62, 0x00], [0x00, 0x61, 0x00, 0x62]]),
    .registers(
      "UTF-32", .invalidUTF8, .forbiddenCharacter, .textBeforeFirstField, .missingFinalNewline,
      bytes: [[0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]]),
    .large(
      "nothing but bytes that are not UTF-8", 1, .invalidUTF8, .textBeforeFirstField,
      .missingFinalNewline
    ) { .register(Array(repeating: 0xFF, count: $0)) },
    .large(
      "every other byte not UTF-8", 1, .invalidUTF8
    ) { .register((0..<$0).map { $0 % 2 == 0 ? 0x61 : 0x80 }) },
  ])

  /// Characters that are not seen, or change what is seen.
  static let characters = collected([
    .registers(
      "NUL", .forbiddenCharacter, texts: ["Name: \0\n", "# \0\n", "Name: a\n\nText: a\n \0\n"]),
    .values(
      "C0 controls", .forbiddenCharacter,
      texts: [
        "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{E}", "\u{1A}", "\u{1B}", "\u{1F}",
        "\u{7F}",
      ]),
    .values(
      "C1 controls", .forbiddenCharacter,
      texts: ["\u{80}", "\u{85}", "\u{90}", "\u{9B}31m", "\u{9D}", "\u{9F}"]),
    .values(
      "bidirectional controls", .forbiddenCharacter,
      texts: [
        "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
        "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
      ]),
    .values(
      "zero-width characters", .forbiddenCharacter,
      texts: ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{180E}"]),
    .values(
      "invisible operators and tags", .forbiddenCharacter,
      texts: [
        "\u{2061}", "\u{2064}", "\u{206A}", "\u{206F}", "\u{FFF9}", "\u{FFFB}", "\u{E0001}",
        "\u{E0041}", "\u{E007F}",
      ]),
    .values(
      "line ends that only some programs know", .forbiddenCharacter,
      texts: ["\u{2028}", "\u{2029}", "\u{2028}Flag: X"]),
    .registers(
      "a byte order mark inside", .forbiddenCharacter,
      texts: ["Name: a\u{FEFF}\n", "Name: a\n# \u{FEFF}\n"]),
    .registers(
      "two byte order marks", .byteOrderMark, .forbiddenCharacter, .unknownKey,
      texts: ["\u{FEFF}\u{FEFF}Name: a\n"]),
    .registers(
      "a forbidden character in a key", .forbiddenCharacter, .unknownKey,
      texts: ["Na\u{200B}me: a\n", "Na\u{202E}me: a\n", "Na\u{0}me: a\n", "\u{2060}Name: a\n"]),
    .values(
      "spaces that are text", texts: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}", "\u{2007}"]),
    .values(
      "private use, noncharacters, the unassigned",
      texts: ["\u{E000}", "\u{FFFF}", "\u{10FFFF}", "\u{E01EF}", "\u{378}"]),
    .values(
      "emoji, flags and rare scripts",
      texts: ["🏳", "🇫🇮", "👍🏽", "𒀱", "﷽", "ꙮ", "\u{1F468}\u{1F469}"]),
    .values(
      "up to 30 combining marks",
      texts: [
        String(repeating: "\u{301}", count: 30), String(repeating: "\u{316}\u{301}", count: 15),
      ]),
    .values(
      "more than 30 combining marks", .tooManyMarks,
      texts: [
        String(repeating: "\u{301}", count: 31), String(repeating: "\u{316}\u{301}", count: 500),
        String(repeating: "\u{93C}", count: 40),
      ]),
    .large(
      "combining marks without end", 1, .tooManyMarks, after: "Name: a", repeating: "\u{301}",
      end: "\n"),
    .large(
      "combining marks without end", 2, .tooManyMarks, after: "Text: a",
      repeating: "\u{316}\u{301}", end: "\n"),
    .large(
      "combining marks without end", 3, .tooManyMarks, .unknownKey, after: "Name",
      repeating: "\u{301}", end: ": a\n"),
    .large(
      "combining marks in a list", 1, .tooManyMarks, after: "List:\n",
      repeating: "    a" + String(repeating: "\u{316}\u{301}", count: 60) + "\n"),
    .large(
      "a million letters with 30 marks each", 1, after: "Text:\n",
      repeating: "    a" + String(repeating: "\u{301}", count: 30) + "\n"),
    .large(
      "nothing but forbidden characters", 1, .forbiddenCharacter, after: "# ",
      repeating: "\u{202E}", end: "\n"),
  ])
}
