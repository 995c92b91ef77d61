import Testing

/// What one commit does to some files, and which registers it renamed.
struct RenameCase: CustomTestStringConvertible {
  /// What the case is about.
  var testDescription: String
  /// The registers before the commit, by id.
  var before: [String: String]
  /// The registers after it, by id.
  var after: [String: String]
  /// The renames, as `old -> new`, in the order of the new ids.
  var renames: [String]

  init(
    _ description: String, _ before: [String: String], _ after: [String: String],
    _ renames: String...
  ) {
    testDescription = description
    self.before = before
    self.after = after
    self.renames = renames
  }
}

/// Text of a register; what is left out is not stated.
private func register(
  _ name: String? = "Aura", _ purpose: String? = "Journaler", fi: String? = nil,
  person: [String] = ["Psykologen"], unit: String? = "Bildning"
) -> String {
  var lines: [String] = []
  if let name { lines.append("Namn: \(name)") }
  if let purpose { lines.append("Syfte: \(purpose)") }
  if let fi { lines.append("Syfte[fi]: \(fi)") }
  if !person.isEmpty { lines.append("Person:") }
  lines += person.map { "    \($0)" }
  if let unit { lines.append("Enhet: \(unit)") }
  return lines.joined(separator: "\n") + "\n"
}

private let aura = register()
private let wilma = register("Wilma", "Frånvaro", person: ["Rektorn"])

extension RenameCase {
  /// Registers that became others, and decoys that did not.
  static let all: [RenameCase] = same + alike + decoys + several

  private static let same: [RenameCase] = [
    RenameCase("the same bytes", ["a": aura], ["b": aura], "a -> b"),
    RenameCase("into a folder", ["a": aura], ["skola/a": aura], "a -> skola/a"),
    RenameCase("out of a folder", ["skola/a": aura], ["a": aura], "skola/a -> a"),
    RenameCase("to a name that begins alike", ["a": aura], ["a-b": aura], "a -> a-b"),
    RenameCase("the same bytes that do not parse", ["a": "Namn\n"], ["b": "Namn\n"], "a -> b"),
    RenameCase("a copy is no rename", ["a": aura], ["a": aura, "b": aura]),
    RenameCase(
      "a copy beside an edited original is no rename", ["a": aura],
      ["a": register("Aura", "Annat"), "b": aura]),
    RenameCase(
      "two that trade their names are changed, not renamed", ["a": aura, "b": wilma],
      ["a": wilma, "b": aura]),
    RenameCase(
      "a chain: a name that stays in use is changed, not renamed", ["a": aura, "b": wilma],
      ["b": aura, "c": wilma]),
  ]

  private static let alike: [RenameCase] = [
    RenameCase(
      "written in another order and wrapped elsewhere", ["a": aura],
      ["b": "Enhet:\n  Bildning\nPerson: Psykologen\nSyfte:\n  Journaler\nNamn: Aura\n"],
      "a -> b"),
    RenameCase(
      "the items of a list in another order",
      ["a": register(person: ["x", "y"])], ["b": register(person: ["y", "x"])], "a -> b"),
    RenameCase("another owner", ["a": aura], ["b": register(person: ["Rektorn"])], "a -> b"),
    RenameCase(
      "another unit and owner: half is equal, the name with it", ["a": aura],
      ["b": register(person: ["Rektorn"], unit: "Vård")], "a -> b"),
    RenameCase(
      "another name, the whole description", ["a": aura], ["b": register("Aura 2")],
      "a -> b"),
    RenameCase(
      "another name and owner, the whole description: half is equal", ["a": aura],
      ["b": register("Aura 2", person: ["Rektorn"])], "a -> b"),
    RenameCase(
      "another description under the same name", ["a": aura],
      ["b": register("Aura", "Annat")], "a -> b"),
    RenameCase("a field more", ["a": register(unit: nil)], ["b": aura], "a -> b"),
    RenameCase(
      "a wording more under the same name", ["a": aura],
      ["b": register(fi: "Kertomukset")], "a -> b"),
    RenameCase("a comment more", ["a": aura], ["b": "# nu\n\n\(aura)"], "a -> b"),
    RenameCase("with CRLF", ["a": aura], ["b": aura.replacing("\n", with: "\r\n")], "a -> b"),
    RenameCase(
      "a key that nobody knows is no field", ["a": aura], ["b": "\(aura)Okänd: 1\n"],
      "a -> b"),
    RenameCase(
      "nothing but the name, the same", ["a": "Namn: A\n"], ["b": "Namn: A\n# x\n"],
      "a -> b"),
    RenameCase(
      "a repeated key: what could be understood counts", ["a": aura],
      ["b": "\(aura)Enhet: Vård\n"], "a -> b"),
  ]

