internal import Rendering

/// The help topic `format`: what whoever edits a file by hand must know of fields and values.
extension Messages {
  /// How a register's file is written.
  var formatTopic: [TopicPart] {
    [
      .text(
        say(
          sv:
            "En fil per datasystem, i mappen \("Registers", .path). Filens namn är registrets id: "
            + "\("aura.register", .path) är registret \("aura", .registerID). Ett id skrivs med små "
            + "bokstäver från a till z, siffror och bindestreck.",
          fi: "Jokaisella järjestelmällä on oma tiedosto kansiossa \("Registers", .path). "
            + "Tiedoston nimi on rekisterin tunnus: \("aura.register", .path) on rekisteri "
            + "\("aura", .registerID). Tunnuksessa on pieniä kirjaimia a–z, numeroita ja "
            + "yhdysmerkkejä.",
          en: "One file per system, in the folder \("Registers", .path). The file's name is the "
            + "register's id: \("aura.register", .path) is the register \("aura", .registerID). An "
            + "id is written in small letters from a to z, digits and hyphens.")),
      .file([
        "# Skolornas journalsystem",
        "Namn: Aura",
        "Användningsområde:",
        "    Psykologen och kuratorerna använder Aura för att",
        "    dokumentera klientarbetet",
        "Användningsområde[fi]:",
        "    Psykologi ja kuraattorit kirjaavat Auraan asiakastyönsä",
        "DRB: X",
        "Ansvarsperson:",
        "    Psykologen",
        "    Kuratorerna",
      ]),
      .points([
        say(
          sv: "Ett fält börjar längst till vänster: nyckeln, ett kolon och värdet.",
          fi: "Kenttä alkaa rivin alusta: avain, kaksoispiste ja arvo.",
          en: "A field begins at the left: its key, a colon and its value."),
        say(
          sv: "Ett längre värde fortsätter på raderna under, som börjar med mellanslag.",
          fi: "Pidempi arvo jatkuu seuraavilla riveillä, jotka alkavat välilyönneillä.",
          en: "A longer value continues below, on lines that begin with spaces."),
        say(
          sv: "I en lista är varje rad en sak för sig, till exempel en person. I löpande text "
            + "får raderna brytas var som helst, och en tom rad skiljer två stycken.",
          fi: "Luettelossa jokainen rivi on oma kohtansa, esimerkiksi henkilö. Juoksevan tekstin "
            + "rivit voi katkaista mistä vain, ja tyhjä rivi erottaa kaksi kappaletta.",
          en: "In a list every line is one item, such as a person. In running text lines may be "
            + "broken anywhere, and an empty line separates two paragraphs."),
        say(
          sv: "\("[fi]", .command) efter nyckeln betyder att texten är på finska.",
          fi: "\("[fi]", .command) avaimen perässä kertoo, että teksti on suomeksi.",
          en: "\("[fi]", .command) after the key says that the text is in Finnish."),
        say(
          sv:
            "\("X", .command) betyder ja och \("-", .command) nej. Ett tomt fält betyder att inget "
            + "har angetts, inte nej.",
          fi: "\("X", .command) tarkoittaa kyllä ja \("-", .command) tarkoittaa ei. Tyhjä kenttä "
            + "tarkoittaa, ettei tietoa ole annettu; se ei tarkoita kieltoa.",
          en: "\("X", .command) means yes and \("-", .command) no. An empty field means that "
            + "nothing is stated, not no."),
        say(
          sv: "Ett datum skrivs \("2026-11-22", .command).",
          fi: "Päivämäärä kirjoitetaan muodossa \("2026-11-22", .command).",
          en: "A date is written \("2026-11-22", .command)."),
        say(
          sv: "En rad som börjar med \("#", .command) är en anteckning som aldrig publiceras.",
          fi: "Rivi, jonka alussa on \("#", .command), on muistiinpano. Sitä ei koskaan "
            + "julkaista.",
          en: "A line that begins with \("#", .command) is a note, and never published."),
      ]),
      .text(
        say(
          sv: "Vilka fält det finns, vad de heter på varje språk, vilka som måste anges och vilka "
            + "som är interna står i \("Registers/register.schema", .path), i samma format.",
          fi: "Tiedosto \("Registers/register.schema", .path) kertoo samassa muodossa, mitä "
            + "kenttiä on, mitkä ovat niiden nimet kullakin kielellä ja mitkä niistä ovat "
            + "pakollisia tai sisäisiä.",
          en: "The fields there are, what they are called in each language, which are required and "
            + "which are internal: all this is in \("Registers/register.schema", .path), in the same "
            + "format.")),
      .steps([
        CommandExample(
          "dataregister check",
          say(
            sv: "Säger vad som inte följer formatet eller schemat.",
            fi: "Kertoo, mikä ei noudata muotoa tai skeemaa.",
            en: "Says what does not follow the format or the schema.")),
        CommandExample(
          "dataregister format",
          say(
            sv: "Ordnar filerna utan att ändra något värde.",
            fi: "Kirjoittaa tiedostot vakiomuotoon; arvot eivät muutu.",
            en: "Puts the files in order without changing a value.")),
      ]),
    ]
  }
}
