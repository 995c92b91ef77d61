import TestSupport
import Testing

/// `lsp`: the language server as a process.
struct LSPTests {
  private func framed(_ messages: String...) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\\r\\n\\r\\n\($0)" }.joined()
  }

  private let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#
  private let shutdown = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
  private let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  @Test(arguments: ["", "--stdio", "--language fi", "-C Registers --no-index"])
  func `It answers on standard output, and ends with 0 after shutdown`(options: String) throws {
    let office = try Office.withTwoRegisters()
    let input = framed(initialize, shutdown, exit)
    let run = try office.shell("printf '\(input)' | dataregister lsp \(options)")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("Content-Length: "))
    #expect(run.output.hasSuffix(#"{"jsonrpc":"2.0","id":2,"result":null}"#))
  }

  @Test func `It ends with 1 where the editor goes without a word`() throws {
    let office = try Office.withTwoRegisters()
    #expect(try office("lsp").status == 1)
    #expect(try office.shell("printf '\(framed(initialize, exit))' | dataregister lsp").status == 1)
  }

  @Test func `It works where there are no registers, and says what wrong use is`() throws {
    let office = try Office()
    let symbols =
      #"{"jsonrpc":"2.0","id":3,"method":"workspace/symbol","params":{"query":""}}"#
    let input = framed(initialize, symbols, shutdown, exit)
    let run = try office.shell("printf '\(input)' | dataregister lsp")
    #expect(run.status == 0)
    #expect(run.output.contains(#""id":3,"result":[]"#))
    #expect(try office("lsp", "x").status == 64)
    #expect(try office("lsp", "--format", "json").status == 64)
  }

  @Test func `The registers of the folder that it is started in are known to it`() throws {
    let office = try Office.withTwoRegisters()
    let symbols =
      #"{"jsonrpc":"2.0","id":3,"method":"workspace/symbol","params":{"query":"wil"}}"#
    let input = framed(initialize, symbols, shutdown, exit)
    let run = try office.shell(
      "cd / && printf '\(input)' | dataregister -C \(office.repository.path) lsp")
    #expect(run.output.contains(#""name":"Wilma""#))
  }
}
