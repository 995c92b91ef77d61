import TestSupport

/// A repository in which a secret, a word that stands nowhere else, is planted in each place that
/// is never published, and a word that may be read in each place that is.
struct PlantedSecrets: ~Copyable {
  /// A place that is kept from the public.
  struct Secret: Sendable {
    var word: String
    /// A command that shows it to the office, so that the test can fail.
    var shownBy: [String]
  }

  /// The repository.
  let office: Office

  /// The words that may be read in public: those of the latest publication and of the history.
  static let published = ["tillåtetnamn", "tillåtetsyfte", "tillåtetbeslut", "tillåtetgammalt"]

  /// The secrets, each with a command that shows it.
  static let secrets = [
    Secret(word: "hemliginternt", shownBy: ["show", "aura"]),
    Secret(word: "hemlignyckel", shownBy: ["show", "aura", "--at", "HEAD"]),
    Secret(word: "hemligokänt", shownBy: ["show", "aura", "--at", "HEAD"]),
    Secret(word: "hemligersatt", shownBy: ["history", "aura"]),
    Secret(word: "hemligfördetta", shownBy: ["history", "aura"]),
    Secret(word: "hemligdåinternt", shownBy: ["history", "aura"]),
    Secret(word: "hemligraderat", shownBy: ["changelog"]),
    Secret(word: "hemligämne", shownBy: ["history", "aura"]),
    Secret(word: "hemligspår", shownBy: ["history", "aura"]),
    Secret(word: "hemligperson", shownBy: ["history", "aura"]),
    Secret(word: "hemligbeslutadress", shownBy: ["history", "aura"]),
    Secret(word: "hemligetikett", shownBy: ["show", "aura", "--language", "fi"]),
    Secret(word: "hemlignamn", shownBy: ["changelog"]),
    Secret(word: "hemligutankolon", shownBy: ["show", "trasig"]),
    Secret(word: "hemligoskrivet", shownBy: ["diff"]),
  ]

  /// The secrets that no command shows to anybody: only Git and the files hold them.
  static let unseen = [
    "hemligkommentar", "hemligbrödtext", "hemligadress", "hemligord", "hemlighjälp",
    "hemligvillkor", "hemligschemakommentar",
  ]

  /// Plants them.
  init() throws {
    var office = try Office(["Registers/register.schema": Self.schema(unit: "public")])
    try office.write(unit: "hemligdåinternt", remark: "x")
    try office.edit(
      "Registers/register.schema", "Key: Enhet\nType: line\nVisibility: public",
      to: "Key: Enhet\nType: line\nVisibility: internal")
    try office.repository.commit("hemligämne\n\nDecision: tillåtetbeslut\n", author: Self.author)
    try office.publish("2026-01-01")
    // The unit opens up, and its value is another one: what it was then stays unpublished.
    try office.repository.write("Registers/register.schema", Self.schema(unit: "public"))
    try office.write(unit: "öppet", remark: "hemligersatt", purpose: "hemligersatt")
    try office.repository.write(
      "Registers/hemlignamn.register", "Namn: hemlignamn\nSyfte: hemligraderat\n")
    try office.repository.commit(
      "hemligämne\n\nhemligbrödtext\n\nRef: hemligspår\n"
        + "Decision: § 2 hemligbeslutadress@example.fi\n", author: Self.author)
    try office.repository.remove("Registers/hemlignamn.register")
    try office.write(unit: "öppet", remark: "hemligfördetta", purpose: "tillåtetgammalt")
    try office.repository.commit("hemligämne", author: Self.author)
    try office.publish("2026-02-01")
    try office.write(unit: "öppet", remark: "hemliginternt", purpose: "tillåtetsyfte")
    try office.repository.commit("hemligämne\n\nhemligbrödtext\n", author: Self.author)
    try office.publish("2026-03-01")
    try office.repository.write(
      "Registers/aura.register",
      try office.read("Registers/aura.register") + "hemlignyckel: hemligokänt\n")
    try office.repository.commit("hemligämne", author: Self.author)
    try office.edit("Registers/aura.register", "hemliginternt", to: "hemliginternt hemligoskrivet")
    try office.repository.write(
      "Registers/trasig.register",
      "Namn: Trasig\nSyfte: x\nAnmärkning hemligutankolon\n    hemligutankolon\n")
    self.office = office
  }

  private static let author = "hemligperson <hemligadress@example.fi>"

  /// The schema, with the unit public or internal.
  private static func schema(unit: String) -> String {
    """
    # hemligschemakommentar
    Languages:
        sv
        fi
    Publication tag: publicerad/

    Field: name
    Key: Namn
    Type: line
    Group: name
    Visibility: public

    Field: purpose
    Key: Syfte
    Type: text
    Group: description
    Required when: remark is hemligvillkor
    Visibility: public

    Field: unit
    Key: Enhet
    Type: line
    Visibility: \(unit)

    Field: remark
    Key: Anmärkning
    Label[fi]: hemligetikett
    Help: hemlighjälp
    Type: line
    Values: remarks
    Visibility: internal

    Vocabulary: remarks
    Strict: no

    Value: hemligord

    """
  }
}

extension Office {
  /// Writes the register `aura`.
  fileprivate func write(unit: String, remark: String, purpose: String = "tillåtetgammalt") throws {
    try repository.write(
      "Registers/aura.register",
      """
      # hemligkommentar
      Namn: tillåtetnamn
      Syfte: \(purpose)
      Enhet: \(unit)
      # hemligkommentar
      Anmärkning: \(remark)

      """)
  }
}
