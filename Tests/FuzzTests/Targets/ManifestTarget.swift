@testable import RegisterSite

/// The manifest of a published folder.
enum ManifestTarget: FuzzTarget {
  static let name = "manifest"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    guard let manifest = try? Manifest(bytes) else { return }
    for file in manifest.files {
      let parts = file.path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      try hold(
        parts.allSatisfy {
          !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
        } && file.size >= 0 && file.sha256.utf8.count == 64, "a file lies in the folder: \(file)")
    }
    try hold(try Manifest(manifest.bytes) == manifest, "a manifest is read as it is written")
    try hold(
      (manifest.status == .draft) == (manifest.commit == nil), "only a draft has no commit")
  }
}
