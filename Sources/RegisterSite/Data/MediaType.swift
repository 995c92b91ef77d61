/// What a file of the site is, by the name that is registered for it (RFC 6838).
package enum MediaType: String, CaseIterable, Sendable {
  case page = "text/html"
  case style = "text/css"
  case script = "text/javascript"
  case csv = "text/csv"
  case json = "application/json"
  case linkedData = "application/ld+json"
  case feed = "application/atom+xml"
  case xml = "application/xml"
  case text = "text/plain"
  case unknown = "application/octet-stream"

  /// What a file is by the ending of its name.
  package init(endingOf path: String) {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    self =
      switch ending {
      case "html": .page
      case "css": .style
      case "js": .script
      case "csv": .csv
      case "json": .json
      case "jsonld": .linkedData
      case "atom": .feed
      case "xml": .xml
      case "txt": .text
      default: .unknown
      }
  }

  /// The header `Content-Type` of the file: with the encoding, where the type does not say it.
  package var header: String {
    switch self {
    case .page, .style, .script, .csv, .text: "\(rawValue); charset=utf-8"
    case .json, .linkedData, .feed, .xml, .unknown: rawValue
    }
  }
}
