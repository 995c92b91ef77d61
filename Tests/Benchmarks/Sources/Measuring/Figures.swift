/// What one run of a program took.
package struct Figures: Hashable, Sendable {
  /// From its start to its end, in seconds.
  package var wall: Double
  /// In its own code and in the kernel, in seconds, the processes included that it waited for.
  package var processor: Double
  /// The most memory that it had at a time, in bytes; of several processes, the largest one's.
  package var memory: Double
  /// Its exit status, or 128 and the number of the signal that ended it.
  package var status: Int

  /// Makes figures of what is known.
  package init(wall: Double, processor: Double, memory: Double, status: Int) {
    self.wall = wall
    self.processor = processor
    self.memory = memory
    self.status = status
  }

  /// Reads the line that `measure` prints: nanoseconds, microseconds, bytes and the status.
  package init(reading line: String) throws(LaunchError) {
    let words = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard words.count == 4 else { throw .figures(line) }
    self.init(
      wall: Double(words[0]) / 1e9, processor: Double(words[1]) / 1e6, memory: Double(words[2]),
      status: words[3])
  }
}
