internal import RegisterHistory
internal import RegisterModel

/// What the public has been told of the registers, up to the commit that is checked out.
struct PublicRecord {
  /// What may be published.
  var projection: PublicProjection
  /// The publications, the latest first.
  var publications: [Publication] = []
  /// What each of them changed.
  var changeLog = ChangeLog(sections: [])

  /// Reads it.
  ///
  /// - Throws: When the history cannot be read.
  init(
    by projection: PublicProjection, _ repository: inout RegisterRepository
  ) throws(HistoryError) {
    self.projection = projection
    guard let head = try repository.headIfAny() else { return }
    publications = try repository.publications(from: head)
    changeLog = try repository.publicChangeLog(of: publications, by: projection)
  }

  /// The registers that are public now.
  func registers(_ repository: inout RegisterRepository) throws(HistoryError) -> [Register] {
    guard let latest = publications.first else { return [] }
    return try repository.publicRegisters(at: .commit(latest.commit), by: projection)
  }
}
