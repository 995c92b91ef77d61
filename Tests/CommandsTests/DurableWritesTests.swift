import Foundation
import TestSupport
import Testing

/// In which order what is written becomes durable and gets its name, as the kernel sees it.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
struct DurableWritesTests {
  /// The calls by which a script's program makes files durable and names them, in their order.
  private func calls(_ script: String, in office: borrowing Office) throws -> [String] {
    let run = try office.shell(
      "strace -f -y -o ../calls -e trace=fsync,syncfs,rename,renameat,renameat2,link,linkat "
        + "\"$PROGRAM\" \(script)")
    #expect(run.status == 0, "\(run.errors)")
    return try String(contentsOfFile: office.repository.beside("calls"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// The name of the temporary file that a call gives its own name; `nil` for any other call.
  private func temporary(in call: String) -> String? {
    guard call.contains("rename") || call.contains("link") else { return nil }
    return call.split(separator: "\"").map(String.init).first {
      $0.hasPrefix(".dataregister-") && $0.hasSuffix(".new")
    }
  }

  @Test(arguments: [
    ("set aura Ansvarsperson Rektorn", 1), ("new Vigilo", 1), ("format", 1), ("check --fix", 1),
    ("replace Rektorn Skolchefen", 3),
  ])
  func `A file is durable before it gets its name, and its folder afterwards`(
    command: String, count: Int
  ) throws {
    let office = try Office.withTwoRegisters()
    // Something to format, and to mend.
    try office.edit("Registers/wilma.register", "Namn: Wilma", to: "Namn:   Wilma  ")
    let calls = try calls(command, in: office)
    let names = calls.indices.filter { temporary(in: calls[$0]) != nil }
    #expect(names.count >= count, "\(calls)")
    for index in names {
      let name = try #require(temporary(in: calls[index]))
      let file = calls[..<index].contains { $0.contains("fsync(") && $0.contains("/\(name)>") }
      #expect(file, "\(calls[index])")
      let folder = calls[index...].first { $0.contains("fsync(") }
      #expect(folder?.contains("/repository/Registers>") == true, "\(calls[index])")
    }
  }

  @Test func `A site is durable before it takes its place, and that before its tag is made`() throws
  {
    var desk = try Desk()
    for (index, day) in ["2026-11-20", "2026-11-21"].enumerated() {
      try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura \(index)")
      try desk.office.repository.commit("Ändring \(index)")
      let calls = try calls(
        "publish --output ../site --date \(day) --reviewed \(desk.head())", in: desk.office)
      let swap = try #require(
        calls.firstIndex { $0.contains("renameat2(") && $0.contains("\"\(desk.site)\"") })
      let written = calls[..<swap].contains {
        $0.contains("/.site.dataregister-") && ($0.contains("syncfs(") || $0.contains("fsync("))
      }
      #expect(written, "\(calls)")
      let durable = try #require(calls[swap...].firstIndex { $0.contains("fsync(") })
      let parent = URL(filePath: desk.site).deletingLastPathComponent().path
      #expect(calls[durable].contains("<\(parent)>"), "\(calls[durable])")
      let tag = try #require(calls.firstIndex { $0.contains("/refs/tags/publicerad/\(day)") })
      #expect(durable < tag)
    }
  }
}
