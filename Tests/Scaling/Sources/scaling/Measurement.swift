import Diagnostics
import Foundation
import Glibc
import ModelTestSupport
import RegisterModel
import RegisterSyntax

/// What it takes to check one input, in a process of its own.
struct Measurement {
  /// The bytes of the input.
  var bytes: Int
  /// The seconds that checking it took.
  var seconds: Double
  /// The most memory that the process had while checking beyond what it had before, in bytes.
  var memory: Int

  /// Checks an input.
  init(of input: HostileInput, size: Int) {
    let payload = input.payload(ofSize: size)
    let before = Self.peak
    let clock = ContinuousClock()
    var bytes = size
    let time = clock.measure {
      switch payload {
      case .register(let content):
        bytes = content.count
        Self.check(SourceText(path: "a", bytes: content))
      case .schema(let content):
        bytes = content.count
        let document = SchemaDocument(SourceText(path: "a", bytes: content))
        _ = document.findings(SchemaReader.schema(from: document))
      case .folder(let entries): _ = RegisterFolder(entries)
      }
    }
    self.bytes = bytes
    seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    memory = Self.peak - before
  }

  /// Reads a register and checks it, as a check does.
  private static func check(_ source: SourceText) {
    guard let id = RegisterID(rawValue: "a") else { return }
    let file = RegisterFile(id, source, schema: HostileCorpus.schema)
    _ = FileReport(source, file.findings)
  }

  /// The most memory that the process has had, in bytes (`getrusage`).
  private static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
