internal import Files

/// One file of a published folder.
///
/// What it holds is made when it is asked for, and each time anew: a site of many thousand pages is
/// never in memory as a whole.
package struct SiteFile: Sendable {
  /// The path in the folder, with `/` between its parts, such as `fi/index.html`.
  package var path: String
  private let content: @Sendable () -> [UInt8]

  /// Makes a file of its content.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    content = { bytes }
  }

  /// Makes a file of text, in UTF-8.
  ///
  /// - Parameters:
  ///   - path: The path in the folder.
  ///   - text: What gives the text, the same each time, on any thread.
  package init(path: String, text: @autoclosure @escaping @Sendable () -> String) {
    self.path = path
    content = { Array(text().utf8) }
  }

  /// Makes what the file holds.
  package func bytes() -> [UInt8] { content() }

  /// What the file is.
  package var mediaType: MediaType { MediaType(endingOf: path) }

  /// The file as one that is to be written.
  var newFile: NewFile { NewFile(path: path, bytes: content) }
}

extension [SiteFile] {
  /// The files in the order of their paths, byte by byte.
  var sortedByPath: [SiteFile] {
    sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether two sites consist of the same files with the same bytes; nothing more is made once two
  /// files differ.
  func holdTheSame(as other: [SiteFile]) -> Bool {
    guard count == other.count,
      zip(self, other).allSatisfy({ $0.path.utf8.elementsEqual($1.path.utf8) })
    else { return false }
    do throws(Difference) {
      _ = try Cores.map(count) { index throws(Difference) in
        guard self[index].bytes() == other[index].bytes() else { throw Difference() }
      }
      return true
    } catch {
      return false
    }
  }

  /// Two files differ.
  private struct Difference: Error {}
}
