package import Rendering

/// What is said of the files of an editor.
extension Messages {
  /// How all files of an editor are put in their places at once.
  package func howToWrite(_ editor: TextEditor) -> RichText {
    let command = "dataregister editor \(editor.rawValue) --output \(editor.folder)"
    return say(
      sv: "Så här skrivs alla filer på plats: \(command, .command)",
      fi: "Näin kaikki tiedostot kirjoitetaan paikoilleen: \(command, .command)",
      en: "To write all files into their places: \(command, .command)")
  }

  /// The heading of files that were written into a folder.
  package func filesWritten(in folder: String) -> RichText {
    say(
      sv: "Skrivet i \(folder, .path):", fi: "Kirjoitettu kansioon \(folder, .path):",
      en: "Written in \(folder, .path):")
  }

  /// The heading of files that were as they should be before.
  package func filesInPlace(in folder: String) -> RichText {
    say(
      sv: "Fanns redan i \(folder, .path):", fi: "Oli jo kansiossa \(folder, .path):",
      en: "In place already in \(folder, .path):")
  }

  /// The heading of files that were there, differ, and were left.
  package func differingFilesLeft(in folder: String) -> RichText {
    say(
      sv: "Finns i \(folder, .path) med ett annat innehåll och lämnades som det var "
        + "(\("--force", .command) ersätter det):",
      fi: "Kansiossa \(folder, .path) jo olevat, sisällöltään erilaiset tiedostot jätettiin "
        + "ennalleen (\("--force", .command) korvaa ne):",
      en: "There already in \(folder, .path), different, and left as it was "
        + "(\("--force", .command) replaces it):")
  }

  /// The heading of what is in the place of files and is no file, and was left.
  package func obstaclesLeft(in folder: String) -> RichText {
    say(
      sv:
        "Finns i \(folder, .path) men är inga vanliga filer (en länk eller en mapp) och lämnades; "
        + "flytta undan dem:",
      fi: "Kansiossa \(folder, .path) olevat kohteet, jotka eivät ole tavallisia tiedostoja "
        + "(linkki tai kansio), jätettiin ennalleen; siirrä ne pois:",
      en: "In \(folder, .path) but no ordinary file (a link or a folder), and left as it was; move "
        + "it away:")
  }

  /// What a person does in an editor once its files are in their folder.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - folder: The folder, from the root or from the user's own (`~`).
  /// - Returns: A sentence for each thing; none where the editor does everything by itself.
  package func steps(_ editor: TextEditor, in folder: String) -> [RichText] {
    switch editor {
    case .vim: [pluginOfVim, makeInVim]
    case .neovim: [makeInVim]
    case .emacs: [loadInEmacs(folder), serverInEmacs]
    case .vscode: [installInCode(folder)]
    case .helix: [addToHelix, noColours(editor)]
    case .kakoune: [autoloadInKakoune, serverInKakoune]
    case .sublime: [serverInSublime]
    case .zed: [installInZed(folder), noColours(editor)]
    }
  }

  private var pluginOfVim: RichText {
    say(
      sv: "Språkservern behöver någon av insticksmodulerna vim-lsp, lsp eller ALE",
      fi: "Kielipalvelin tarvitsee jonkin liitännäisistä vim-lsp, lsp tai ALE",
      en: "The language server needs one of the plugins vim-lsp, lsp or ALE")
  }

  private var makeInVim: RichText {
    say(
      sv:
        "\(":make", .command) kontrollerar registren, \(":cnext", .command) går till nästa ställe",
      fi: "\(":make", .command) tarkistaa rekisterit, \(":cnext", .command) siirtyy seuraavaan "
        + "kohtaan",
      en: "\(":make", .command) checks the registers, \(":cnext", .command) goes to the next place")
  }

  private func loadInEmacs(_ folder: String) -> RichText {
    let text = folder.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let lines = "(add-to-list 'load-path \"\(text)\") (require 'dataregister-mode)"
    return say(
      sv: "Skriv i \("~/.emacs.d/init.el", .path): \(lines, .command)",
      fi: "Kirjoita tiedostoon \("~/.emacs.d/init.el", .path): \(lines, .command)",
      en: "Write in \("~/.emacs.d/init.el", .path): \(lines, .command)")
  }

