internal import Files
internal import Git
internal import RegisterModel

/// What `index` does with the history index: describe it, make it anew, remove or verify it.
extension RegisterRepository {
  /// What the history index is like.
  package func indexState() throws(HistoryError) -> IndexState {
    let file = indexFile
    var state = IndexState(condition: .absent, path: file.path, byteCount: 0)
    do throws(HistoryIndex.Flaw) {
      let index = try file.open()
      let head = try? headIfAny()
      state.byteCount = index.byteCount
      state.condition = .usable(
        commits: index.count, isCurrent: head.map { index.knows($0) } ?? true)
    } catch {
      state.byteCount = (try? MappedFile(file.path).count) ?? 0
      switch error {
      case .missing: state.condition = .absent
      case .otherVersion: state.condition = .otherVersion
      case .damaged, .otherFolder: state.condition = .damaged
      }
    }
    return state
  }

  /// Makes the history index anew, whatever there was.
  ///
  /// - Returns: Whether one could be made: not of a shallow clone, nor where trees are damaged or such
  ///   that they do not tell what became of each path.
  /// - Throws: When there is no commit, or the file cannot be written.
  package mutating func rebuildIndex() throws(HistoryError) -> Bool {
    let head = try head()
    lookup.index = nil
    (hasLookedForIndex, hasWrittenIndex) = (true, false)
    do {
      return try updateIndex(from: [head])
    } catch {
      throw .file(error)
    }
  }

  /// Removes the history index, and what the last check before a commit found.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: When it cannot be removed.
  package func removeIndex() throws(HistoryError) -> Bool {
    do {
      try RememberedCheck.forget(in: git)
      return try indexFile.remove()
    } catch {
      throw .file(error)
    }
  }

  /// Compares the history index with Git's own objects: what each commit did, and what each register
  /// holds at each commit that questions were asked from.
  ///
  /// - Returns: What that has shown; `nil` where there is no index that can be read.
  /// - Throws: When an object cannot be read.
  package mutating func verifyIndex() throws(HistoryError) -> IndexVerification? {
    guard let index = try? indexFile.open() else { return nil }
    lookup.index = nil
    hasLookedForIndex = true
    // What is compared with must not be what the index was made from.
    if lookup.graph?.isIntact == false { lookup.graph = nil }
    var verification = IndexVerification(commits: index.count, differences: [])
    for position in (0..<index.count).reversed() {
      let commit = index.id(at: position)
      let found: CommitRecord?
      do {
        found = try lookup.record(of: commit, in: git)
      } catch {
        throw located(error, in: commit)
      }
      lookup.records = [:]
      if found.map({ index.agrees(with: $0, at: position) }) != true {
        verification.differences.append(commit)
      }
    }
    for tip in index.tips.map({ index.id(at: $0) }) {
      let snapshot = try snapshot(.commit(tip))
      let agrees = snapshot.registers.allSatisfy { id, blob in
        index.content(.register(id), of: tip)??.fileID == blob
      }
      if !agrees || index.content(.schema, of: tip)??.fileID != snapshot.schema {
        verification.differences.append(tip)
      }
    }
    return verification
  }
}

extension HistoryIndex {
  /// Whether the index says of a commit what its trees do.
  fileprivate func agrees(with record: CommitRecord, at position: Int) -> Bool {
    guard var known = self.record(at: position) else { return false }
    if record.folder == nil, record.comparisons.first?.isSame == true { known.folder = nil }
    return known == record
  }
}
