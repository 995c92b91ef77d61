@testable import Git
@testable import RegisterHistory

/// Two listings of files, the length of the first before it; a check that was kept; an index of
/// Git's.
enum ListingTarget: FuzzTarget {
  static let name = "listings"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let (first, second) = (reader.piece(), reader.all())
    let (old, new) = (FileListing(bytes: first), FileListing(bytes: second))
    for listing in [old, new] {
      let contents = listing.contents
      for path in contents.keys where !path.unicodeScalars.contains("\u{FFFD}") {
        try hold(listing.content(of: path) != nil, "a path is found")
      }
      _ = listing.tree(of: "Registers")
      try hold(listing.changes(from: listing, atMost: 1)?.isEmpty != false, "the same is no change")
    }
    for change in new.changes(from: old, atMost: 100) ?? [] {
      try hold(change.old != change.new, "a change changes something")
    }
    try checkRemembered(bytes, old)
    let staged = FileListing(indexFile: second, below: "Registers/") { $0.count < 100 }
    if let staged {
      try hold(
        staged.contents.keys.allSatisfy { $0.hasPrefix("Registers/") }, "files below the folder")
      _ = staged.tree(of: "Registers")
    }
  }

  /// Sees that a check which is kept is read as it was kept, and that damage is noticed.
  private static func checkRemembered(_ bytes: [UInt8], _ files: FileListing) throws {
    var raw = bytes
    _ = RememberedCheck(takingOver: &raw, madeBy: 1)
    let id = try ObjectID(ofBlob: bytes)
    let check = RememberedCheck(
      counts: .init(
        registers: bytes.count, warnings: 1, notes: 2, untranslated: 3, untranslatedRegisters: 4),
      day: bytes.count % 3 == 0 ? nil : bytes.count, lacksTimeZone: bytes.count % 2 == 0, head: id,
      differsFromHead: bytes.count % 5 == 0, files: files, tree: id)
    let kept = check.encoded(by: 1)
    var copy = kept
    try hold(
      RememberedCheck(takingOver: &copy, madeBy: 1) == check, "a check is read as it was kept")
    copy = kept
    try hold(RememberedCheck(takingOver: &copy, madeBy: 2) == nil, "another program's is not read")
    copy = kept
    copy[kept.count - 1 - bytes.count % 168] ^= 1
    try hold(RememberedCheck(takingOver: &copy, madeBy: 1) != check, "damage is noticed")
  }
}
