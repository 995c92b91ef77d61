/// A field of the registers that are made, in one language.
enum RegisterKey: Int, CaseIterable {
  case name, purpose, purposeFinnish, purposeEnglish, content, contentFinnish
  case archivePlan, personalData, dataRegister, unit, person
  case supplier, site, inUseFrom, reviewed, confidentiality, recipients

  /// The key as it stands in a file, and its language.
  var text: String {
    switch self {
    case .name: "Namn"
    case .purpose: "Användningsområde"
    case .purposeFinnish: "Användningsområde[fi]"
    case .purposeEnglish: "Användningsområde[en]"
    case .content: "Datainnehåll"
    case .contentFinnish: "Datainnehåll[fi]"
    case .archivePlan: "ABP"
    case .personalData: "PRB"
    case .dataRegister: "DRB"
    case .unit: "Ansvarsenhet"
    case .person: "Ansvarsperson"
    case .supplier: "Leverantör"
    case .site: "Webbplats"
    case .inUseFrom: "I bruk från"
    case .reviewed: "Granskad"
    case .confidentiality: "Offentlighet"
    case .recipients: "Mottagare"
    }
  }

  /// Whether its value is prose, wrapped, and not one item a line.
  var isProse: Bool {
    switch self {
    case .purpose, .purposeFinnish, .purposeEnglish, .content, .contentFinnish: true
    default: false
    }
  }
}
