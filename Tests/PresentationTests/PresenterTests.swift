import Git
import Messages
import RegisterDiff
import RegisterHistory
import RegisterModel
import Rendering
import TestSupport
import Testing

@testable import Presentation

/// Documents as text, in each language and width.
struct PresenterTests {
  /// Two registers, of which one has another owner, another description and a Finnish wording.
  private func repository() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder()
    for (path, text) in Fixture.twoRegisters { try builder.write(path, text) }
    try builder.commit("Första registren")
    try builder.write(
      "Registers/aura.register",
      """
      Namn: Aura
      Användningsområde:
          Psykologen och kuratorerna dokumenterar klientarbetet i Aura, som
          sköts av kommunen
      Användningsområde[fi]: Psykologi kirjaa työnsä Auraan
      DRB: -
      Ansvarsperson: Rektorn
      Anmärkning: Byts ut

      """)
    try builder.commit("Ny ansvarig")
    return builder
  }

  private func open(_ builder: borrowing RepositoryBuilder) throws -> RegisterRepository {
    let schema = Fixture.twoRegisters["Registers/register.schema"] ?? ""
    return try RegisterRepository(root: builder.path, presentSchema: ReadSchema(Array(schema.utf8)))
  }

  private func presenter(_ language: Language) -> Presenter {
    let schema = Fixture.twoRegisters["Registers/register.schema"] ?? ""
    return Presenter(Messages(language), schema: ReadSchema(Array(schema.utf8)).schema)
  }

  private func text(_ document: RichDocument, width: Int?) -> String {
    TerminalRenderer(width: width, colour: false).render(document)
  }

  private func difference(_ language: Language, width: Int?) throws -> String {
    let builder = try repository()
    var repository = try open(builder)
    let difference = try repository.difference(
      from: .commit(try repository.resolve("HEAD~1")), to: .commit(try repository.head()))
    return text(presenter(language).document(difference), width: width)
  }

  @Test func `A difference is told in Swedish, on lines as long as they are`() throws {
    let told = try difference(.sv, width: nil)
    #expect(
      told == """
        Aura (Registers/aura.register)
          Användningsområde har ändrats:
            Psykologen {+och kuratorerna +}dokumenterar klientarbetet i Aura{+, som sköts av kommunen+}
          Användningsområde[fi] har lagts till: ”Psykologi kirjaa työnsä Auraan”
          DRB har ändrats från ”ja” till ”nej”
          Ansvarsperson: ”Psykologen”, ”Kuratorerna” har tagits bort, ”Rektorn” har lagts till
          Anmärkning (internt) har lagts till: ”Byts ut”

        """)
  }

  @Test func `A difference is told in Finnish, by the fields' Finnish labels`() throws {
    let told = try difference(.fi, width: 60)
    #expect(
      told == """
        Aura (Registers/aura.register)
          Käyttötarkoitus muuttui:
            Psykologen {+och kuratorerna +}dokumenterar
            klientarbetet i Aura{+, som sköts av kommunen+}
          Käyttötarkoitus[fi] lisättiin: ”Psykologi kirjaa työnsä
            Auraan”
          DRB muuttui: ”kyllä” → ”ei”
          Ansvarsperson: poistettiin ”Psykologen”, ”Kuratorerna”,
            lisättiin ”Rektorn”
          Anmärkning (sisäinen) lisättiin: ”Byts ut”

        """)
  }

  @Test func `A difference is told in English, wrapped to the terminal`() throws {
    let told = try difference(.en, width: 60)
    #expect(
      told == """
        Aura (Registers/aura.register)
          Användningsområde changed:
            Psykologen {+och kuratorerna +}dokumenterar
            klientarbetet i Aura{+, som sköts av kommunen+}
          Användningsområde[fi] was added: ”Psykologi kirjaa työnsä
            Auraan”
          DRB changed from ”yes” to ”no”
          Ansvarsperson: removed ”Psykologen”, ”Kuratorerna”, added
            ”Rektorn”
          Anmärkning (internal) was added: ”Byts ut”

        """)
  }

  @Test func `A review has its summary, its changes, and what stands in the way`() throws {
    let builder = try repository()
    try builder.write("Registers/wilma.register", "Namn: Wilma\nDRB: kanske\nOkänd: x\n")
    var repository = try open(builder)
    let review = try repository.review(
      since: try repository.resolve("HEAD~1"), at: try repository.head())
    let told = text(presenter(.fi).document(review), width: 60)
    #expect(
      told == """
        Katselmus: muutokset version 51b6b300 jälkeen

        Muuttunut vastuu: Aura
        Muuttunut kuvaus: Aura
        Muut muutokset:   Aura

        Aura (Registers/aura.register)
          Maija Meikäläinen 15.11.2023: Ny ansvarig
          Käyttötarkoitus muuttui:
            Psykologen {+och kuratorerna +}dokumenterar
            klientarbetet i Aura{+, som sköts av kommunen+}
          Käyttötarkoitus[fi] lisättiin: ”Psykologi kirjaa työnsä
            Auraan”
          DRB muuttui: ”kyllä” → ”ei”
          Ansvarsperson: poistettiin ”Psykologen”, ”Kuratorerna”,
            lisättiin ”Rektorn”
          Anmärkning (sisäinen) lisättiin: ”Byts ut”

        Julkaisemisen esteet
        - 1 muutettu tiedosto on tallentamatta Gitiin: tee commit
          tai peru muutokset

        Ei tallennettu Gitiin, ei julkaista

        Wilma (Registers/wilma.register)
          Tiedostossa on virheitä; tässä näkyy se, mikä on
          tulkittavissa
          Käyttötarkoitus poistettiin: ”Skolornas elevregister”
          Käyttötarkoitus[fi] poistettiin: ”Koulujen
            oppilasrekisteri”
          DRB lisättiin: ”kanske”
          Ansvarsperson poistettiin: ”Rektorn”
          Okänd lisättiin: ”x”

        """)
  }

  @Test func `A history is told newest first`() throws {
    let builder = try repository()
    var repository = try open(builder)
    let id = try #require(RegisterID(rawValue: "aura"))
    let history = try repository.history(of: id, from: try repository.head())
    let presenter = presenter(.en)
    let document = history.entries.reduce(presenter.heading(of: id, name: "Aura")) {
      $0 + presenter.document($1)
    }
    let told = text(document, width: 60)
    #expect(
      told == """
        Aura (Registers/aura.register)

        2023-11-15  Maija Meikäläinen  f398ba8c
          Ny ansvarig
          Användningsområde changed:
            Psykologen {+och kuratorerna +}dokumenterar
            klientarbetet i Aura{+, som sköts av kommunen+}
          Användningsområde[fi] was added: ”Psykologi kirjaa työnsä
            Auraan”
          DRB changed from ”yes” to ”no”
          Ansvarsperson: removed ”Psykologen”, ”Kuratorerna”, added
            ”Rektorn”
          Anmärkning (internal) was added: ”Byts ut”

        2023-11-15  Maija Meikäläinen  51b6b300
          Första registren
          The register was added
          Namn:              Aura
          Användningsområde: Psykologen dokumenterar klientarbetet i
                             Aura
          DRB:               yes
          Ansvarsperson:     Psykologen
                             Kuratorerna

        """)
  }

  @Test func `No line is wider than the terminal, whatever the document`() throws {
    let builder = try repository()
    var repository = try open(builder)
    let head = try repository.head()
    let id = try #require(RegisterID(rawValue: "aura"))
    let snapshot = try repository.snapshot(.commit(head))
    var changeLog = ChangeLog()
    var walk = try ChangeLogWalk(upTo: head, in: &repository)
    while let part = try walk.next(in: &repository) { changeLog.append(part) }
    for language in Language.allCases {
      let presenter = presenter(language)
      let blob = try #require(snapshot.registers[id])
      let register = try repository.read(id, blob, schema: snapshot.schema).version.register
      let documents = [
        presenter.document(try repository.status()),
        presenter.document(try repository.blame(id, at: head), name: "Aura"),
        presenter.document(changeLog),
        presenter.document(try repository.check(snapshot, listsTranslations: true)),
        presenter.document(register, parses: false), presenter.document([register]),
      ]
      for document in documents {
        let wrapped = text(document, width: 60)
        #expect(wrapped != "")
        #expect(wrapped.split(separator: "\n").allSatisfy { $0.count <= 60 }, "\(wrapped)")
        #expect(!wrapped.split(separator: "\n").contains { $0.hasSuffix(" ") }, "\(wrapped)")
        let words = text(document, width: nil).split { $0.isWhitespace }
        if !wrapped.contains("|") {
          #expect(wrapped.split { $0.isWhitespace }.count >= words.count)
        }
      }
    }
  }

  @Test(
    arguments: [
      (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
      (1_700_000_000, 330, "2023-11-15T03:43:20+05:30"),
      (1_700_000_000, -120, "2023-11-14T20:13:20-02:00"),
      (0, 24 * 60, nil), (253_402_300_800, 0, nil), (Int64.max, 60, nil),
    ] as [(Int64, Int, String?)])
  func `A time is written by its own clock, where a calendar has it`(
    seconds: Int64, offset: Int, expected: String?
  ) {
    #expect(Timestamp(seconds: seconds, offset: offset).iso8601 == expected)
  }

  @Test func `A text that is masked keeps the language of its parts`() {
    var part = TextSpan("Klient 131052-308T", .newValue)
    part.language = "fi"
    var long = TextSpan(String(repeating: "ä", count: 500), .oldValue)
    long.language = "sv"
    let masked = RichText([part, long]).masked.spans
    #expect(masked.map(\.language) == ["fi", "sv"])
    #expect(masked.map(\.role) == [.newValue, .oldValue])
    #expect(masked[0].text == "Klient ******-****")
    #expect(masked[1].text.count == 401)
  }
}
