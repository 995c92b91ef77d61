/// The part of a source line around a place in it that there is room for.
///
/// Where something is cut off, an ellipsis stands for it. The work depends on where the place is
/// and on the room, not on how long the line goes on.
struct ExcerptWindow {
  let before: String
  let place: String
  let after: String

  /// Cuts a window out of a line.
  ///
  /// - Parameters:
  ///   - line: The whole line.
  ///   - columns: The place, in scalars counted from 1, the end excluded.
  ///   - room: In columns of the terminal; a third of it is for what stands before the place.
  init(of line: String, around columns: Range<Int>, room: Int) {
    let scalars = line.unicodeScalars
    func index(_ start: String.Index, _ offset: Int) -> String.Index {
      scalars.index(start, offsetBy: offset, limitedBy: scalars.endIndex) ?? scalars.endIndex
    }
    let start = index(scalars.startIndex, max(0, columns.lowerBound - 1))
    let end = index(start, columns.count)

    let fitsWhole = scalars[...].end(within: room) == scalars.endIndex
    let left = fitsWhole ? scalars.startIndex : scalars[..<start].start(within: room / 3)
    let right = fitsWhole ? scalars.endIndex : scalars[left...].end(within: room - 2)
    let cut = min(end, max(start, right))
    before = (left == scalars.startIndex ? "" : "…") + String(scalars[left..<start])
    place = String(scalars[start..<cut])
    after = String(scalars[cut..<max(cut, right)]) + (right == scalars.endIndex ? "" : "…")
  }
}

extension Substring.UnicodeScalarView {
  /// Where to cut so that what stands before has room.
  fileprivate func end(within room: Int) -> Index {
    var left = room
    var index = startIndex
    while index < endIndex {
      left -= self[index].cost
      if left < 0 { break }
      index = self.index(after: index)
    }
    while index > startIndex && index < endIndex && self[index].isMark {
      index = self.index(before: index)
    }
    return index
  }

  /// Where to cut so that what stands after has room.
  fileprivate func start(within room: Int) -> Index {
    var left = room
    var index = endIndex
    while index > startIndex {
      let previous = self.index(before: index)
      left -= self[previous].cost
      if left < 0 { break }
      index = previous
    }
    while index > startIndex && index < endIndex && self[index].isMark {
      index = self.index(after: index)
    }
    return index
  }
}

extension Unicode.Scalar {
  /// The columns it takes as it is shown, and 1 for a mark, so that no pile of them is endless.
  fileprivate var cost: Int {
    max(1, VisibleText(String(self)).width)
  }

  /// Whether it stands on the scalar before it, from which it must not be cut.
  fileprivate var isMark: Bool {
    DisplayWidth.of(self, after: " ") == 0
  }
}
