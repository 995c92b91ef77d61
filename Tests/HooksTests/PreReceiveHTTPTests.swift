import Foundation
import TestSupport
import Testing

/// Real pushes by HTTP, through git-http-backend and with the few variables that it gets.
@Suite("The pre-receive hook behind HTTP") struct PreReceiveHTTPTests {
  @Test func goodPushesGetInAndBadOnesAreToldWhy() throws {
    let web = WebServer()
    let office = try PushOffice("dataregister å.git") { try web.start(serving: $0, $1) }
    try office.begin()
    let good = try office.commit(documented: "-")
    #expect(try office.push("main") == .accepted)
    #expect(try office.onServer("rev-parse", "main") == good)
    let bad = try office.commit(documented: "kanske")
    try office.commit(documented: "X")
    let words = try office.push("main").words
    #expect(words.contains("remote: fel: servern tog inte emot något: 1 av 2 nya commits har fel"))
    #expect(words.contains("Registers/aura.register:3:6:"))
    office.expectMissing(bad)
  }

  @Test func aPushThatIsSentInChunksIsChecked() throws {
    let web = WebServer()
    let office = try PushOffice { try web.start(serving: $0, $1) }
    try office.begin()
    try office.git("config", "http.postBuffer", "65536")
    var generator = SystemRandomNumberGenerator()
    let noise = (0..<300_000).map { _ in String(generator.next() % 10) }.joined()
    try office.write("stor.txt", noise)
    let bad = try office.commit(documented: "kanske")
    #expect(try office.push("main").words.contains("[invalid-flag]"))
    office.expectMissing(bad)
    try office.write(PushOffice.aura, Fixture.twoRegisters[PushOffice.aura] ?? "")
    try office.git("commit", "--quiet", "--all", "--amend", "-m", "Stor")
    #expect(try office.push("main") == .accepted)
  }

  @Test func aSmallRunOfManyClonesLetsNothingInvalidInAndLosesNothing() async throws {
    for protocolName in ["file", "http"] {
      let line = try await Background {
        try Program(in: "/").shell(
          "exec python3 '\(WebServer.folder)/push_many.py' \"$PROGRAM\" 4 5 \(protocolName) 7")
      }.value
      #expect(line.status == 0, "\(line.output)\(line.errors)")
      #expect(line.output.contains("0 of them invalid, 0 accepted lost, 0 misjudged"))
      #expect(line.output.contains("20 pushes") || line.output.contains("5 pushes"))
    }
  }
}

/// The program that serves repositories by HTTP on loopback; it ends with this value.
private final class WebServer {
  /// The folder of the programs that tests start.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(component: "Server").path

  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())

  /// Starts it; says by what address a repository in the folder is pushed to.
  func start(serving folder: String, _ name: String) throws -> String {
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "\(Self.folder)/serve_git.py", folder]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    let path = try #require(name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed))
    return "http://127.0.0.1:\(port)/\(path)"
  }

  deinit {
    // It ends with its standard input.
    try? input.fileHandleForWriting.close()
    if process.isRunning { process.waitUntilExit() }
  }
}
