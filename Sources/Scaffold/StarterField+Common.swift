internal import RegisterModel

/// The eight fields that every register begins with, by the law as it stands: an authority
/// describes its data systems by 906/2019 28 §.
extension StarterField {
  static let common = [name, purpose, content, archivePlan, personalData, openness, unit, person]

  private static let act = Wording("906/2019 28 §")

  private static let name = StarterField(
    id: "name", key: Wording(sv: "Namn", fi: "Nimi", en: "Name"),
    label: Wording(
      sv: "Datasystemets namn", fi: "Tietojärjestelmän nimi", en: "Name of the information system"),
    help: Wording(
      sv: "Det namn som systemet är känt under, på en rad.",
      fi: "Nimi, jolla järjestelmä tunnetaan, yhdellä rivillä.",
      en: "The name that the system is known by, on one line."),
    type: .line, group: .name, isRequired: true, law: [act])

  private static let purpose = StarterField(
    id: "purpose",
    key: Wording(sv: "Användningsområde", fi: "Käyttötarkoitus", en: "Purpose of use"),
    label: Wording(sv: "Användningsområde", fi: "Käyttötarkoitus", en: "Purpose of use"),
    help: Wording(
      sv: "Vad systemet används till och av vem. Skriv hela meningar.",
      fi: "Mihin järjestelmää käytetään ja kuka sitä käyttää. Kirjoita kokonaisia virkkeitä.",
      en: "What the system is used for and by whom. Write full sentences."),
    type: .text, group: .description, isRequired: true, isTranslatable: true, law: [act])

  private static let content = StarterField(
    id: "content", key: Wording(sv: "Datainnehåll", fi: "Tietosisältö", en: "Data content"),
    label: Wording(sv: "Datainnehåll", fi: "Tietosisältö", en: "Data content"),
    help: Wording(
      sv: "Vilka uppgifter som finns i systemet och vilka personer de gäller.",
      fi: "Mitä tietoja järjestelmässä on ja keitä ne koskevat.",
      en: "Which data the system holds and whom they concern."),
    type: .text, group: .description, isRequired: true, isTranslatable: true, law: [act])

  private static let archivePlan = StarterField(
    id: "archive-plan",
    key: Wording(
      sv: "Arkivbildningsplan", fi: "Arkistonmuodostussuunnitelma", en: "Archive formation plan"),
    label: Wording(
      sv: "Finns i arkivbildningsplanen", fi: "On arkistonmuodostussuunnitelmassa",
      en: "Covered by the archive formation plan"),
    help: Wording(
      sv: "X om arkivbildningsplanen omfattar systemet, - om inte. Tomt om det inte är känt.",
      fi: "X, jos arkistonmuodostussuunnitelma kattaa järjestelmän, muuten -. Tyhjä, jos asia ei "
        + "ole tiedossa.",
      en: "X if the archive formation plan covers the system, - if not. Empty if it is not known."),
    type: .flag, group: .legal, law: [Wording("831/1994 8 §")])

  private static let personalData = StarterField(
    id: "personal-data-description",
    key: Wording(
      sv: "Register över behandling", fi: "Seloste käsittelytoimista", en: "Record of processing"),
    label: Wording(
      sv: "Finns i registret över behandling av personuppgifter",
      fi: "On henkilötietojen käsittelytoimien selosteessa",
      en: "Covered by the record of processing of personal data"),
    help: Wording(
      sv: "X om registret över behandling omfattar systemet, - om det inte har personuppgifter.",
      fi:
        "X, jos seloste käsittelytoimista kattaa järjestelmän, - jos siinä ei ole henkilötietoja.",
      en: "X if the record of processing covers the system, - if it holds no personal data."),
    type: .flag, group: .legal,
    law: [
      Wording(
        sv: "(EU) 2016/679 artikel 30", fi: "(EU) 2016/679 30 artikla",
        en: "(EU) 2016/679 Article 30")
    ])

  private static let openness = StarterField(
    id: "data-register-description",
    key: Wording(
      sv: "Beskrivning av handlingars offentlighet", fi: "Asiakirjajulkisuuskuvaus",
      en: "Description of access to documents"),
    label: Wording(
      sv: "Finns i beskrivningen av handlingars offentlighet",
      fi: "On asiakirjajulkisuuskuvauksessa",
      en: "Covered by the description of access to documents"),
    help: Wording(
      sv: "X om beskrivningen av handlingars offentlighet omfattar systemet, - om inte.",
      fi: "X, jos asiakirjajulkisuuskuvaus kattaa järjestelmän, muuten -.",
      en: "X if the description of access to documents covers the system, - if not."),
    type: .flag, group: .legal, law: [act])

  private static let unit = StarterField(
    id: "unit", key: Wording(sv: "Ansvarsenhet", fi: "Vastuuyksikkö", en: "Responsible unit"),
    label: Wording(sv: "Ansvarsenhet", fi: "Vastuuyksikkö", en: "Responsible unit"),
    help: Wording(
      sv: "Den enhet som ansvarar för systemet. Skriv varje enhet på en egen rad.",
      fi: "Järjestelmästä vastaava yksikkö. Kirjoita kukin yksikkö omalle rivilleen.",
      en: "The unit that answers for the system. Write each unit on a line of its own."),
    type: .list, group: .owner, isRequired: true, law: [act], values: "units")

  private static let person = StarterField(
    id: "person",
    key: Wording(sv: "Ansvarsperson", fi: "Vastuuhenkilö", en: "Responsible person"),
    label: Wording(sv: "Ansvarsperson", fi: "Vastuuhenkilö", en: "Responsible person"),
    help: Wording(
      sv: "Den tjänst eller uppgift som ansvarar för systemet, inte en persons namn. Skriv varje "
        + "tjänst på en egen rad.",
      fi: "Järjestelmästä vastaava virka tai tehtävä, ei henkilön nimi. Kirjoita kukin virka "
        + "omalle rivilleen.",
      en: "The post that answers for the system, not the name of a person. Write each post on a "
        + "line of its own."),
    type: .list, group: .owner, isRequired: true, law: [act], values: "persons")
}
