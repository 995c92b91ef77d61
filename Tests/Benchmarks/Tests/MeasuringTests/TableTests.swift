import Measuring
import Testing

@Suite("The table")
struct TableTests {
  @Test("A number has three digits that count and a unit")
  func quantities() {
    #expect(Quantity.time(0.0012345) == "1.23 ms")
    #expect(Quantity.time(0.05) == "50.0 ms")
    #expect(Quantity.time(12.345) == "12.3 s")
    #expect(Quantity.memory(3_470_000) == "3.47 MB")
    #expect(Quantity.ratio(0.35) == "0.350×")
    #expect(Quantity.ratio(0.001) == "0.0010×")
    #expect(Quantity.ratio(123.4) == "123×")
  }

  @Test("Its columns are as wide as their widest cell, and a bar in a cell is no column")
  func table() {
    var table = MarkdownTable(["a", "wide"])
    table.append(["b|c", "d"])
    #expect(
      table.description == """
        | a    | wide |
        | ---- | ---- |
        | b\\|c | d    |

        """)
  }

  @Test("A goal is met up to its limit and not beyond")
  func goals() {
    let ours = Samples([Figures(wall: 2, processor: 1, memory: 30, status: 0)])
    let rival = Samples([Figures(wall: 4, processor: 1, memory: 40, status: 0)])
    #expect(Goal.time(atMost: 0.5).isMet(by: ours, against: rival) == true)
    #expect(Goal.time(atMost: 0.49).isMet(by: ours, against: rival) == false)
    #expect(Goal.memory(atMost: 0.5).isMet(by: ours, against: rival) == false)
    #expect(Goal.seconds(atMost: 2).isMet(by: ours, against: Samples()) == true)
    #expect(Goal.time(atMost: 1).isMet(by: ours, against: Samples()) == nil)
    #expect(Goal.none.isMet(by: ours, against: rival) == nil)
  }
}
