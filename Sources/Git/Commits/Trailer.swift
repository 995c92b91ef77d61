/// A line `Key: value` at the end of a commit message.
package struct Trailer: Sendable, Hashable {
  /// The word before the colon.
  package let key: String
  /// What follows it, on one line, without white space around it.
  package let value: String

  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

extension Commit {
  /// The trailers in the last paragraph, in their order: those that
  /// `git log --format='%(trailers:only,unfold)'` shows.
  package var trailers: [Trailer] { Trailer.trailers(in: message) }
}

extension Trailer {
  /// The trailers in the last paragraph of a message, in their order.
  ///
  /// libgit2 reads them too, but takes the line after an empty value for the value.
  package static func trailers(in message: String) -> [Trailer] {
    let lines = lastLines(of: message.utf8)
    var trailers: [Trailer] = []
    var continues = false
    for line in lines[trailerBlock(of: lines)] {
      if continues, line.beginsWithSpace, let last = trailers.popLast() {
        let value = [last.value, line.trimmed(from: 0)].filter { !$0.isEmpty }
        trailers.append(Trailer(key: last.key, value: value.joined(separator: " ")))
      } else if let separator = line.separator, separator > 0 {
        trailers.append(
          Trailer(
            key: line.trimmed(from: 0, to: separator), value: line.trimmed(from: separator + 1)))
        continues = true
      } else {
        continues = false
      }
    }
    return trailers
  }

  /// The lines from the last blank one before the last that is not blank; all where there is none.
  ///
  /// More lines than anybody writes trailers are no trailers.
  private static func lastLines(of bytes: String.UTF8View) -> [TrailerLine] {
    var lines: [TrailerLine] = []
    var end = bytes.endIndex
    var hasText = false
    while lines.count < mostLines {
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n"))
      let line = TrailerLine(
        bytes[(start.map { bytes.index(after: $0) } ?? bytes.startIndex)..<end])
      lines.append(line)
      if hasText, line.isBlank, !line.isComment { return lines.reversed() }
      hasText = hasText || !line.isEmpty && !line.isComment
      guard let start else { return lines.reversed() }
      end = start
    }
    return []
  }

  private static let mostLines = 32768
}

/// The lines of the trailers (`find_trailer_start`, `ignore_non_trailer`); empty without any.
///
/// They are the last paragraph but not the first, and either all of it is trailers, or one was
/// written by Git and at least a quarter are trailers.
private func trailerBlock(of lines: [TrailerLine]) -> Range<Int> {
  let end = (lines.lastIndex { !$0.isEmpty && !$0.isComment } ?? -1) + 1
  let titleEnd = lines[..<end].firstIndex { $0.isBlank && !$0.isComment } ?? end
  var (trailers, others, continuations) = (0, 0, 0)
  var writtenByGit = false
  for index in (titleEnd..<end).reversed() {
    let line = lines[index]
    if line.isComment {
      others += continuations
      continuations = 0
    } else if line.isBlank {
      others += continuations
      let enough = writtenByGit ? trailers * 3 >= others : trailers > 0 && others == 0
      return enough ? index + 1..<end : end..<end
    } else if line.isWrittenByGit {
      writtenByGit = true
      trailers += 1
      continuations = 0
    } else if line.beginsWithSpace {
      continuations += 1
    } else if let separator = line.separator, separator > 0 {
      trailers += 1
      continuations = 0
    } else {
      others += continuations + 1
      continuations = 0
    }
  }
  return end..<end
}
