import ModelTestSupport
import Testing

@Suite("The page of hazards") struct HazardsTests {
  @Test("it has the hazards in six tables, and each row says what is done and what holds it")
  func rows() throws {
    let page = try HazardsPage()
    let groups = Dictionary(grouping: page.rows, by: \.group)
    #expect(
      Set(groups.keys) == [
        "Content", "Names and trees", "Repositories", "Output", "Personal data", "Faults",
      ])
    #expect(groups.values.allSatisfy { $0.count >= 8 })
    #expect(Set(page.rows.map { "\($0.group) \($0.hazard)" }).count == page.rows.count)
    for row in page.rows {
      #expect(!row.hazard.isEmpty && !row.answer.isEmpty)
      #expect(row.evidence?.isEmpty == false, "\(row.hazard)")
    }
  }

  @Test("every test, case, input and program that it names is there")
  func evidence() throws {
    let suites = try TestSuites()
    let repositories = try Catalogue.text(of: "Repositories")
    let inputs = Set(HostileCorpus.inputs.map(\.kind))
    let files = try Checkout.paths(below: "Tests").map { "Tests/\($0)" }
    for row in try HazardsPage().rows {
      for evidence in row.evidence ?? [] {
        let isThere =
          switch evidence {
          case .test(let suite, let name): suites.tests[suite]?.contains(name) == true
          case .repository(let name): repositories.contains("\n| `\(name)` | ")
          case .input(let kind): inputs.contains(kind)
          case .path(let path): files.contains { $0 == path || $0.hasPrefix("\(path)/") }
          }
        #expect(isThere, "\(row.hazard): \(evidence)")
      }
    }
  }

  @Test("a row whose evidence is not understood is seen")
  func notUnderstood() {
    let page = HazardsPage(
      """
      ### Content
      | What is thrown | What the tool does | Held by |
      |---|---|---|
      | a | b | `A` "c; d"; cases `e`, `f`; input `g h`; `Tests/Faults` |
      | a | b | `A` c |
      | a | b | by a test |
      | a | b |
      """)
    #expect(
      page.rows.map(\.evidence) == [
        [
          .test(suite: "A", name: "c; d"), .repository("e"), .repository("f"), .input("g h"),
          .path("Tests/Faults"),
        ], nil, nil, nil,
      ])
  }

  @Test("a test is found by what its attribute says, else by its function")
  func testsInFiles() throws {
    var suites = try TestSuites()
    #expect(
      suites.tests["LinkTests"]?.contains("every article is linked from the landing page") == true)
    suites.read(
      """
      @Suite("B") struct A {
        @Test("a b") func c() {}
        @Test(
          "d",
          arguments: ["x"]
        )
        func e(_ text: String) {}
        @Test(.enabled(if: f("g")), arguments: ["h"])
        func i() {}
        @Test func `j k`() {}
        func l() {}
      }
      extension B {
        @Test func m() {}
      }
      """)
    #expect(suites.tests["A"] == ["a b", "d", "i", "j k"])
    #expect(suites.tests["B"] == ["m"])
  }
}
