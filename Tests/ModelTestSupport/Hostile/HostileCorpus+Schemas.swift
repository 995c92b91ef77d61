import Diagnostics

extension HostileCorpus {
  /// Schemas.
  static let schemas = collected([
    .schemas("an empty schema", .missingSchemaKey, texts: ["", "\n", "# a\n"]),
    .schemas(
      "sections without what they need", .missingSchemaKey,
      texts: [
        "Languages: sv\nField:\n", "Languages: sv\nVocabulary:\n", "Field: a\nKey: A\nType: line\n",
      ]),
    .schemas(
      "keys in the wrong place", .misplacedSchemaKey,
      texts: [
        "Languages: sv\nKey: a\n", "Languages: sv\nValue: a\n", "Languages: sv\nStrict: yes\n",
        "Languages: sv\nVocabulary: a\nType: line\nValue: b\n",
      ]),
    .schemas(
      "names that no line can have", .invalidSchemaValue,
      texts: [":", "[", "a:b", "a[fi]", "#a", "]["].map {
        "Languages: sv\nField: a\nKey: \($0)\nType: line\n"
      }),
    .schemas(
      "ids that are no ids", .invalidSchemaValue,
      texts: ["../a", "-rf", "a b", "ä", "A", "con"].dropLast().map {
        "Languages: sv\nField: \($0)\nKey: A\nType: line\n"
      }),
    .schemas(
      "types that are none", .invalidSchemaValue,
      texts: ["", "x", "line text", "LINES"].dropFirst().map {
        "Languages: sv\nField: a\nKey: A\nType: \($0)\n"
      }),
    .schemas(
      "a schema that is a register", .missingSchemaKey, .unknownKey,
      texts: ["Namn: Aura\nAnsvarsperson: Rektorn\n"]),
    .schemas(
      "conditions in a circle",
      texts: [
        "Languages: sv\nField: a\nKey: A\nType: line\nRequired when: a is b\n",
        "Languages: sv\nField: a\nKey: A\nType: line\nRequired when: b is x\n"
          + "Field: b\nKey: B\nType: line\nRequired when: a is x\n",
      ]),
    .large("a schema of very many fields") { size in
      .schema(
        HostileText.bytes(after: "Languages: sv\n", size: size) {
          "Field: f\($0)\nKey: K\($0)\nType: line\n"
        })
    },
    .large("a schema of very many fields with one id", 1, .clashingKeys) { size in
      .schema(
        HostileText.bytes(after: "Languages: sv\n", size: size) {
          "Field: f\nKey: K\($0)\nType: line\n"
        })
    },
    .large("a schema of very many values") { size in
      .schema(
        HostileText.bytes(after: "Languages: sv\nVocabulary: a\n", size: size) { "Value: v\($0)\n" }
      )
    },
    .large("a schema of very many aliases") { size in
      .schema(
        HostileText.bytes(
          after: "Languages: sv\nField: a\nKey: A\nType: line\nAliases:\n", size: size
        ) { "    a\($0)\n" })
    },
    .large("a schema of very many aliases of a value") { size in
      .schema(
        HostileText.bytes(
          after: "Languages: sv\nVocabulary: a\nValue: b\nAliases:\n", size: size
        ) { "    a\($0)\n" })
    },
    .large("a schema of very many vocabularies that nothing defines", 1, .undefinedVocabulary) {
      size in
      .schema(
        HostileText.bytes(after: "Languages: sv\n", size: size) {
          "Field: f\($0)\nKey: K\($0)\nType: list\nValues: v\($0)\n"
        })
    },
    .large("a schema of very many languages") { size in
      .schema(HostileText.bytes(after: "Languages:\n", size: size) { "    sv-\(10_000 + $0)\n" })
    },
    .large("a schema of very many unknown keys", 1, .unknownKey) { size in
      .schema(HostileText.bytes(size: size) { "Zq\($0): a\n" })
    },
  ])
}
