/// What `--help` says of the commands that change files, and of how a list is shown.
package enum EditingHelp: Hashable, Sendable {
  case new, edit, set, replace
  case newName, newID, newUnit, newPerson, fieldToSet, values, oldName, newOwner
  case groupBy, listFormat
}

extension Messages {
  /// What `--help` says of the commands that change files, and of how a list is shown.
  func help(_ text: EditingHelp) -> String {
    switch text {
    case .new:
      word(
        sv: "Skapa en fil för ett nytt register, med varje fält och dess hjälptext.",
        fi: "Luo tiedosto uudelle rekisterille: kaikki kentät ohjeineen.",
        en: "Make a file for a new register, with every field and its help.")
    case .edit:
      word(
        sv: "Öppna ett register i editorn och kontrollera det när den stängs.",
        fi: "Avaa rekisteri muokkausohjelmaan ja tarkista se, kun ohjelma suljetaan.",
        en: "Open a register in the editor, and check it when the editor closes.")
    case .set:
      word(
        sv: "Ändra ett fälts värde och inget annat i filen.",
        fi: "Muuta yhden kentän arvoa; mikään muu tiedostossa ei muutu.",
        en: "Change one field's value and nothing else in the file.")
    case .replace:
      word(
        sv: "Byt en enhet eller en ansvarsperson i alla register och i ordlistan.",
        fi: "Vaihda yksikkö tai vastuuhenkilö kaikissa rekistereissä ja sanastossa.",
        en: "Replace a unit or a person in every register and in the vocabulary.")
    case .newName:
      word(
        sv: "Registrets namn. Hjälptexterna skrivs på registrens huvudspråk, om inte --language "
          + "anges.",
        fi: "Rekisterin nimi. Ohjeet kirjoitetaan rekisterien pääkielellä, ellei valitsinta "
          + "--language anneta.",
        en: "The register's name. The help is in the registers' main language unless --language "
          + "is given.")
    case .newID:
      word(
        sv: "Filens namn utan ändelse, vid behov med mapp (skola/aura); annars bildas det av "
          + "namnet.",
        fi: "Tiedoston nimi ilman päätettä, tarvittaessa kansioineen (koulu/aura); muuten se "
          + "muodostetaan rekisterin nimestä.",
        en: "The file's name without its extension, with a folder if need be (school/aura); "
          + "otherwise it is made from the name.")
    case .newUnit:
      word(
        sv: "Ansvarsenhet; kan anges flera gånger.",
        fi: "Vastuuyksikkö; voidaan antaa useita kertoja.",
        en: "A responsible unit; may be given several times.")
    case .newPerson:
      word(
        sv: "Ansvarsperson; kan anges flera gånger.",
        fi: "Vastuuhenkilö; voidaan antaa useita kertoja.",
        en: "A responsible person; may be given several times.")
    case .fieldToSet:
      word(
        sv: "Fältets id, nyckel eller alias, vid behov med ett språk: purpose[fi].",
        fi: "Kentän tunnus, avain tai alias, tarvittaessa kielen kanssa: purpose[fi].",
        en: "The field's id, key or alias, with a language if need be: purpose[fi].")
    case .values:
      word(
        sv: "Värdet; för en lista flera, för en text ett per stycke; '' tömmer fältet. "
          + "Efter -- får ett värde börja med bindestreck.",
        fi: "Arvo; luetteloon useita, tekstiin yksi kappaletta kohti; '' tyhjentää kentän. "
          + "Merkkien -- jälkeen arvo voi alkaa yhdysmerkillä.",
        en: "The value; several for a list, one per paragraph for a text; '' empties the field. "
          + "After -- a value may begin with a hyphen.")
    case .oldName:
      word(
        sv: "Enheten eller personen som den skrivs nu.",
        fi: "Yksikkö tai henkilö sellaisena kuin se nyt kirjoitetaan.",
        en: "The unit or person as it is written now.")
    case .newOwner:
      word(
        sv: "Enheten eller personen som tar dess plats.", fi: "Yksikkö tai henkilö sen tilalle.",
        en: "The unit or person that takes its place.")
    case .groupBy:
      word(
        sv: "Gruppera enligt ansvarsenhet (unit) eller ansvarsperson (person).",
        fi: "Ryhmittele vastuuyksikön (unit) tai vastuuhenkilön (person) mukaan.",
        en: "Group by responsible unit (unit) or responsible person (person).")
    case .listFormat:
      word(
        sv: "table för människor, csv för kalkylprogram (alla fält), json för program.",
        fi: "table ihmisille, csv taulukkolaskentaan (kaikki kentät), json ohjelmille.",
        en: "table for people, csv for spreadsheets (all fields), json for programs.")
    }
  }
}