  private static let decoys: [RenameCase] = [
    RenameCase(
      "one retired, another new, with the same owners and unit",
      ["a": aura], ["b": register("Wilma", "Frånvaro")]),
    RenameCase(
      "small files that are mostly the same bytes",
      ["a": register("A", "System A för ärenden i kommunen och dess förvaltning")],
      ["b": register("B", "System B för ärenden i kommunen och dess förvaltning")]),
    RenameCase(
      "the name alone, of four fields", ["a": aura],
      ["b": register("Aura", "Annat", person: ["Rektorn"], unit: "Vård")]),
    RenameCase(
      "the name, of more than twice as many fields", ["a": "Namn: Aura\n"],
      ["b": register(person: [], unit: "Vård")]),
    RenameCase(
      "another name, and a wording of the description more", ["a": aura],
      ["b": register("Wilma", fi: "Kertomukset")]),
    RenameCase(
      "another name, and one wording of two",
      ["a": register(fi: "Kertomukset")], ["b": register("Wilma", fi: "Muuta")]),
    RenameCase(
      "no description, another name", ["a": register("A", nil)], ["b": register("B", nil)]),
    RenameCase("nothing stated", ["a": "# a\n"], ["b": "# b\n"]),
    RenameCase("empty values", ["a": "Namn:\nSyfte:\n"], ["b": "Namn:\nSyfte:\n# x\n"]),
    RenameCase(
      "the name in another Unicode form",
      ["a": "Namn: \u{e5}\nEnhet: Vård\n"], ["b": "Namn: a\u{30a}\nEnhet: Vård\n"]),
    RenameCase(
      "the name with another letter case",
      ["a": "Namn: Aura\nEnhet: Vård\n"], ["b": "Namn: AURA\nEnhet: Vård\n"]),
  ]

  private static let several: [RenameCase] = [
    RenameCase(
      "the same bytes before what is alike", ["a": aura],
      ["b": register(person: ["Rektorn"]), "c": aura], "a -> c"),
    RenameCase(
      "most equal fields first", ["a": aura],
      ["b": register(person: ["Rektorn"], unit: "Vård"), "c": register(unit: "Vård")], "a -> c"),
    RenameCase(
      "equal candidates by the old path", ["b": aura, "c": aura],
      ["d": register(unit: "Vård")], "b -> d"),
    RenameCase(
      "equal candidates by the new path", ["a": aura],
      ["c": register(unit: "Vård"), "b": register(unit: "IT")], "a -> b"),
    RenameCase(
      "the path of a-b comes before that of a", ["a": aura, "a-b": aura],
      ["c": register(unit: "Vård")], "a-b -> c"),
    RenameCase("each once: two for one", ["a": aura, "b": aura], ["c": aura], "a -> c"),
    RenameCase("each once: one for two", ["a": aura], ["b": aura, "c": aura], "a -> b"),
    RenameCase(
      "a whole folder that moves, a decoy among them",
      ["x/a": aura, "x/b": wilma, "x/c": register("Basware", "Betalning")],
      ["y/a": aura, "y/b": wilma, "y/c": register("Lön", "Löner")],
      "x/a -> y/a", "x/b -> y/b"),
    RenameCase(
      "a merge of two registers into a third is the rename of the nearer",
      ["a": aura, "b": wilma],
      ["c": register("Aura", "Journaler", person: ["Psykologen", "Rektorn"])], "a -> c"),
    RenameCase(
      "what the best pair takes leaves the next best",
      ["a": aura, "b": register(person: ["Rektorn"], unit: "Vård")],
      ["c": register(unit: "IT"), "d": register(person: ["Rektorn"])], "a -> c", "b -> d"),
  ]
}
