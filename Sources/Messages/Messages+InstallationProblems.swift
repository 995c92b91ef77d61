internal import Git
internal import Rendering

/// Why Git cannot be told of the registers, or no register made, and what to do about it.
extension Messages {
  /// The reason, and what to do about it.
  package func explain(_ problem: InstallationProblem) -> Explanation {
    switch problem {
    case .bare(let path):
      Explanation(
        say(
          sv: "Git-arkivet \(path, .path) saknar utcheckade filer, precis som arkiv på en server",
          fi: "Git-arkistosta \(path, .path) puuttuvat työtiedostot, kuten palvelimen arkistoista",
          en: "the repository \(path, .path) has no files checked out, as on a server"),
        say(
          sv: "på en server kopieras Hooks/pre-receive till arkivets mapp hooks; "
            + "se sidan Git i dokumentationen",
          fi: "palvelimella Hooks/pre-receive kopioidaan arkiston kansioon hooks; "
            + "katso dokumentaation sivu Git",
          en: "on a server, Hooks/pre-receive is copied into the folder hooks of the repository; "
            + "see the page Git of the documentation"))
    case .repositoryGiven(let variable):
      Explanation(
        say(
          sv: "variabeln \(variable, .command) pekar ut ett annat Git-arkiv än mappens eget",
          fi: "muuttuja \(variable, .command) osoittaa muuhun Git-arkistoon kuin kansion omaan",
          en: "the variable \(variable, .command) names another repository than the folder's own"),
        say(
          sv: "kör kommandot utan variabeln: \("unset \(variable)", .command)",
          fi: "suorita komento ilman muuttujaa: \("unset \(variable)", .command)",
          en: "run the command without it: \("unset \(variable)", .command)"))
    case .outside(let root, let workingTree):
      Explanation(
        say(
          sv: "registren i \(root, .path) ligger utanför Git-arkivets filer i "
            + "\(workingTree, .path)",
          fi: "kansion \(root, .path) rekisterit eivät ole Git-arkiston työtiedostojen "
            + "kansiossa \(workingTree, .path)",
          en: "the registers in \(root, .path) lie outside the files of the repository, "
            + "\(workingTree, .path)"),
        say(
          sv: "rätta \("core.worktree", .command) i arkivets inställningar",
          fi: "korjaa arkiston asetus \("core.worktree", .command)",
          en: "correct \("core.worktree", .command) in its configuration"))
    case .locked(let path):
      Explanation(
        say(
          sv: "ett annat program ändrar inställningarna: \(path, .path) finns",
          fi: "toinen ohjelma muuttaa asetuksia: \(path, .path) on olemassa",
          en: "another program is changing the configuration: \(path, .path) exists"),
        say(
          sv: "vänta och försök igen; om inget program kör Git, ta bort filen",
          fi: "odota ja yritä uudelleen; jos mikään ohjelma ei käytä Gitiä, poista tiedosto",
          en: "wait and try again; if no program is running Git, remove the file"))
    case .unclear(let path):
      Explanation(
        say(
          sv: "\(path, .path) är skriven så att den inte kan ändras utan risk; den är orörd",
          fi: "\(path, .path) on kirjoitettu niin, ettei sitä voi turvallisesti muuttaa; "
            + "siihen ei koskettu",
          en: "\(path, .path) is written in a way that it cannot be changed safely; "
            + "it is untouched"),
        say(
          sv: "\("git config --local --list", .command) visar vad Git läser i den",
          fi: "\("git config --local --list", .command) näyttää, mitä Git siitä lukee",
          en: "\("git config --local --list", .command) shows what Git reads in it"))
    case .noName:
      Explanation(
        say(
          sv: "mappen som registret ska skapas i har ett tomt namn",
          fi: "kansion, johon rekisteri luotaisiin, nimi on tyhjä",
          en: "the name of the folder for the register is empty"),
        say(
          sv: "ange en mapp, eller utelämna namnet för att skapa registret i mappen där du är",
          fi: "anna kansio, tai jätä nimi pois, jos rekisteri luodaan kansioon, jossa olet",
          en: "name a folder, or leave the name out to make the register in the one that you are in"
        ))
    case .amongRegisters(let path):
      Explanation(
        say(
          sv: "\(path, .path) ligger i mappen Registers, där det bara får finnas register",
          fi: "\(path, .path) on kansiossa Registers, jossa saa olla vain rekistereitä",
          en: "\(path, .path) lies in the folder Registers, which may hold registers only"),
        otherPlace)
    case .inGit(let path):
      Explanation(
        say(
          sv: "\(path, .path) ligger i Gits egen mapp",
          fi: "\(path, .path) on Gitin omassa "
            + "kansiossa", en: "\(path, .path) is inside Git's own folder"),
        otherPlace)
    case .repositoryNotMade(let path, let message):
      Explanation(
        say(
          sv: "det gick inte att skapa ett Git-arkiv i \(path, .path): \(message)",
          fi: "Git-arkistoa ei voitu luoda kansioon \(path, .path): \(message)",
          en: "no Git repository could be made in \(path, .path): \(message)"),
        say(
          sv: "rätta felet och försök igen", fi: "korjaa vika ja yritä uudelleen",
          en: "put it right and try again"))
    case .notUndone(let error, let left):
      Explanation(
        explain(Problem.file(error)).error,
        say(
          sv: "ta bort det som redan hade skapats: \(quoted: left, .path)",
          fi: "poista se, mikä oli jo luotu: \(quoted: left, .path)",
          en: "remove what had been made already: \(quoted: left, .path)"))
    case .clash(let clash): explain(clash)
    }
  }

  private var otherPlace: RichText {
    say(sv: "ange en annan mapp", fi: "anna toinen kansio", en: "name another folder")
  }
}
