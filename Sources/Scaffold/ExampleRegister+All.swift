/// The registers of a municipality that does not exist.
extension ExampleRegister {
  static let all = [caseManagement, pupils, roomBooking, cameras]

  private static let caseManagement = ExampleRegister(
    id: Wording(sv: "arendehantering", fi: "asianhallinta", en: "case-management"),
    values: [
      "name": Wording(sv: "Ärendehanteringen", fi: "Asianhallinta", en: "Case management"),
      "purpose": Wording(
        sv: "Registratorskontoret diarieför inkomna och upprättade handlingar och följer "
          + "ärendenas gång till beslut.",
        fi: "Kirjaamo kirjaa saapuneet ja laaditut asiakirjat ja seuraa asioiden kulkua päätökseen "
          + "asti.",
        en: "The registry records documents that arrive or are drawn up, and follows matters to "
          + "their decision."),
      "content": Wording(
        sv: "Ärendets nummer, rubrik och handlingar. Namn och adress till dem som är parter i "
          + "ärendet.",
        fi: "Asian numero, otsikko ja asiakirjat. Asianosaisten nimet ja osoitteet.",
        en: "The number, heading and documents of a matter. Names and addresses of the parties."),
      "access": ExampleWords.partlySecret,
      "secrecy": Wording("621/1999 24 §"),
    ],
    flags: [
      "archive-plan": true, "personal-data-description": true, "data-register-description": true,
    ],
    units: [ExampleWords.administration], persons: [ExampleWords.registrar])

  private static let pupils = ExampleRegister(
    id: Wording(sv: "elevregister", fi: "oppilasrekisteri", en: "pupil-register"),
    values: [
      "name": Wording(sv: "Elevregistret", fi: "Oppilasrekisteri", en: "Pupil register"),
      "purpose": Wording(
        sv: "Skolorna ordnar undervisningen och håller kontakt med vårdnadshavarna.",
        fi: "Koulut järjestävät opetuksen ja pitävät yhteyttä huoltajiin.",
        en: "The schools arrange teaching and keep in touch with guardians."),
      "content": Wording(
        sv: "Elevens namn, klass, val av ämnen, frånvaro och vitsord. Vårdnadshavarnas namn och "
          + "kontaktuppgifter.",
        fi: "Oppilaan nimi, luokka, ainevalinnat, poissaolot ja arvosanat. Huoltajien nimet ja "
          + "yhteystiedot.",
        en: "The pupil's name, class, subjects, absence and marks. Names and contact details of "
          + "guardians."),
      "access": ExampleWords.secret,
      "remark": Wording(
        sv: "Avtalet med leverantören löper ut om två år.",
        fi: "Sopimus toimittajan kanssa päättyy kahden vuoden kuluttua.",
        en: "The contract with the supplier ends in two years."),
    ],
    flags: [
      "archive-plan": true, "personal-data-description": true, "data-register-description": true,
    ],
    units: [ExampleWords.education], persons: [ExampleWords.principal, ExampleWords.secretary])

  private static let roomBooking = ExampleRegister(
    id: Wording(sv: "lokalbokning", fi: "tilavaraus", en: "room-booking"),
    values: [
      "name": Wording(sv: "Lokalbokningen", fi: "Tilavaraus", en: "Room booking"),
      "purpose": Wording(
        sv: "Föreningar och invånare bokar kommunens salar och planer.",
        fi: "Yhdistykset ja asukkaat varaavat kunnan saleja ja kenttiä.",
        en: "Associations and residents book the halls and grounds of the municipality."),
      "content": Wording(
        sv: "Lokaler, tider och priser. Namn på den som bokar.",
        fi: "Tilat, ajat ja hinnat. Varaajan nimi.",
        en: "Rooms, times and prices. The name of whoever books."),
      "access": ExampleWords.open,
      "service": Wording(
        sv: "https://exempelby.example/boka", fi: "https://esimerkkikyla.example/varaa",
        en: "https://exampleham.example/book"),
    ],
    flags: ["personal-data-description": true, "data-register-description": true],
    units: [ExampleWords.education, ExampleWords.technical], persons: [ExampleWords.caretaker])

  private static let cameras = ExampleRegister(
    id: Wording(sv: "kameraovervakning", fi: "kameravalvonta", en: "camera-surveillance"),
    values: [
      "name": Wording(sv: "Kameraövervakningen", fi: "Kameravalvonta", en: "Camera surveillance"),
      "purpose": Wording(
        sv: "Kamerorna skyddar kommunens fastigheter och dem som rör sig där.",
        fi: "Kamerat suojaavat kunnan kiinteistöjä ja niissä liikkuvia.",
        en: "The cameras protect the premises of the municipality and those who are there."),
      "content": Wording(
        sv: "Bilder från ingångar och gårdar, som raderas efter två veckor.",
        fi: "Kuvat sisäänkäynneistä ja pihoilta; ne poistetaan kahden viikon kuluttua.",
        en: "Pictures of entrances and yards, which are erased after two weeks."),
      "access": ExampleWords.partlySecret,
      "secrecy": Wording(
        sv: "621/1999 24 § 1 mom. 7 punkten", fi: "621/1999 24 § 1 mom. 7 kohta",
        en: "621/1999 24 § 7"),
    ],
    flags: [
      "archive-plan": false, "personal-data-description": true, "data-register-description": true,
    ],
    units: [ExampleWords.technical], persons: [ExampleWords.caretaker])
}
