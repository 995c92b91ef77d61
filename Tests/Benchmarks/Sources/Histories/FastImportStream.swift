/// What `git fast-import` reads, written piece by piece.
struct FastImportStream {
  private var pending: [UInt8] = []
  private let write: ([UInt8]) throws -> Void
  /// The mark of the newest commit; the first one's is 1.
  private(set) var mark = 0

  /// Starts a stream.
  ///
  /// - Parameter write: What takes the bytes, some mebibytes at a time.
  init(write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  /// A file that a commit changes.
  struct File {
    /// The path from the top of the repository.
    var path: String
    /// What it holds; `nil` where the commit deletes it.
    var text: String?
  }

  /// Writes a commit.
  ///
  /// - Parameters:
  ///   - branch: The branch that it is the new tip of.
  ///   - parents: The marks of its parents; none for the first commit.
  ///   - author: Who wrote it.
  ///   - committer: Who committed it.
  ///   - time: When, in seconds since 1970.
  ///   - message: Its message.
  ///   - files: What it changes against its first parent.
  /// - Returns: Its mark.
  /// - Throws: What the one throws that takes the bytes.
  mutating func commit(
    on branch: String, parents: [Int], author: String, committer: String, time: Int,
    message: String, files: [File]
  ) throws -> Int {
    mark += 1
    say("commit refs/heads/\(branch)\nmark :\(mark)\n")
    say("author \(author) \(time) +0200\ncommitter \(committer) \(time) +0200\n")
    data(message)
    if let first = parents.first { say("from :\(first)\n") }
    for other in parents.dropFirst() { say("merge :\(other)\n") }
    for file in files {
      if let text = file.text {
        say("M 100644 inline \(file.path)\n")
        data(text)
      } else {
        say("D \(file.path)\n")
      }
    }
    say("\n")
    if pending.count > 4 << 20 { try flush() }
    return mark
  }

  /// Writes an annotated tag on a commit.
  mutating func tag(_ name: String, on commit: Int, by tagger: String, time: Int, message: String) {
    say("tag \(name)\nfrom :\(commit)\ntagger \(tagger) \(time) +0200\n")
    data(message)
  }

  /// Takes a branch away whose commits have been merged.
  mutating func remove(branch: String) {
    say("reset refs/heads/\(branch)\nfrom \(String(repeating: "0", count: 40))\n\n")
  }

  /// Hands on what has been written.
  mutating func flush() throws {
    try write(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func say(_ text: String) { pending.append(contentsOf: text.utf8) }

  private mutating func data(_ text: String) {
    say("data \(text.utf8.count)\n\(text)\n")
  }
}
