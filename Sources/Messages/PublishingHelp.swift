/// What `--help` says of the commands that make the public site.
package enum PublishingHelp: Hashable, Sendable {
  case publish, preview, verify
  case output, date, reviewed, dryRun, publishedFolder
}

extension Messages {
  /// What `--help` says of the commands that make the public site.
  func help(_ text: PublishingHelp) -> String {
    switch text {
    case .publish:
      word(
        sv: "Publicera HEAD: byt ut mappen, och märk versionen med en tag.",
        fi: "Julkaise HEAD: vaihda kansio ja merkitse versio tagilla.",
        en: "Publish HEAD: replace the folder, and mark the commit with a tag.")
    case .preview:
      word(
        sv: "Bygg ett utkast av den publika webbplatsen av filerna i mappen.",
        fi: "Rakenna luonnos julkisesta sivustosta kansion tiedostoista.",
        en: "Build a draft of the public site from the working tree.")
    case .verify:
      word(
        sv: "Jämför en publicerad mapp med det som dess version ger.",
        fi: "Vertaa julkaistua kansiota siihen, mitä sen versiosta syntyy.",
        en: "Compare a published folder with what its commit gives.")
    case .output:
      word(
        sv: "Mappen, som byts ut i sin helhet; den skapas vid behov.",
        fi: "Kansio, joka vaihdetaan kokonaan; se luodaan tarvittaessa.",
        en: "The folder, which is replaced as a whole; it is made where it is missing.")
    case .date:
      word(
        sv: "Publiceringens dag, till exempel 2026-11-22; annars i dag.",
        fi: "Julkaisun päivä, esimerkiksi 2026-11-22; muuten tänään.",
        en: "The day of the publication, such as 2026-11-22; else today.")
    case .reviewed:
      word(
        sv: "Versionen som har granskats, så som review visar den; då frågas inget.",
        fi: "Katselmoitu versio sellaisena kuin review näyttää sen; silloin ei kysytä mitään.",
        en: "The commit that was reviewed, as review prints it; nothing is asked then.")
    case .dryRun:
      word(
        sv: "Visa vad som skulle publiceras, och ändra inget.",
        fi: "Näytä, mitä julkaistaisiin, äläkä muuta mitään.",
        en: "Show what would be published, and change nothing.")
    case .publishedFolder:
      word(
        sv: "Mappen som manifest.json ligger i.", fi: "Kansio, jossa manifest.json on.",
        en: "The folder that manifest.json is in.")
    }
  }
}
