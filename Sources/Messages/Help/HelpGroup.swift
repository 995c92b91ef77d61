/// Commands that are listed together, in the order of the list.
package enum HelpGroup: CaseIterable, Hashable, Sendable {
  case editing, looking, publishing, setup, machinery
}

extension Messages {
  /// The heading above the commands of a group.
  package func heading(_ group: HelpGroup) -> String {
    switch group {
    case .editing: word(sv: "Ändra", fi: "Muokkaus", en: "Editing")
    case .looking: word(sv: "Visa", fi: "Katselu", en: "Looking")
    case .publishing:
      word(
        sv: "Granska och publicera", fi: "Katselmointi ja julkaisu", en: "Reviewing and publishing")
    case .setup: word(sv: "Ta i bruk", fi: "Käyttöönotto", en: "Setting up")
    case .machinery:
      word(
        sv: "För Git och editorer", fi: "Gitiä ja muokkausohjelmia varten",
        en: "For Git and editors")
    }
  }
}
