internal import Messages

/// A file of the site for programs that want all registers at once.
///
/// The pages link to each, the linked data names each as a distribution (DCAT 3), and a preview serves
/// each as what it is: a new one answers here.
enum DataFile: CaseIterable {
  case csv, json, linkedData

  /// Where it lies, from the top.
  var path: String {
    switch self {
    case .csv: "registers.csv"
    case .json: "registers.json"
    case .linkedData: "registers.jsonld"
    }
  }

  /// What it is, as a link says it.
  var mediaType: MediaType {
    switch self {
    case .csv: .csv
    case .json: .json
    case .linkedData: .linkedData
    }
  }

  /// Its name among the file types of the Publications Office of the European Union.
  var fileType: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .linkedData: "JSON_LD"
    }
  }

  /// What it is called where the linked data speaks of it.
  var anchor: String {
    switch self {
    case .csv: "_csv"
    case .json: "_json"
    case .linkedData: "_jsonld"
    }
  }

  /// The words of a link to it.
  func title(_ messages: Messages) -> String {
    switch self {
    case .csv: messages.csvLink
    case .json: messages.jsonLink
    case .linkedData: messages.linkedDataLink
    }
  }

  /// What it holds, in UTF-8.
  func text(_ content: SiteContent) -> String {
    switch self {
    case .csv: PublicData(content).csv
    case .json: PublicData(content).json
    case .linkedData: LinkedData(content, inSite: true).text
    }
  }
}
