import Git
import Testing

@Suite struct RefUpdateTests {
  private let id = String(repeating: "1", count: 40)
  private let other = String(repeating: "2", count: 40)
  private let nothing = String(repeating: "0", count: 40)

  private func updates(_ text: String, _ form: RefUpdate.Form) throws -> [RefUpdate] {
    try RefUpdate.updates(in: Array(text.utf8), form)
  }

  @Test func aReceivedLineSaysWhatAReferenceWasAndWillBe() throws {
    let updates = try updates(
      "\(id) \(other) refs/heads/å\n\(nothing) \(id) refs/tags/x\n\(id) \(nothing) refs/heads/y\n",
      .receiving)
    #expect(updates.map(\.name) == ["refs/heads/å", "refs/tags/x", "refs/heads/y"])
    #expect(updates.map { $0.old?.hex } == [id, nil, id])
    #expect(updates.map { $0.new?.hex } == [other, id, nil])
    #expect(try self.updates("", .receiving) == [])
  }

  @Test func aPushedLineMayBeginWithAnyExpression() throws {
    let updates = try updates(
      "HEAD^{/två ord till} \(id) refs/heads/å \(other)\n(delete) \(nothing) refs/heads/x \(id)\n",
      .pushing)
    #expect(updates.map(\.name) == ["refs/heads/å", "refs/heads/x"])
    #expect(updates.map { $0.old?.hex } == [other, id])
    #expect(updates.map { $0.new?.hex } == [id, nil])
  }

  @Test(
    arguments: [
      "x\n", "\n", "1 2 refs/heads/x\n", "{id} {id}\n", "{id} {id} \n", "{id} {id} a b\n",
      "{id}  {id} a\n", "{id} {id}0 a\n", "{id} {id} a",
    ])
  func whatIsNoReceivedLineIsNamedByItsNumber(line: String) {
    let good = "\(id) \(id) refs/heads/x\n"
    let text = good + line.replacing("{id}", with: id)
    let error = #expect(throws: RefUpdate.Malformed.self) { try updates(text, .receiving) }
    #expect(error?.line == 2)
  }

  @Test(arguments: ["{id} a {id}\n", "a {id}x b {id}\n", "a {id} {id}\n", "a {id} b {id}"])
  func whatIsNoPushedLineIsNamedByItsNumber(line: String) {
    let error = #expect(throws: RefUpdate.Malformed.self) {
      try updates(line.replacing("{id}", with: id), .pushing)
    }
    #expect(error?.line == 1)
  }
}
