package import RegisterHistory
internal import RegisterModel

/// How the content of a site is gathered, of a publication or a draft, by the public projection.
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
    var content = SiteContent(
      edition: edition, schema: projection.schema,
      registers: try publicRegisters(at: point, by: projection), changeLog: changeLog)
    content.retired = try retired(of: content, by: projection)
    return content
  }

  /// What was published last of the registers that are published no more.
  private mutating func retired(
    of content: SiteContent, by projection: PublicProjection
  ) throws(HistoryError) -> [RetiredRegister] {
    let sections = content.changeLog.sections
    var retired: [RetiredRegister] = []
    for retirement in content.past.retirements where retirement.section + 1 < sections.count {
      // What a publication removed was in the one before it.
      guard let last = sections[retirement.section + 1].publication,
        var register = try publicRegister(retirement.lastID, at: last.commit, by: projection)
      else { continue }
      register.id = retirement.id
      retired.append(
        RetiredRegister(
          register: register, publication: sections[retirement.section].publication))
    }
    return retired
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
