import TestSupport

extension GitCommand {
  /// Stores an object however odd it is (`git hash-object --literally`) and returns its id.
  func store(_ kind: String, _ bytes: [UInt8]) throws -> String {
    try self("hash-object", "-t", kind, "-w", "--stdin", "--literally", input: bytes)
  }

  /// Stores a commit on the empty tree, made of these header lines and this message.
  func storeCommit(_ header: [String], message: String = "message\n") throws -> String {
    try storeCommit(header.map { Array($0.utf8) }, message: Array(message.utf8))
  }

  /// Stores a commit on the empty tree, made of these header lines and this message.
  func storeCommit(_ header: [[UInt8]], message: [UInt8]) throws -> String {
    let tree = try self("mktree")
    let lines = [Array("tree \(tree)".utf8)] + header
    return try store("commit", lines.flatMap { $0 + [0x0A] } + [0x0A] + message)
  }
}
