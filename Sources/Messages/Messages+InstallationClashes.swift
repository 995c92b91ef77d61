internal import Git
internal import Rendering

/// What is in the way of telling Git of the registers, and what to do about it.
extension Messages {
  /// What is in the way, and how it can be made to give way.
  package func explain(_ clash: InstallationClash) -> Explanation {
    switch clash {
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
