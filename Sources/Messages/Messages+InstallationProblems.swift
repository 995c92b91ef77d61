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
    case .noHooks(let folder):
      Explanation(
        say(
          sv: "i mappen \(folder, .path) finns inga av skripten som Git ska köra",
          fi: "kansiossa \(folder, .path) ei ole yhtäkään skriptiä, jonka Git ajaisi",
          en: "\(folder, .path) holds none of the scripts that Git is to run"),
        say(
          sv: "\("dataregister init", .command) skapar dem och lämnar allt annat som det är",
          fi: "\("dataregister init", .command) luo ne ja jättää muun ennalleen",
          en: "\("dataregister init", .command) makes them and leaves all else as it is"))
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
    case .hooksPathTaken, .hooksSilenced, .settingTaken, .attributeTaken: explainClash(problem)
    }
  }

  private var otherPlace: RichText {
    say(sv: "ange en annan mapp", fi: "anna toinen kansio", en: "name another folder")
  }

  /// What of somebody else's is in the way.
  private func explainClash(_ problem: InstallationProblem) -> Explanation {
    switch problem {
    case .hooksPathTaken(let setting):
      Explanation(
        say(
          sv: "Git kör redan skript från en annan mapp: \(stated("core.hooksPath", setting))",
          fi: "Git ajaa jo skriptejä toisesta kansiosta: \(stated("core.hooksPath", setting))",
          en: "Git runs scripts from another folder already: "
            + "\(stated("core.hooksPath", setting))"),
        say(
          sv: "låt skripten där köra \("dataregister hook NAMN \"$@\"", .command), som skripten i "
            + "Hooks gör, eller ta bort inställningen: \(unset("core.hooksPath", setting))",
          fi: "pane siellä olevat skriptit ajamaan \("dataregister hook NIMI \"$@\"", .command), "
            + "kuten kansion Hooks skriptit, tai poista asetus: "
            + "\(unset("core.hooksPath", setting))",
          en: "let the scripts there run \("dataregister hook NAME \"$@\"", .command), as those in "
            + "Hooks do, or remove the setting: \(unset("core.hooksPath", setting))"))
    case .hooksSilenced(let names, let folder):
      Explanation(
        say(
          sv: "Git skulle inte längre köra skripten i \(folder, .path): \(quoted: names, .path)",
          fi: "Git ei enää ajaisi kansion \(folder, .path) skriptejä: \(quoted: names, .path)",
          en: "Git would no longer run the scripts in \(folder, .path): \(quoted: names, .path)"),
        say(
          sv: "ta bort dem om de inte behövs; lägg annars till raden "
            + "\("dataregister hook NAMN \"$@\"", .command) i dem, och gör skript där också "
            + "för de övriga namnen i Hooks",
          fi: "poista ne, jos niitä ei tarvita; muuten lisää niihin rivi "
            + "\("dataregister hook NIMI \"$@\"", .command) ja tee sinne skriptit myös kansion "
            + "Hooks muilla nimillä",
          en: "remove them if they are not needed; else add the line "
            + "\("dataregister hook NAME \"$@\"", .command) to them, and make scripts there for the "
            + "other names in Hooks too"))
    case .settingTaken(let key, let setting):
      Explanation(
        say(
          sv: "Git har redan en annan inställning: \(stated(key, setting))",
          fi: "Gitissä on jo toinen asetus: \(stated(key, setting))",
          en: "Git has another setting already: \(stated(key, setting))"),
        say(
          sv: "ta bort den om den inte behövs: \(unset(key, setting))",
          fi: "poista se, jos sitä ei tarvita: \(unset(key, setting))",
          en: "remove it if it is not needed: \(unset(key, setting))"))
    case .attributeTaken(let name, let path, let value):
      Explanation(
        say(
          sv: "en fil med attribut säger redan något annat om \(path, .path): "
            + "\(attribute(name, value), .command)",
          fi: "attribuuttitiedosto sanoo jo muuta polusta \(path, .path): "
            + "\(attribute(name, value), .command)",
          en: "a file of attributes says something else of \(path, .path) already: "
            + "\(attribute(name, value), .command)"),
        say(
          sv: "\("git check-attr -a \(path)", .command) visar det; ändra det i .gitattributes",
          fi: "\("git check-attr -a \(path)", .command) näyttää sen; muuta se tiedostossa "
            + ".gitattributes",
          en: "\("git check-attr -a \(path)", .command) shows it; change it in .gitattributes"))
    default: Explanation(RichText())
    }
  }

  /// A setting with where it stands.
  private func stated(_ key: String, _ setting: ConfiguredValue) -> RichText {
    let place =
      switch setting.reach {
      case .repository:
        word(sv: "klonens inställningar", fi: "kloonin asetukset", en: "the clone's configuration")
      case .user:
        word(sv: "dina egna inställningar", fi: "omat asetuksesi", en: "your own configuration")
      case .system:
        word(
          sv: "datorns inställningar", fi: "koneen asetukset", en: "the computer's configuration")
      }
    return "\("\(key) = \(setting.value)", .command) (\(place))"
  }

  /// The command that removes a setting.
  private func unset(_ key: String, _ setting: ConfiguredValue) -> RichText {
    let option =
      switch setting.reach {
      case .repository: "--local"
      case .user: "--global"
      case .system: "--system"
      }
    return "\("git config \(option) --unset \(key)", .command)"
  }

  /// An attribute as a file of attributes states it.
  private func attribute(_ name: String, _ value: AttributeValue) -> String {
    switch value {
    case .unspecified: "!\(name)"
    case .flag(true): name
    case .flag(false): "-\(name)"
    case .value(let value): "\(name)=\(value)"
    }
  }
}
