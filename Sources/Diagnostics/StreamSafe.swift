/// Text in which no more than 30 combining marks follow each other (Unicode Standard Annex 15,
/// section 13, Stream-Safe Text Format).
///
/// To compare or hash a string Swift sorts the combining marks of each character, in time quadratic
/// in their number: a file of a few megabytes of marks would take hours. No writing system needs
/// 30 of them. Where more follow each other, U+034F parts them, as the annex has it: such a file is
/// in error and is never written, but what it says can be shown.
public enum StreamSafe {
  /// The most combining marks in a row.
  public static let mostMarks = 30

  /// Where in UTF-8 bytes too many marks follow each other: each such run, as offsets; none where
  /// the bytes are not UTF-8.
  public static func excessiveRuns(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    guard mayHoldManyMarks(bytes), let text = String(validating: bytes, as: UTF8.self) else {
      return []
    }
    var runs: [Range<Int>] = []
    var marks = 0
    var start = bytes.startIndex
    var offset = bytes.startIndex
    func end() {
      if marks > mostMarks { runs.append(start..<offset) }
      marks = 0
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.canonicalCombiningClass == .notReordered {
        end()
      } else {
        if marks == 0 { start = offset }
        marks += 1
      }
      offset += UTF8.width(scalar)
    }
    end()
    return runs
  }

  /// The text of UTF-8 bytes; those that are not UTF-8 become U+FFFD.
  package static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return mayHoldManyMarks(bytes) ? parted(text) : text
  }

  /// Whether so many bytes in a row are outside ASCII that more marks may be among them.
  private static func mayHoldManyMarks(_ bytes: ArraySlice<UInt8>) -> Bool {
    let fewest = 2 * (mostMarks + 1)
    if bytes.count < fewest { return false }
    var run = 0
    for byte in bytes {
      run = byte < 0x80 ? 0 : run + 1
      if run >= fewest { return true }
    }
    return false
  }

  private static func parted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var marks = 0
    for scalar in text.unicodeScalars {
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > mostMarks {
        bytes.append(contentsOf: "\u{34F}".utf8)
        marks = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