  private var serverInEmacs: RichText {
    let line = "(add-hook 'dataregister-mode-hook #'eglot-ensure)"
    return say(
      sv: "Språkservern startas med \("M-x eglot", .command), och av sig själv med "
        + "\(line, .command)",
      fi: "Kielipalvelin käynnistyy komennolla \("M-x eglot", .command) tai itsestään, kun "
        + "lisäät rivin \(line, .command)",
      en: "\("M-x eglot", .command) starts the language server; \(line, .command) does so by itself"
    )
  }

  private func installInCode(_ folder: String) -> RichText {
    let file = "~/dataregister.vsix"
    let place = folder.hasPrefix("~") ? folder : ShellWord.quoted(folder)
    let command = "(cd \(place) && zip -qr \(file) .) && code --install-extension \(file)"
    return say(
      sv: "Installera tillägget: \(command, .command)",
      fi: "Asenna laajennus: \(command, .command)",
      en: "Install the extension: \(command, .command)")
  }

  private var addToHelix: RichText {
    let command = "dataregister editor helix >> ~/.config/helix/languages.toml"
    return say(
      sv: "Om filen redan finns: lägg raderna sist i den med \(command, .command)",
      fi: "Jos tiedosto on jo olemassa, lisää rivit sen loppuun: \(command, .command)",
      en: "If the file exists already, add the lines at its end: \(command, .command)")
  }

  private func noColours(_ editor: TextEditor) -> RichText {
    say(
      sv: "\(editor.name) färgar med grammatiker för tree-sitter, och någon sådan finns inte för "
        + "register: filerna visas utan färger",
      fi: "\(editor.name) värittää tekstin tree-sitterin kielioppien avulla, eikä rekistereille "
        + "ole sellaista: tiedostot näkyvät ilman värejä",
      en: "\(editor.name) colours by tree-sitter grammars, and there is none for registers: the "
        + "files are shown without colours")
  }

  private var autoloadInKakoune: RichText {
    let command =
      "ln -s \"$(dirname \"$(command -v kak)\")/../share/kak/autoload\" "
      + "~/.config/kak/autoload/standard"
    return say(
      sv: "En egen mapp \("autoload", .path) ersätter Kakounes egen; länka in också den: "
        + "\(command, .command)",
      fi: "Oma kansiosi \("autoload", .path) syrjäyttää Kakounen kansion; linkitä siihen myös "
        + "Kakounen kansio: \(command, .command)",
      en: "A folder \("autoload", .path) of your own takes the place of Kakoune's; link that too: "
        + "\(command, .command)")
  }

  private var serverInKakoune: RichText {
    say(
      sv: "Språkservern behöver kakoune-lsp", fi: "Kielipalvelin tarvitsee kakoune-lsp:n",
      en: "The language server needs kakoune-lsp")
  }

  private var serverInSublime: RichText {
    let file = "User/LSP.sublime-settings"
    return say(
      sv: "Språkservern behöver paketet LSP. Om \(file, .path) redan finns ska ”dataregister” "
        + "läggas till under ”clients” i den",
      fi: "Kielipalvelin tarvitsee paketin LSP. Jos \(file, .path) on jo olemassa, lisää "
        + "”dataregister” sen kohtaan ”clients”",
      en: "The language server needs the package LSP. If \(file, .path) exists already, add "
        + "”dataregister” under its ”clients”")
  }

  private func installInZed(_ folder: String) -> RichText {
    let command = "zed: install dev extension"
    return say(
      sv: "Öppna kommandopaletten i Zed, välj \(command, .command) och mappen \(folder, .path). "
        + "Zed bygger tillägget, och behöver då Rust (rustup)",
      fi: "Avaa Zedin komentopaletti, valitse \(command, .command) ja kansio \(folder, .path). "
        + "Zed kääntää laajennuksen ja tarvitsee siihen Rustin (rustup)",
      en:
        "Open Zed's command palette, choose \(command, .command) and the folder \(folder, .path). "
        + "Zed builds the extension, for which it needs Rust (rustup)")
  }
}
