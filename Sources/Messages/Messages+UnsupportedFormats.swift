internal import Git
internal import Rendering

/// The errors about repositories that libgit2 does not support, and the commands to convert them.
extension Messages {
  /// Which extension of Git's format stands in the way, and what to do about it.
  func explainUnsupported(_ error: GitError) -> Explanation {
    guard error.code == .unsupportedExtension else {
      return Explanation(
        say(
          sv: "Git-arkivets format är nyare än verktyget kan läsa: \(error.message)",
          fi: "Git-arkiston muoto on uudempi kuin työkalu osaa lukea: \(error.message)",
          en: "the Git repository's format is newer than the tool can read: \(error.message)"),
        cloneAnew, withoutGit)
    }
    let prefix = "extensions."
    let key = error.message.split(separator: " ").last.map(String.init) ?? ""
    let name = key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : key
    let known = GitExtension(rawValue: name)
    return Explanation(
      say(
        sv: "Git-arkivet använder tillägget \(quoted: known?.name ?? name)"
          + "\(known.map(meaning) ?? ""), som verktyget inte kan läsa",
        fi: "Git-arkisto käyttää laajennusta \(quoted: known?.name ?? name)"
          + "\(known.map(meaning) ?? ""), jota työkalu ei osaa lukea",
        en: "the Git repository uses the extension \(quoted: known?.name ?? name)"
          + "\(known.map(meaning) ?? ""), which the tool cannot read"),
      known.map(remedy) ?? cloneAnew, withoutGit)
  }

  /// The extensions that git knows, by the names that libgit2 gives them.
  private enum GitExtension: String {
    case objectFormat = "objectformat"
    case partialClone = "partialclone"
    case worktreeConfig = "worktreeconfig"
    case referenceStorage = "refstorage"
    case preciousObjects = "preciousobjects"

    /// The name as git writes it.
    var name: String {
      switch self {
      case .objectFormat: "objectFormat"
      case .partialClone: "partialClone"
      case .worktreeConfig: "worktreeConfig"
      case .referenceStorage: "refStorage"
      case .preciousObjects: "preciousObjects"
      }
    }
  }

  /// What an extension means, in parentheses.
  private func meaning(_ known: GitExtension) -> RichText {
    switch known {
    case .objectFormat: say(sv: " (SHA-256)", fi: " (SHA-256)", en: " (SHA-256)")
    case .partialClone:
      say(sv: " (en partiell klon)", fi: " (osittainen klooni)", en: " (a partial clone)")
    case .worktreeConfig:
      say(
        sv: " (egna inställningar för varje arbetsmapp)", fi: " (työkansioiden omat asetukset)",
        en: " (settings for each working tree)")
    case .referenceStorage: " (reftable)"
    case .preciousObjects:
      say(
        sv: " (objekt som inte får tas bort)", fi: " (objektit, joita ei saa poistaa)",
        en: " (objects that must not be removed)")
    }
  }

  private func remedy(_ known: GitExtension) -> RichText {
    switch known {
    case .objectFormat:
      say(
        sv: "för över historiken till ett arkiv med SHA-1: "
          + "\("git fast-export --all | git -C MAPP fast-import", .command)",
        fi: "siirrä historia SHA-1-arkistoon: "
          + "\("git fast-export --all | git -C KANSIO fast-import", .command)",
        en: "bring the history over to a repository with SHA-1: "
          + "\("git fast-export --all | git -C DIR fast-import", .command)")
    case .partialClone:
      say(
        sv: "gör klonen hel: \(Self.makeWhole, .command), och sedan "
          + "\("git config --unset extensions.partialClone", .command)",
        fi: "täydennä klooni: \(Self.makeWhole, .command), ja sen jälkeen "
          + "\("git config --unset extensions.partialClone", .command)",
        en: "make the clone whole: \(Self.makeWhole, .command), and then "
          + "\("git config --unset extensions.partialClone", .command)")
    case .worktreeConfig:
      say(
        sv: "flytta det som står i .git/config.worktree till .git/config, och kör "
          + "\("git config --unset extensions.worktreeConfig", .command)",
        fi: "siirrä tiedoston .git/config.worktree sisältö tiedostoon .git/config ja aja "
          + "\("git config --unset extensions.worktreeConfig", .command)",
        en: "move what .git/config.worktree says to .git/config, and run "
          + "\("git config --unset extensions.worktreeConfig", .command)")
    case .referenceStorage:
      say(
        sv: "\("git refs migrate --ref-format=files", .command) gör om referenserna till filer",
        fi: "\("git refs migrate --ref-format=files", .command) muuttaa viittaukset tiedostoiksi",
        en: "\("git refs migrate --ref-format=files", .command) turns them into files")
    case .preciousObjects:
      say(
        sv: "arbeta i en vanlig klon: \("git clone --no-local . MAPP", .command)",
        fi: "työskentele tavallisessa kloonissa: \("git clone --no-local . KANSIO", .command)",
        en: "work in an ordinary clone: \("git clone --no-local . DIR", .command)")
    }
  }

  /// How a partial clone gets what it lacks.
  static let makeWhole = "git fetch --refetch --no-filter"

  private var cloneAnew: RichText {
    say(
      sv: "klona arkivet på nytt från servern, utan det",
      fi: "kloonaa arkisto uudelleen palvelimelta, ilman sitä",
      en: "clone it anew from the server, without that")
  }

  /// Which setting of the index stands in the way, and how it is undone.
  func explainUnsupportedIndex(_ error: GitError) -> Explanation {
    let isSparse = error.message.contains("sdir")
    let setting = isSparse ? "index.sparse" : "core.splitIndex"
    let command =
      isSparse
      ? "git sparse-checkout reapply --no-sparse-index" : "git update-index --no-split-index"
    return Explanation(
      isSparse
        ? say(
          sv: "Gits index är glest (\(setting)), och ett sådant kan verktyget inte läsa",
          fi: "Gitin indeksi on harva (\(setting)), eikä työkalu osaa lukea sellaista",
          en: "Git's index is sparse (\(setting)), which the tool cannot read")
        : say(
          sv: "Gits index är delat (\(setting)), och ett sådant kan verktyget inte läsa",
          fi: "Gitin indeksi on jaettu (\(setting)), eikä työkalu osaa lukea sellaista",
          en: "Git's index is split (\(setting)), which the tool cannot read"),
      say(
        sv: "\(command, .command) gör det vanligt; historiken fungerar ändå",
        fi: "\(command, .command) tekee siitä tavallisen; historia toimii silti",
        en: "\(command, .command) makes it an ordinary one; the history works all the same"))
  }
}
