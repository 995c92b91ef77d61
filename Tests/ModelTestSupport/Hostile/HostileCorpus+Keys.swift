import Diagnostics

extension HostileCorpus {
  /// Keys, languages and brackets.
  static let keys = collected([
    .registers(
      "keys in other Unicode forms",
      texts: ["La\u{308}nge: a\n", "LÄNGE: a\n", "LA\u{308}NGE: a\n"]),
    .registers(
      "keys of mixed alphabets", .mixedScripts,
      texts: ["N\u{430}me: a\n", "\u{39D}ame: a\n", "Nam\u{435}\u{436}: a\n"]),
    .registers(
      "keys of another alphabet", .unknownKey, texts: ["Имя: a\n", "名前: a\n", "Όνομα: a\n"]),
    .registers(
      "keys equal but for case or Unicode form", .repeatedField,
      texts: [
        "Name: a\nNAME: b\n", "Länge: a\nLa\u{308}nge: b\n", "Name: a\nLÄNGE: b\n",
        "Text: a\nText[sv]: b\n", "Text[FI]: a\ntext[fi]: b\n",
      ]),
    .registers(
      "keys that are none", .malformedKey,
      texts: [
        ": a\n", "[: a\n", "]: a\n", "[]: a\n", "[fi]: a\n", "Text[fi: a\n", "Text[[fi]]: a\n",
        "Text[fi][sv]: a\n", "Text]fi[: a\n", "Text[]: a\n", "Text[fi]x: a\n", "::::::\n",
      ]),
    .registers(
      "languages that are none", .unknownLanguage,
      texts: [
        "Text[../..]: a\n", "Text[x y]: a\n", "Text[fi-FI]: a\n", "Text[%s]: a\n",
        "Text[\u{301}]: a\n",
      ]),
    .registers("a language where none may be", .untranslatableField, texts: ["Name[fi]: a\n"]),
    .registers(
      "signs after the colon", texts: ["Name::::a\n", "Name:[fi]\n", "Name:#\n", "Name:\u{301}\n"]),
    .large("a million keys", 1, .unknownKey, repeating: "Zq: a\n"),
    .large("a million keys", 2, .repeatedField, repeating: "Name: a\n"),
    .large("a million keys", 3, .unknownKey) { size in
      .register(HostileText.bytes(size: size) { "Zq\($0): a\n" })
    },
    .large("a million keys", 4, .malformedKey, .missingIndentation, repeating: ":\n"),
    .large("a million near keys", 1, .unknownKey, repeating: "Nme: a\n"),
    .large("a million keys of mixed alphabets", 1, .mixedScripts, repeating: "N\u{430}me: a\n"),
    .large("a million languages", 1, .unknownLanguage) { size in
      .register(HostileText.bytes(size: size) { "Text[q\($0)]: a\n" })
    },
    .large("a million brackets", 1, .malformedKey, after: "Text", repeating: "[", end: ": a\n"),
    .large("a million brackets", 2, .malformedKey, after: "Text", repeating: "[fi]", end: ": a\n"),
    .large("a million brackets", 3, after: "Text: ", repeating: "[", end: "\n"),
    .large("a million brackets", 4, .malformedKey, .missingIndentation, repeating: "[:\n"),
    .large("a million colons", 1, .malformedKey, repeating: ":", end: "\n"),
    .large("a million colons", 2, after: "Name", repeating: ":", end: "\n"),
    .large(
      "a language without end", 1, .unknownLanguage, after: "Text[", repeating: "f",
      end: "]: a\n"),
    .large("a key of many words", 1, .unknownKey, repeating: "a ", end: "b: c\n"),
  ])
}
