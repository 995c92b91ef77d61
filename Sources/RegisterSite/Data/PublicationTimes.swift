internal import Git
internal import RegisterHistory
internal import RegisterModel
internal import TimeZones

/// The times by which readers of a feed sort the publications.
///
/// A site holds no time of a clock, so that it can be made again. A publication is of the midnight
/// that its day begins with in the time zone of the schema, the second one of a day a second later,
/// and so on; each is later than the one before it, and none depends on what is published later. One
/// of an unknown day is of the second after the one before it, or of the first second of 1970.
struct PublicationTimes: Sendable {
  /// The times by the tags, byte for byte.
  private var times: [[UInt8]: String] = [:]

  /// Finds the times of publications.
  ///
  /// - Parameters:
  ///   - publications: All publications of the site, the latest first.
  ///   - zone: The time zone that days are counted in.
  init(_ publications: [Publication], in zone: TimeZoneRules) {
    var last: Int64 = -1
    for publication in publications.reversed() {
      var time = last + 1
      if let day = publication.day {
        let second = Int64(day.daysSinceEpoch) * 86_400 + Int64(publication.number - 1)
        let own = zone.utc(fromLocal: second)
        // Days before 1970 are in no order with those that are unknown.
        time = times.isEmpty ? own : max(time, own)
      }
      last = time
      times[Array(publication.tag.utf8)] = Self.text(of: time, in: zone)
    }
  }

  /// The time of a publication, such as `2026-11-24T00:00:00+02:00` (RFC 3339).
  subscript(_ publication: Publication) -> String {
    times[Array(publication.tag.utf8)] ?? "1970-01-01T00:00:00+00:00"
  }

  private static func text(of time: Int64, in zone: TimeZoneRules) -> String {
    let offset = zone.offset(atUTC: time)
    // An offset is told in whole minutes.
    let minutes = offset % 60 == 0 ? offset / 60 : 0
    // Only a publication behind many others can be later than the last day that there is.
    return Timestamp(seconds: time, offset: minutes).iso8601 ?? "9999-12-31T23:59:59+00:00"
  }
}
