import Diagnostics

extension HostileCorpus {
  /// Values of every type, too many, too long, or nearly right.
  static let values = collected([
    .registers(
      "dates that are none", .invalidDate,
      texts: [
        "2026-02-30", "0000-01-01", "2026-13-01", "99999-01-01", "2026-1-1", "2026-01-01-",
        "2026-01-01T00:00:00Z", "२०२६-०१-०१", "2026–01–01", "-2026-01-01",
      ].map { "Day: \($0)\n" }),
    .registers(
      "flags that are none", .invalidFlag,
      texts: ["true", "1", "XX", "х", "✓", "null", "X -", "–"].map { "Flag: \($0)\n" }),
    .registers(
      "links that are none", .invalidLink,
      texts: [
        "javascript:alert(1)", "data:text/html,<script>", "file:///etc/passwd", "//a.fi",
        "https://",
        "https:a.fi", "ftp://a.fi", "https://a.fi/\"><script>", "https://a b", "HTTPS//a",
        "vbscript:x",
      ].map { "Site: \($0)\n" }),
    .registers(
      "choices that are none", .unknownValue,
      texts: ["State: Old\n", "State: öld\n", "State: 0ld\n"]),
    .registers(
      "several lines where one may be", .tooManyLines,
      texts: [
        "Name: a\n b\n", "Flag: X\n -\n", "Day:\n 2026-01-01\n 2026-01-02\n", "State: old\n old\n",
      ]),
    .large(
      "a million lines where one may be", 1, .tooManyLines, after: "Name: a\n",
      repeating: " b\n"),
    .large("a million items", 1, after: "List:\n") { "    item \($0)\n" },
    .large("a million equal items", 1, .repeatedItem, after: "List:\n", repeating: "    a\n"),
    .large(
      "a million items with slashes", 1, .repeatedItem, after: "List:\n",
      repeating: "    a / b\n"),
    .large(
      "an item of a million slashes", 1, .spacedSlash, after: "List: a", repeating: " / a",
      end: "\n"),
    .large("slashes and nothing between them", 1, after: "List: ", repeating: "/ ", end: "/\n"),
    .large("a million paragraphs", 1, after: "Text:\n", repeating: "    a\n\n", end: "    b\n"),
    .large("a million lines of text", 1, after: "Text:\n", repeating: "    ord\n"),
    .large("an indentation without end", 1, after: "Text:\n", repeating: " ", end: "a\n"),
    .large(
      "white space between every two letters", 1, after: "Name: a", repeating: " \t a",
      end: "\n"),
    .large("no-break spaces without end", 1, after: "Text: a", repeating: "\u{A0}", end: "b\n"),
    .large("a word without end in a text", 1, after: "Text: ", repeating: "ord-", end: "\n"),
    .large(
      "a date without end", 1, .invalidDate, after: "Day: 2026-01-", repeating: "0",
      end: "\n"),
    .large("a flag without end", 1, .invalidFlag, after: "Flag: ", repeating: "X", end: "\n"),
    .large("a link without end", 1, after: "Site: https://a.fi/", repeating: "a", end: "\n"),
    .large(
      "a choice without end", 1, .unknownValue, after: "State: ", repeating: "old", end: "\n"),
    .registers(
      "what stalls a careless pattern",
      texts: [
        "Name: \(String(repeating: "a", count: 40))!\n", "Name: (a+)+$\n",
        "Name: ((((((((((a)*)*)*\n",
        "Text: \(String(repeating: "a.", count: 500))\n", "Name: .*.*.*.*.*=.*\n",
        "Name: [[[[[[[[[[[[\n",
      ]),
    .large(
      "what stalls a careless pattern, without end", 1, after: "Text: ", repeating: "a.",
      end: "\n"),
    .large(
      "what stalls a careless pattern, without end", 2, after: "Text: ", repeating: "(",
      end: "\n"),
    .large(
      "what stalls a careless pattern, without end", 3, after: "Text: ", repeating: "x=",
      end: "\n"),
  ])
}

extension [HostileInput] {
  /// A large register's file of numbered pieces.
  fileprivate static func large(
    _ kind: String, _ number: Int, after start: String, piece: @escaping @Sendable (Int) -> String
  ) -> [HostileInput] {
    large(kind, number) { size in
      .register(HostileText.bytes(after: start, size: size, piece: piece))
    }
  }
}
