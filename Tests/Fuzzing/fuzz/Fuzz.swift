import CFuzzer
import Foundation
import FuzzTargets

/// The fuzzers, in one program: `FUZZ_TARGET=NAME fuzz [options of libFuzzer] [folders]`; without a
/// name it prints all there are.
@main enum Fuzz {
  /// What is fuzzed.
  private static let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"]
    .flatMap(FuzzTargets.named)
  /// Where it may write files.
  private static let folder = "\(NSTemporaryDirectory())fuzz-\(getpid())"

  static func main() throws {
    guard target != nil else {
      print(FuzzTargets.all.map { $0.name }.joined(separator: "\n"))
      return
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let result = LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      Fuzz.run(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
    try FileManager.default.removeItem(atPath: folder)
    exit(result)
  }

  /// Tries some bytes; what does not hold ends the program, so that the fuzzer keeps them.
  private static func run(_ bytes: [UInt8]) {
    do {
      try target?.run(bytes, in: folder)
    } catch {
      fatalError("\(error)")
    }
  }
}
