import Foundation
import TestSupport
import Testing

@Suite("A field that opens up")
struct ReviewOpenedTests {
  /// A publication in which the remark is internal; then it becomes public, and nothing else.
  private func office() throws -> Office {
    var office = try Office.withTwoRegisters()
    try office.edit(
      "Registers/aura.register", "DRB: X\n",
      to: "DRB: X\nAnmärkning: Avtalet löper ut 2027\n")
    try office.repository.commit("Anmärkningen")
    try office.repository.git("tag", "-a", "-m", "p", "publicerad/2026-01-01")
    try office.edit(
      "Registers/register.schema", "Visibility: internal", to: "Visibility: public")
    try office.repository.commit("Anmärkningarna blir offentliga")
    return office
  }

  @Test func `What nobody changed is shown where it becomes public`() throws {
    let office = try office()
    let run = try office("review", "--language", "sv")
    #expect(
      run.output.hasPrefix(
        """
        Granskning: ändringarna sedan publicerad/2026-01-01

        Blir offentligt: Anmärkning

        Blir offentligt: Anmärkning
          Aura: Avtalet löper ut 2027

        Schemat
          Anmärkning blir offentligt: fältet var tidigare internt

        """))
    for format in ["markdown", "html"] {
      #expect(try office("review", "--format", format).output.contains("Avtalet löper ut 2027"))
    }
    let opened = try #require(
      try JSONText.value(office("review", "--format", "json"))["opened"] as? [[String: Any]])
    #expect(opened.count == 1)
    #expect(opened.first?["register"] as? String == "aura")
    #expect(opened.first?["field"] as? String == "remark")
    #expect(opened.first?["new"] as? String == "Avtalet löper ut 2027")
  }

  @Test func `A field that no register states is said to hold nothing`() throws {
    var office = try office()
    try office.edit(
      "Registers/aura.register", "Anmärkning: Avtalet löper ut 2027\n", to: "")
    try office.repository.commit("Ingen anmärkning")
    let run = try office("review", "--language", "en")
    #expect(
      run.output.contains(
        "Becomes public: Anmärkning\n  no register says anything in the field\n"))
  }
}
