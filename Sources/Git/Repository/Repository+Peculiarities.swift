internal import CGit2
internal import Glibc

/// Why a repository may lack objects, or git may show another history than the tool does.
extension Repository {
  /// Whether the clone was made without all objects (`git clone --filter`): a remote has promised
  /// those that are missing.
  package var isPartialClone: Bool {
    do {
      let configuration = try unsafe Owned(
        "git_repository_config_snapshot", release: git_config_free
      ) { unsafe git_repository_config_snapshot(&$0, handle.pointer) }
      let pattern = "^(remote\\..*\\.promisor|extensions\\.partialclone)$"
      let keys = try unsafe Owned(
        "git_config_iterator_glob_new", release: git_config_iterator_free
      ) { unsafe git_config_iterator_glob_new(&$0, configuration.pointer, pattern) }
      var entry: UnsafeMutablePointer<git_config_entry>?
      return unsafe git_config_next(&entry, keys.pointer) == 0
    } catch {
      return false
    }
  }

  /// Whether some objects have others in their place for git (`git replace`), which libgit2 and
  /// this tool do not heed.
  package var hasReplacements: Bool { hasReference("refs/replace/*") }

  /// Whether `info/grafts` gives commits other parents for git, which this tool does not heed.
  package var hasGrafts: Bool {
    guard let file = unsafe fopen("\(commonDirectory)/info/grafts", "re") else { return false }
    defer { unsafe fclose(file) }
    return unsafe fgetc(file) != EOF
  }

  private func hasReference(_ pattern: String) -> Bool {
    do {
      let references = try unsafe Owned(
        "git_reference_iterator_glob_new", release: git_reference_iterator_free
      ) { unsafe git_reference_iterator_glob_new(&$0, handle.pointer, pattern) }
      _ = try unsafe Owned("git_reference_next", release: git_reference_free) {
        unsafe git_reference_next(&$0, references.pointer)
      }
      return true
    } catch {
      return false
    }
  }
}
