/// What `--help` says of the live preview.
package enum ServingHelp: Hashable, Sendable {
  case serve, port, open
}

extension Messages {
  /// What `--help` says of the live preview.
  func help(_ text: ServingHelp) -> String {
    switch text {
    case .serve:
      word(
        sv:
          "Visa ett utkast till webbplatsen i webbläsaren medan filerna redigeras, med ändringarna "
          + "markerade.",
        fi: "Näytä sivusto luonnoksena selaimessa, kun tiedostoja muokataan; muutokset on "
          + "merkitty.",
        en:
          "Show the site as a draft in the browser while files are edited, with the changes marked."
      )
    case .port:
      word(
        sv: "Porten på den egna datorn; annars den första lediga från 8906.",
        fi: "Tämän tietokoneen portti; muuten ensimmäinen vapaa portti numerosta 8906 alkaen.",
        en: "The port on this computer; otherwise the first free one from 8906.")
    case .open:
      word(
        sv: "Öppna sidan i webbläsaren.", fi: "Avaa sivu selaimessa.",
        en: "Open the page in the browser.")
    }
  }
}
