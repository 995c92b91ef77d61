/// The words that the vocabularies and the registers of the example share.
enum ExampleWords {
  static let administration = Wording(
    sv: "Förvaltningsavdelningen", fi: "Hallinto-osasto", en: "Administration")
  static let education = Wording(
    sv: "Bildningsavdelningen", fi: "Sivistysosasto", en: "Education and culture")
  static let technical = Wording(
    sv: "Tekniska avdelningen", fi: "Tekninen osasto", en: "Technical services")

  static let registrar = Wording(sv: "Registratorn", fi: "Kirjaaja", en: "Registrar")
  static let principal = Wording(sv: "Rektorn", fi: "Rehtori", en: "School principal")
  static let secretary = Wording(
    sv: "Skolsekreteraren", fi: "Koulusihteeri", en: "School secretary")
  static let caretaker = Wording(
    sv: "Fastighetschefen", fi: "Kiinteistöpäällikkö", en: "Head of premises")

  static let open = Wording(sv: "Offentliga", fi: "Julkisia", en: "Public")
  static let partlySecret = Wording(
    sv: "Delvis sekretessbelagda", fi: "Osittain salassa pidettäviä", en: "Partly secret")
  static let secret = Wording(
    sv: "Sekretessbelagda", fi: "Salassa pidettäviä", en: "Secret")
}
