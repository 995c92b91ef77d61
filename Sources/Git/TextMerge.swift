internal import CGit2

/// Git's own merge of three texts, line by line (`git_merge_file`).
package enum TextMerge {
  /// What came of a merge.
  package struct Result: Sendable, Hashable {
    /// The merged text, with marks where lines conflict.
    package var bytes: [UInt8]
    /// Whether there is no conflict.
    package var isClean: Bool
  }

  /// How conflicts are marked.
  package struct Marks: Sendable, Hashable {
    /// What the marks call our side.
    package var ours: String
    /// What the marks call the base, where it is shown between the sides; else `nil`.
    package var base: String?
    /// What the marks call the other side.
    package var theirs: String
    /// How many times a mark repeats its character.
    package var length: Int

    package init(ours: String, base: String? = nil, theirs: String, length: Int = 7) {
      (self.ours, self.base, self.theirs, self.length) = (ours, base, theirs, length)
    }
  }

  /// Merges texts.
  ///
  /// - Returns: The text; `nil` where a version is binary or too large, and nothing can be merged.
  /// - Throws: What libgit2 reports.
  package static func merge(
    base: [UInt8], ours: [UInt8], theirs: [UInt8],
    marks: Marks = Marks(ours: "ours", theirs: "theirs")
  ) throws(GitError) -> Result? {
    try Library.start()
    var options = unsafe git_merge_file_options()
    try check(
      unsafe git_merge_file_options_init(&options, UInt32(GIT_MERGE_FILE_OPTIONS_VERSION)),
      in: "git_merge_file_options_init")
    unsafe options.marker_size = UInt16(clamping: marks.length)
    if marks.base != nil { unsafe options.flags |= GIT_MERGE_FILE_STYLE_DIFF3.rawValue }
    var result = unsafe git_merge_file_result()
    defer { unsafe git_merge_file_result_free(&result) }
    var code: Int32 = 0
    unsafe withInput(base) { base in
      unsafe withInput(ours) { ours in
        unsafe withInput(theirs) { theirs in
          unsafe marks.ours.withCString { our in
            unsafe marks.theirs.withCString { their in
              unsafe (marks.base ?? "").withCString { ancestor in
                unsafe options.our_label = our
                unsafe options.their_label = their
                unsafe options.ancestor_label = ancestor
                var (base, ours, theirs) = unsafe (base, ours, theirs)
                unsafe code = git_merge_file(&result, &base, &ours, &theirs, &options)
              }
            }
          }
        }
      }
    }
    try check(code, in: "git_merge_file")
    let isClean = unsafe result.automergeable != 0
    guard let start = unsafe result.ptr else {
      return isClean ? Result(bytes: [], isClean: true) : nil
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: result.len)
    return Result(bytes: unsafe Array(bytes), isClean: isClean)
  }

  private static func withInput(_ bytes: [UInt8], _ body: (git_merge_file_input) -> Void) {
    unsafe bytes.withUnsafeBytes { bytes in
      var input = unsafe git_merge_file_input()
      unsafe input.version = UInt32(GIT_MERGE_FILE_INPUT_VERSION)
      unsafe input.ptr = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      unsafe input.size = bytes.count
      unsafe body(input)
    }
  }
}
