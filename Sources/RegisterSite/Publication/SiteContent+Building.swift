package import RegisterHistory

extension RegisterRepository {
  /// What the public site says of the registers at a point, as far as it may be published.
  ///
  /// It depends on the commits and the edition alone: of a publication its commit, tag and day
  /// count, and not when the tag was made, which is later than the site.
  ///
  /// - Parameters:
  ///   - edition: As what the site is built.
  ///   - point: Where the registers are read.
  /// - Returns: The content.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func siteContent(
    _ edition: SiteContent.Edition, at point: Point
  ) throws(HistoryError) -> SiteContent {
    let edition = edition.withoutTimes
    let schema = try schema(try snapshot(point).schema).schema
    let projection = PublicProjection(schema)
    let changeLog =
      switch edition {
      case .publication(let publication, let earlier):
        try publicChangeLog(of: [publication] + earlier, by: projection)
      case .draft(_, let earlier):
        try publicChangeLog(of: earlier, draft: point, by: projection)
      }
    return SiteContent(
      edition: edition, schema: projection.schema,
      registers: try publicRegisters(at: point, by: projection), changeLog: changeLog)
  }
}

extension SiteContent.Edition {
  /// The same, with the days of its publications and without the times at which tags were made.
  fileprivate var withoutTimes: SiteContent.Edition {
    switch self {
    case .publication(let publication, let earlier):
      .publication(publication.withoutTime, earlier: earlier.map(\.withoutTime))
    case .draft(let day, let earlier):
      .draft(day, earlier: earlier.map(\.withoutTime))
    }
  }
}

extension Publication {
  fileprivate var withoutTime: Publication {
    var publication = self
    publication.date = nil
    return publication
  }
}
