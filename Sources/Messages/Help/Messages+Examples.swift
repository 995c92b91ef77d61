internal import Rendering

/// The examples in the help of each command: calls that work in the registers that are shipped.
extension Messages {
  /// The examples of a command, the plainest first.
  package func examples(of command: CommandName) -> [CommandExample] {
    switch command.group {
    case .editing: editingExamples(of: command)
    case .looking: lookingExamples(of: command)
    case .publishing: publishingExamples(of: command)
    case .setup: setupExamples(of: command)
    case .machinery: machineryExamples(of: command)
    }
  }

  private func editingExamples(of command: CommandName) -> [CommandExample] {
    switch command {
    case .check:
      [
        CommandExample(
          "dataregister check",
          say(
            sv: "Är allt rätt i alla register?", fi: "Ovatko kaikki rekisterit kunnossa?",
            en: "Is everything right in all registers?")),
        CommandExample(
          "dataregister check aura --fix",
          say(
            sv: "Kontrollera ett register, och rätta det som bara kan rättas på ett sätt.",
            fi: "Tarkista yksi rekisteri ja korjaa se, minkä voi korjata vain yhdellä tavalla.",
            en: "Check one register, and correct what can be corrected in one way only.")),
      ]
    case .format:
      [
        CommandExample(
          "dataregister format",
          say(
            sv: "Ordna fälten, radbrytningarna och indragen i alla filer.",
            fi: "Yhtenäistä kenttien järjestys, rivitys ja sisennykset kaikissa tiedostoissa.",
            en: "Put the fields, line breaks and indents of all files in order.")),
        CommandExample(
          "dataregister format --check",
          say(
            sv: "Vilka filer är inte i standardform? Inget ändras.",
            fi: "Mitkä tiedostot eivät ole vakiomuodossa? Mitään ei muuteta.",
            en: "Which files are not in canonical form? Nothing changes.")),
      ]
    case .new:
      [
        CommandExample(
          "dataregister new Vigilo --unit Bildningssektorn",
          say(
            sv: "En ny fil för ett system, där ansvarsenheten redan är ifylld.",
            fi: "Uusi tiedosto järjestelmälle; vastuuyksikkö on valmiiksi täytetty.",
            en: "A new file for a system, with the responsible unit filled in.")),
        CommandExample(
          word(
            sv: "dataregister new \"Ny e-arkivering\" --id arkiv/e-arkivering",
            fi: "dataregister new \"Uusi sähköinen arkisto\" --id arkisto/sahkoinen-arkisto",
            en: "dataregister new \"New e-archive\" --id archive/e-archive"),
          say(
            sv: "Ett namn med mellanslag står inom citattecken; filen läggs i en egen mapp.",
            fi: "Nimi, jossa on välilyöntejä, kirjoitetaan lainausmerkkeihin; tiedosto tulee omaan "
              + "kansioonsa.",
            en: "A name with spaces is put in quotation marks; the file gets its own folder.")),
      ]
    case .edit:
      [
        CommandExample(
          "dataregister edit aura",
          say(
            sv: "Öppna registret Aura. När editorn stängs kontrolleras filen.",
            fi: "Avaa rekisteri Aura. Kun muokkausohjelma suljetaan, tiedosto tarkistetaan.",
            en: "Open the register Aura. When the editor closes, the file is checked."))
      ]
    case .set:
      [
        CommandExample(
          "dataregister set aura Ansvarsperson Psykologen Kuratorerna",
          say(
            sv: "Ge Aura två ansvarspersoner.", fi: "Anna Auralle kaksi vastuuhenkilöä.",
            en: "Give Aura two responsible persons.")),
        CommandExample(
          "dataregister set aura 'purpose[fi]' 'Psykologi kirjaa Auraan asiakastyönsä.'",
          say(
            sv: "Skriv ett fälts text på finska.", fi: "Kirjoita kentän teksti suomeksi.",
            en: "Write a field's text in Finnish.")),
      ]
    case .replace:
      [
        CommandExample(
          "dataregister replace Psykologen Skolpsykologen --dry-run",
          say(
            sv: "Vilka register skulle ändras om psykologen hette något annat?",
            fi: "Mitkä rekisterit muuttuisivat, jos psykologin nimike vaihtuisi?",
            en: "Which registers would change if the psychologist had another title?")),
        CommandExample(
          "dataregister replace Psykologen Skolpsykologen",
          say(
            sv: "Byt namnet överallt på en gång.", fi: "Vaihda nimi kaikkialla yhdellä kertaa.",
            en: "Change the name everywhere at once.")),
      ]
    default:
      [
        CommandExample(
          "dataregister import system.csv --dry-run",
          say(
            sv: "Vilka register skulle det bli av raderna i en tabell ur ett kalkylprogram?",
            fi: "Mitä rekistereitä taulukkolaskennasta tuoduista riveistä syntyisi?",
            en: "Which registers would the rows of a spreadsheet become?")),
        CommandExample(
          "dataregister import system.csv --update",
          say(
            sv: "Skapa dem, och uppdatera dem som redan finns.",
            fi: "Luo ne ja päivitä ne, jotka ovat jo olemassa.",
            en: "Create them, and update those that already exist.")),
      ]
    }
  }

