import Diagnostics

extension HostileCorpus {
  /// Line ends, blank lines and comments.
  static let lines = collected([
    .registers(
      "CRLF", .carriageReturn,
      texts: ["Name: a\r\nFlag: X\r\n", "Name: a\nFlag: X\r\n", "\r\n", "Name: a\n\r\nFlag: X\n"]),
    .registers(
      "only CR", .loneCarriageReturn, .missingFinalNewline, texts: ["Name: a\rFlag: X\r"]),
    .registers(
      "CR in odd places", .loneCarriageReturn,
      texts: ["Name: a\rb\n", "# a\r b\n", "Text: a\n \rb\n"]),
    .registers(
      "CR before CRLF", .loneCarriageReturn, .carriageReturn, texts: ["Name: a\r\r\n"]),
    .registers(
      "LF before CR", .loneCarriageReturn, .missingColon, .missingFinalNewline,
      texts: ["Name: a\n\r"]),
    .registers("an empty file", texts: ["", "\n", "\n\n\n", "#\n"]),
    .registers("only white space", .trailingWhitespace, texts: [" \n", "\t\n", "\n   \n"]),
    .registers(
      "a byte order mark and nothing readable", .byteOrderMark,
      texts: ["\u{FEFF}\n", "\u{FEFF}#\n"]),
    .registers(
      "no field", .textBeforeFirstField, texts: ["a\n", "    a\n", "# a\na b c\n", "-\n"]),
    .large("nothing but line feeds", 1, repeating: "\n"),
    .large("nothing but CRLF", 1, .carriageReturn, repeating: "\r\n"),
    .large(
      "nothing but CR", 1, .loneCarriageReturn,
      repeating: "\r"),
    .large(
      "nothing but white space", 1, .trailingWhitespace, .missingFinalNewline, repeating: " "),
    .large("blank lines of white space", 1, .trailingWhitespace, repeating: " \n"),
    .large(
      "trailing white space on every line", 1, .trailingWhitespace, after: "Text:\n",
      repeating: "    a \n"),
    .large("a million comments", 1, repeating: "# a\n"),
    .large("a million comments", 2, after: "Text: a\n", repeating: "# a\n", end: "    b\n"),
    .large(
      "comments and blank lines in turn", 1, after: "Text: a\n", repeating: "#\n\n",
      end: "    b\n"),
    .large(
      "a million indented comments", 1, .indentedComment, after: "Text: a\n",
      repeating: "    # a\n"),
    .large("a line without end", 1, .textBeforeFirstField, .missingFinalNewline, repeating: "a"),
    .large("a line without end", 2, after: "Name: ", repeating: "a", end: "\n"),
    .large("a line without end", 3, after: "# ", repeating: "a", end: "\n"),
    .large("a line without end", 4, .unknownKey, repeating: "a", end: ": b\n"),
    .large(
      "a line without end", 5, .missingColon, after: "Name: b\n", repeating: "a b ", end: "c\n"),
    .large(
      "a million lines at the margin", 1, .missingIndentation, after: "Text: a\n",
      repeating: "a\n"),
    .large(
      "a million lines at the margin", 2, .missingColon, after: "Name: a\n", repeating: "a\n"),
    .large("a million lines before any field", 1, .textBeforeFirstField, repeating: "a\n"),
    .registers(
      "marks of a conflict", .conflictMarker,
      texts: [
        "<<<<<<< a\nName: a\n=======\nName: b\n>>>>>>> b\n",
        "<<<<<<<\n=======\n>>>>>>>\n",
        "<<<<<<< a\nName: a\n||||||| c\nName: c\n=======\nName: b\n>>>>>>> b\n",
        "Name: a\n=======\n", "Name: a\n>>>>>>> b\n", "Name: a\n<<<<<<< a\n",
        "Name: a\n||||||| c\n",
        ">>>>>>> b\n=======\n<<<<<<< a\n", "<<<<<<< a\n<<<<<<< a\n", "=======\n=======\n",
        "<<<<<<< a\n=======\n=======\n>>>>>>> b\n", "<<<<<<< a\n>>>>>>> b\n",
        "<<<<<<< a\n||||||| c\n>>>>>>> b\n",
        "Text: a\n<<<<<<< a\n    b\n=======\n    c\n>>>>>>> b\n",
        "<<<<<<< a\n=======\n<<<<<<< c\n=======\n>>>>>>> d\n>>>>>>> b\n",
      ]),
    .registers(
      "marks of a conflict with CRLF", .conflictMarker, .carriageReturn,
      texts: ["<<<<<<< a\r\nName: a\r\n=======\r\nName: b\r\n>>>>>>> b\r\n"]),
    .registers(
      "what only looks like a conflict",
      texts: ["Text: a\n    =======\n", "# <<<<<<< a\n", "Name: >>>>>>> a\n"]),
    .large("a million marks of conflicts", 1, .conflictMarker, repeating: "<<<<<<<\n"),
    .large(
      "a million marks of conflicts", 2, .conflictMarker,
      repeating: "<<<<<<<\n=======\n>>>>>>>\n"),
    .large(
      "a million marks of conflicts", 3, .conflictMarker, after: "<<<<<<< a\n=======\n",
      repeating: "Name: a\n", end: ">>>>>>> b\n"),
  ])
}
