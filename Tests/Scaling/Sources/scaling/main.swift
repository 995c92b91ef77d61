import Foundation
import ModelTestSupport

// With arguments, measures one input of one size, for the process that asked for it.
let arguments = CommandLine.arguments
if arguments.count == 3, let index = Int(arguments[1]), let size = Int(arguments[2]) {
  let measurement = Measurement(of: HostileCorpus.inputs[index], size: size)
  print(measurement.bytes, measurement.seconds, measurement.memory)
  exit(0)
}

/// The better of two measurements: what else the machine does counts as little as can be.
func measure(_ index: Int, _ size: Int) throws -> (seconds: Double, memory: Double)? {
  guard let first = try measureOnce(index, size), let second = try measureOnce(index, size) else {
    return nil
  }
  return (min(first.seconds, second.seconds), min(first.memory, second.memory))
}

/// What a process of its own says of an input.
func measureOnce(_ index: Int, _ size: Int) throws -> (seconds: Double, memory: Double)? {
  let process = Process()
  process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  process.arguments = ["\(index)", "\(size)"]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  process.waitUntilExit()
  let words = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  guard process.terminationStatus == 0, words.count == 3 else { return nil }
  return (words[1], words[2] / words[0])
}

/// A number with one digit behind the point, in a column of its own.
func column(_ number: Double, _ unit: String) -> String {
  let text = String(format: "%.1f", number)
  return String(repeating: " ", count: max(1, 9 - text.count)) + text + unit
}

let largest = 8 << 20
var failures = 0
print("   1 MiB    8 MiB   growth   memory/size")
for (index, input) in HostileCorpus.inputs.enumerated() where input.isLarge {
  guard let small = try measure(index, largest / 8), let large = try measure(index, largest) else {
    print("\(input): the process ended before it was done")
    failures += 1
    continue
  }
  // Eight times the input may take eight times as long, and half as long again for chance.
  let growth = large.seconds / small.seconds
  let isLinear = growth < 12 || large.seconds < 0.2
  let isSmall = large.memory < 10
  if !isLinear || !isSmall { failures += 1 }
  print(
    column(small.seconds * 1000, ""), column(large.seconds * 1000, " ms"), column(growth, "×"),
    column(large.memory, "×"), isLinear && isSmall ? " " : "!", input)
}
print("\(failures) beyond the bounds: linear in time, ten times the file in memory")
exit(failures == 0 ? 0 : 1)