  private func lookingExamples(of command: CommandName) -> [CommandExample] {
    switch command {
    case .list:
      [
        CommandExample(
          "dataregister list --unit Bildningssektorn",
          say(
            sv: "Vilka system ansvarar en enhet för?", fi: "Mistä järjestelmistä yksikkö vastaa?",
            en: "Which systems is a unit responsible for?")),
        CommandExample(
          "dataregister list --format csv > register.csv",
          say(
            sv: "Alla register med alla fält till ett kalkylprogram.",
            fi: "Kaikki rekisterit kaikkine kenttineen taulukkolaskentaan.",
            en: "All registers with all fields, for a spreadsheet.")),
      ]
    case .show:
      [
        CommandExample(
          "dataregister show aura",
          say(
            sv: "Vad står det om Aura?", fi: "Mitä Aurasta kerrotaan?",
            en: "What is said about Aura?")),
        CommandExample(
          "dataregister show aura --at 2026-11-22",
          say(
            sv: "Vad stod det om Aura den dagen?", fi: "Mitä Aurasta kerrottiin tuona päivänä?",
            en: "What was said about Aura on that day?")),
      ]
    case .history:
      [
        CommandExample(
          "dataregister history aura --group owner",
          say(
            sv: "Vem har ansvarat för Aura, och sedan när?",
            fi: "Kuka on vastannut Aurasta, ja mistä lähtien?",
            en: "Who has been responsible for Aura, and since when?")),
        CommandExample(
          "dataregister history aura --format html > aura.html",
          say(
            sv: "Hela historiken som en sida att skriva ut eller skicka.",
            fi: "Koko historia sivuna, jonka voi tulostaa tai lähettää.",
            en: "The whole history as a page to print or send.")),
      ]
    case .blame:
      [
        CommandExample(
          "dataregister blame aura",
          say(
            sv: "Vem skrev det som står i varje fält, när och varför?",
            fi: "Kuka kirjoitti kunkin kentän sisällön, milloin ja miksi?",
            en: "Who wrote what each field says, when and why?"))
      ]
    default:
      [
        CommandExample(
          "dataregister changelog published..HEAD",
          say(
            sv: "Allt som har ändrats sedan den senaste publiceringen.",
            fi: "Kaikki, mikä on muuttunut viimeisimmän julkaisun jälkeen.",
            en: "Everything that has changed since the last publication.")),
        CommandExample(
          "dataregister changelog --group owner",
          say(
            sv: "Alla byten av ansvar, publicering för publicering.",
            fi: "Kaikki vastuiden muutokset julkaisuittain.",
            en: "Every change of responsibility, publication by publication.")),
      ]
    }
  }
}
