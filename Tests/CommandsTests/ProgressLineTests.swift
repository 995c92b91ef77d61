import Messages
import Synchronization
import Testing

@testable import Commands

/// What stands at the foot of a terminal while work lasts.
@Suite("A line of progress") struct ProgressLineTests {
  /// A terminal that keeps what was written to it.
  private final class Screen: Sendable {
    private let lines = Mutex<[String]>([])

    var written: [String] { lines.withLock(\.self) }

    func write(_ text: String) { lines.withLock { $0.append(text) } }
  }

  private let screen = Screen()
  private let line: ProgressLine

  init() throws {
    let text = try #require(Messages(.sv).progress(of: .check))
    line = ProgressLine(of: Work(), columns: 40, text: text, write: screen.write)
  }

  @Test func `tells how many of the files were read`() {
    line.work.expect(files: 3)
    line.work.countFile()
    line.show()
    line.work.countFile()
    line.show()
    #expect(
      screen.written == [
        "\rLäser registren … 1/3\u{1B}[K", "\rLäser registren … 2/3\u{1B}[K",
      ])
  }

  @Test func `tells how long the work has lasted where nothing is counted`() {
    for _ in 0..<6 { line.show() }
    #expect(screen.written.first == "\rLäser registren … 1 s\u{1B}[K")
    #expect(screen.written.last == "\rLäser registren … 2 s\u{1B}[K")
  }

  @Test func `is erased before something else is printed, and comes back`() {
    line.show()
    line.erase()
    line.erase()
    line.show()
    #expect(screen.written.map { $0 == "\r\u{1B}[K" } == [false, true, false])
  }

  @Test func `does not come between a question and its answer`() {
    line.show()
    line.suspend()
    line.show()
    #expect(screen.written.count == 2)
    line.resume()
    line.show()
    #expect(screen.written.count == 3)
  }

  @Test func `is gone for good once the work is over`() {
    line.begin()
    line.show()
    line.end()
    line.show()
    #expect(screen.written.count == 2)
    #expect(screen.written.last == "\r\u{1B}[K")
  }

  @Test func `that was never shown leaves nothing behind`() {
    line.erase()
    line.end()
    #expect(screen.written == [])
  }

  @Test func `fits on a terminal of 40 columns, in every language`() throws {
    for language in Language.allCases {
      for command in CommandName.allCases {
        guard let text = Messages(language).progress(of: command) else { continue }
        let state = WorkState(files: 99_999, ofFiles: 100_000)
        #expect(text(state, 10).count < 40, "\(text(state, 10))")
      }
    }
  }
}
