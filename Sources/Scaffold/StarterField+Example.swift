internal import RegisterModel

/// The fields that the example has beside the common ones, so that each type of value is seen.
extension StarterField {
  static let example = [access, secrecy, service, reviewed, remark]

  private static let access = StarterField(
    id: "access", key: Wording(sv: "Offentlighet", fi: "Julkisuus", en: "Access"),
    label: Wording(
      sv: "Uppgifternas offentlighet", fi: "Tietojen julkisuus", en: "Access to the data"),
    help: Wording(
      sv: "Om uppgifterna är offentliga: ett ord ur ordlistan.",
      fi: "Ovatko tiedot julkisia: yksi sanaston sana.",
      en: "Whether the data are public: a word of the vocabulary."),
    type: .choice, group: .legal, isRequired: true, law: [Wording("621/1999 24 §")],
    values: "access")

  private static let secrecy = StarterField(
    id: "secrecy", key: Wording(sv: "Sekretessgrund", fi: "Salassapitoperuste", en: "Secrecy"),
    label: Wording(sv: "Grund för sekretess", fi: "Salassapidon peruste", en: "Ground for secrecy"),
    help: Wording(
      sv: "Lagrummet som gör uppgifter sekretessbelagda. Behövs när en del av dem är det.",
      fi: "Säännös, jonka nojalla tietoja pidetään salassa. Tarvitaan, kun osa niistä on salassa "
        + "pidettäviä.",
      en: "The provision that makes data secret. Needed where a part of them is."),
    type: .line, group: .legal,
    requiredWhen: ("access", ExampleWords.partlySecret))

  private static let service = StarterField(
    id: "service", key: Wording(sv: "E-tjänst", fi: "Palvelu", en: "Service"),
    label: Wording(sv: "E-tjänst", fi: "Sähköinen palvelu", en: "Online service"),
    help: Wording(
      sv: "Adressen till systemets e-tjänst, om det har en.",
      fi: "Järjestelmän sähköisen palvelun osoite, jos sellainen on.",
      en: "The address of the system's online service, if it has one."),
    type: .link, group: .other)

  private static let reviewed = StarterField(
    id: "reviewed", key: Wording(sv: "Läst igenom", fi: "Läpikäyty", en: "Read through"),
    label: Wording(
      sv: "Beskrivningen läst igenom", fi: "Kuvaus käyty läpi", en: "Description read through"),
    help: Wording(
      sv: "Dagen då någon senast läste igenom hela beskrivningen.",
      fi: "Päivä, jona joku viimeksi luki koko kuvauksen läpi.",
      en: "The day on which somebody last read all of the description."),
    type: .date, group: .other)

  private static let remark = StarterField(
    id: "remark", key: Wording(sv: "Anmärkning", fi: "Huomautus", en: "Remark"),
    label: Wording(sv: "Anmärkning", fi: "Huomautus", en: "Remark"),
    help: Wording(
      sv: "Sådant som bara ni själva behöver veta. Det publiceras inte.",
      fi: "Asioita, jotka vain teidän itsenne tarvitsee tietää. Niitä ei julkaista.",
      en: "What only you yourselves need to know. It is not published."),
    type: .text, group: .other, visibility: .internal)
}
