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
        sv:
          "Publicera den version som är sparad i Git (HEAD): byt ut mappen, och märk versionen med "
          + "en tagg.",
        fi: "Julkaise Gitiin tallennettu versio (HEAD): vaihda kansio ja merkitse versio tagilla.",
        en: "Publish what is committed (HEAD): replace the folder, and mark the commit with a tag.")
    case .preview:
      word(
        sv: "Bygg ett utkast till den offentliga webbplatsen, även med det som inte är sparat i "
          + "Git.",
        fi: "Rakenna luonnos julkisesta sivustosta; mukana ovat myös Gitiin tallentamattomat "
          + "muutokset.",
        en: "Build a draft of the public site, including what is not committed.")
    case .verify:
      word(
        sv: "Kontrollera att en publicerad mapp är precis så som den publicerades.",
        fi: "Tarkista, että julkaistu kansio on täsmälleen sellainen kuin se julkaistiin.",
        en: "Check that a published folder is exactly as it was published.")
    case .output:
      word(
        sv: "Webbplatsens mapp. Den byts ut i sin helhet och skapas vid behov.",
        fi: "Sivuston kansio. Se vaihdetaan kokonaan ja luodaan tarvittaessa.",
        en: "The folder of the site. It is replaced as a whole, and made if it is missing.")
    case .date:
      word(
        sv: "Publiceringens datum, till exempel 2026-11-22; annars dagens.",
        fi: "Julkaisun päivämäärä, esimerkiksi 2026-11-22; muuten tämä päivä.",
        en: "The day of the publication, such as 2026-11-22; otherwise today.")
    case .reviewed:
      word(
        sv:
          "Versionen som har granskats, så som review visar den (minst sju tecken); då ställs ingen "
          + "fråga.",
        fi: "Katselmoitu versio sellaisena kuin review näyttää sen (vähintään seitsemän merkkiä); "
          + "silloin ei kysytä mitään.",
        en:
          "The commit that was reviewed, as review prints it (seven characters or more); nothing is "
          + "asked then.")
    case .dryRun:
      word(
        sv: "Visa vad som skulle publiceras, och ändra inget.",
        fi: "Näytä, mitä julkaistaisiin, äläkä muuta mitään.",
        en: "Show what would be published, and change nothing.")
    case .publishedFolder:
      word(
        sv: "Mappen som manifest.json ligger i.", fi: "Kansio, jossa tiedosto manifest.json on.",
        en: "The folder that manifest.json is in.")
    }
  }
}
