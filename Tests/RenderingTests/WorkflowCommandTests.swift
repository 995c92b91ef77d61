import Rendering
import Testing

struct WorkflowCommandTests {
  @Test func `A line says where, and what`() {
    let command = WorkflowCommand(
      .error, [.init("file", "Registers/a.register"), .init("line", "2")], "”x” är fel")
    #expect(command.rendered() == "::error file=Registers/a.register,line=2::”x” är fel")
  }

  @Test func `What would end the line or a property is escaped, and nothing more`() {
    let text = "100 %: a, b\r\nc::d"
    let command = WorkflowCommand(.notice, [.init("file", text)], text)
    #expect(
      command.rendered()
        == "::notice file=100 %25%3A a%2C b%0D%0Ac%3A%3Ad::100 %25: a, b%0D%0Ac::d")
  }

  @Test func `Nothing that a terminal obeys or hides comes through`() {
    let command = WorkflowCommand(.warning, [.init("file", "a\u{1B}[31m")], "b\u{202E}\u{2028}c")
    #expect(command.rendered() == "::warning file=a<U+001B>[31m::b<U+202E><U+2028>c")
  }
}
