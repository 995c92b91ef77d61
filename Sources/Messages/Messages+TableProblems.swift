internal import Rendering

/// The errors of `import` about its file as a whole.
extension Messages {
  /// Why a file is no table that can be read, and what to do about it.
  func explain(_ problem: Problem.TableProblem, _ path: String) -> Explanation {
    switch problem {
    case .notUTF8(let line):
      Explanation(
        say(
          sv: "\(path, .path) är inte sparad som text i UTF-8: rad \(line) går inte att läsa",
          fi: "\(path, .path) ei ole UTF-8-tekstiä: riviä \(line) ei voi lukea",
          en: "\(path, .path) is not saved as text in UTF-8: line \(line) cannot be read"),
        say(
          sv: "i Excel: Spara som, välj filformatet \("CSV UTF-8", .command) och läs in den filen",
          fi: "Excelissä: Tallenna nimellä, valitse tiedostomuoto \("CSV UTF-8", .command) ja "
            + "tuo näin tallennettu tiedosto",
          en: "in Excel: Save As, choose the file type \("CSV UTF-8", .command) and import that "
            + "file"),
        say(
          sv: "i LibreOffice: Spara som, välj Text CSV och teckenuppsättningen "
            + "\("Unicode (UTF-8)", .command)",
          fi: "LibreOfficessa: Tallenna nimellä, valitse Teksti CSV ja merkistö "
            + "\("Unicode (UTF-8)", .command)",
          en: "in LibreOffice: Save As, choose Text CSV and the character set "
            + "\("Unicode (UTF-8)", .command)"))
    case .tooLarge(let limit):
      Explanation(
        say(
          sv: "\(path, .path) är större än \(limit >> 20) MiB och läses inte",
          fi: "\(path, .path) on suurempi kuin \(limit >> 20) MiB, eikä sitä lueta",
          en: "\(path, .path) is larger than \(limit >> 20) MiB and is not read"),
        say(
          sv: "dela upp tabellen i flera filer", fi: "jaa taulukko useaan tiedostoon",
          en: "divide the table into several files"))
    case .notAFile:
      Explanation(
        say(
          sv: "\(path, .path) är ingen vanlig fil", fi: "\(path, .path) ei ole tavallinen tiedosto",
          en: "\(path, .path) is not a plain file"),
        say(
          sv: "ange filen som tabellen är sparad i, eller \("-", .command) för standardinmatning",
          fi: "anna tiedosto, johon taulukko on tallennettu, tai \("-", .command) vakiosyötteelle",
          en: "name the file that the table is saved in, or \("-", .command) for standard input"))
    case .noColumns(let known):
      Explanation(
        say(
          sv: "\(path, .path) har inga rubriker som finns i schemat",
          fi: "tiedostossa \(path, .path) ei ole otsikoita, jotka skeema tuntee",
          en: "\(path, .path) has no headings that the schema knows"),
        say(
          sv: "ge kolumnerna rubriker på tabellens första rad, till exempel \(quoted: known)",
          fi: "anna sarakkeille otsikot taulukon ensimmäisellä rivillä, esimerkiksi "
            + "\(quoted: known)",
          en: "give the columns headings on the first row of the table, such as "
            + "\(quoted: known)"),
        say(
          sv: "\("--from text", .command) hittar tabellen också om annan text står ovanför; då "
            + "ska det stå tabb mellan cellerna",
          fi: "\("--from text", .command) löytää taulukon, vaikka sen yläpuolella on muuta "
            + "tekstiä; solujen välissä on silloin oltava sarkain",
          en: "\("--from text", .command) finds the table below other text as well; a tab then "
            + "stands between the cells"))
    }
  }
}
