import Testing

@testable import Rendering

struct TableTests {
  private let table = Table(
    columns: [
      .init("Id", priority: 2), .init("Namn", priority: 1), .init("Användningsområde"),
    ],
    rows: [
      ["aura", "Aura: system", "För kuratorernas arbete med elever i skolan"],
      ["b", "日本語のテスト", "x"],
    ])

  @Test func `Cells stand below their headers, wide characters counted as two columns`() {
    #expect(
      TerminalRenderer(width: nil, colour: false).render([.table(table)]) == """
        Id    Namn            Användningsområde
        ----  --------------  -------------------------------------------
        aura  Aura: system    För kuratorernas arbete med elever i skolan
        b     日本語のテスト  x

        """)
  }

  @Test func `The column of the lowest priority is wrapped first`() {
    #expect(
      TerminalRenderer(width: 40, colour: false).render([.table(table)]) == """
        Id    Namn            Användningsområde
        ----  --------------  ------------------
        aura  Aura: system    För kuratorernas
                              arbete med elever
                              i skolan
        b     日本語のテスト  x

        """)
  }

  @Test func `Where the longest words leave no room, each row is a list of labels and values`() {
    let table = Table(
      columns: [.init("Register"), .init("Fil")],
      rows: [
        ["Elevregistret", "Registers/utbildning/elevregistret.register"],
        ["Vaka", "Registers/vaka.register"],
      ])
    #expect(
      TerminalRenderer(width: 40, colour: false).render([.table(table)]) == """
        Register: Elevregistret
        Fil:      Registers/utbildning/elevregistret.register

        Register: Vaka
        Fil:      Registers/vaka.register

        """)
  }

  @Test func `Where little is lacking, the longest words go on in the next line`() {
    let table = Table(
      columns: [.init("Id", priority: 1), .init("Namn"), .init("Ansvarsperson")],
      rows: [["m-files", "Befolkningsregister", "Byggnadsövervakningen"]])
    #expect(
      TerminalRenderer(width: 44, colour: false).render([.table(table)]) == """
        Id       Namn              Ansvarsperson
        -------  ----------------  ----------------
        m-files  Befolkningsregi   Byggnadsövervakn
                 ster              ingen

        """)
  }

  @Test func `Among columns of one priority the widest gives way`() {
    let words = "ord ord ord ord ord ord ord ord ord ord"
    let table = Table(
      columns: [.init("A"), .init("B"), .init("C")],
      rows: [["kort text", "\(words)", "\(words)"]])
    #expect(
      TerminalRenderer(width: 40, colour: false).render([.table(table)]) == """
        A          B              C
        ---------  -------------  -------------
        kort text  ord ord ord    ord ord ord
                   ord ord ord    ord ord ord
                   ord ord ord    ord ord ord
                   ord            ord

        """)
  }

  @Test func `Without a width, a column is not padded beyond 80`() {
    let long = String(repeating: "x", count: 100)
    let table = Table(
      columns: [.init("A"), .init("B")], rows: [["\(long)", "y"], ["a", "b"]])
    let lines = TerminalRenderer(width: nil, colour: false).render([.table(table)])
      .split(separator: "\n")
    #expect(lines[2] == "\(long)  y")
    #expect(lines[3] == "a" + String(repeating: " ", count: 81) + "b")
  }

  @Test func `A table without rows shows its headers`() {
    let table = Table(columns: [.init("Id"), .init("Namn")])
    #expect(
      TerminalRenderer(width: 60, colour: false).render([.table(table)]) == """
        Id  Namn
        --  ----

        """)
  }
}
