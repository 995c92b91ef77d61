internal import Git
internal import RegisterModel
internal import Rendering

/// How a manifest is written, in the same bytes for the same site.
extension Manifest {
  /// The manifest as it stands in its file.
  package var bytes: [UInt8] { Array((json.rendered(pretty: true) + "\n").utf8) }

  /// The file of the manifest.
  package var file: SiteFile { SiteFile(path: Self.fileName, bytes: bytes) }

  private var json: JSONValue {
    [
      "version": 1,
      "kind": "manifest",
      "status": .string(status.rawValue),
      "tool": .string(tool),
      "commit": JSONValue(commit?.hex),
      "tree": JSONValue(tree?.hex),
      "date": JSONValue(date?.description),
      "publication": JSONValue(publication),
      "earlier": .array(
        earlier.map { earlier in
          [
            "publication": .string(earlier.publication), "commit": .string(earlier.commit.hex),
            "date": JSONValue(earlier.date?.description),
          ]
        }),
      "files": .array(
        files.map { file in
          [
            "path": .string(file.path), "size": .integer(file.size),
            "sha256": .string(file.sha256),
          ]
        }),
    ]
  }
}
