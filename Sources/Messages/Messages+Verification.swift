package import Git
package import Rendering

/// What `verify` says.
extension Messages {
  /// What is said where a folder is as its commit gives it.
  package func verified(tag: String, commit: ObjectID, files: Int) -> RichText {
    let commit = commit.hex
    return say(
      sv: "\(tag, .revision), version \(commit, .objectID): alla \(files) filer stämmer",
      fi: "\(tag, .revision), versio \(commit, .objectID): kaikki \(files) tiedostoa täsmäävät",
      en: "\(tag, .revision), \(commit, .objectID): all \(files) files are as they should be")
  }

  /// What is said of a folder that is not as its commit gives it.
  package func notVerified(tag: String, commit: ObjectID) -> RichText {
    let commit = commit.hex
    return say(
      sv: "\(tag, .revision), version \(commit, .objectID), stämmer inte:",
      fi: "\(tag, .revision), versio \(commit, .objectID), ei täsmää:",
      en: "\(tag, .revision), \(commit, .objectID), is not as it should be:")
  }

  /// What is said of a draft, which no commit gives.
  package var isDraft: RichText {
    say(
      sv: "Mappen är ett utkast: det har aldrig publicerats, så det finns inget att jämföra med",
      fi: "Kansio on luonnos: sitä ei ole koskaan julkaistu, joten sitä ei voi verrata mihinkään",
      en: "The folder is a draft: it was never published, so there is nothing to compare it with")
  }

  /// What is said of a publication that has not been completed.
  package var isPending: RichText {
    say(
      sv: "publiceringen är inte slutförd: \("dataregister status", .command) slutför den",
      fi: "julkaisemista ei ole viety loppuun: \("dataregister status", .command) vie sen loppuun",
      en: "the publication is not complete: \("dataregister status", .command) completes it")
  }

  /// A file that does not hold what it should.
  package func differs(_ path: String) -> RichText {
    say(
      sv: "\(path, .path): innehållet stämmer inte", fi: "\(path, .path): sisältö ei täsmää",
      en: "\(path, .path) differs")
  }

  /// A file that is not there.
  package func isMissing(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) saknas", fi: "\(path, .path) puuttuu", en: "\(path, .path) is missing")
  }

  /// Something that does not belong to the site.
  package func isExtra(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) hör inte hit", fi: "\(path, .path) ei kuulu tänne",
      en: "\(path, .path) does not belong here")
  }

  /// A tag that is not there.
  package func lacksTag(_ tag: String) -> RichText {
    say(
      sv: "den här klonen har ingen tagg \(tag, .revision): \(fetchTags)",
      fi: "tässä kloonissa ei ole tagia \(tag, .revision): \(fetchTags)",
      en: "this clone has no tag \(tag, .revision): \(fetchTags)")
  }

  /// A tag that `publish` did not make, such as one without a message.
  package func isNoPublication(_ tag: String) -> RichText {
    say(
      sv: "taggen \(tag, .revision) är ingen publicering: "
        + "\("git fetch --tags --force", .command) hämtar den rätta",
      fi: "tagi \(tag, .revision) ei ole julkaisu: "
        + "\("git fetch --tags --force", .command) hakee oikean",
      en: "the tag \(tag, .revision) is no publication: "
        + "\("git fetch --tags --force", .command) gets the right one")
  }

  /// A tag that marks another commit.
  package func tagIsElsewhere(_ tag: String, _ commit: ObjectID) -> RichText {
    let commit = commit.hex
    return say(
      sv: "taggen \(tag, .revision) pekar på en annan version: \(commit, .objectID)",
      fi: "tagi \(tag, .revision) osoittaa toiseen versioon: \(commit, .objectID)",
      en: "the tag \(tag, .revision) marks another commit: \(commit, .objectID)")
  }

  /// Publications before this one that are others than the manifest says.
  package var earlierDiffer: RichText {
    say(
      sv:
        "enligt manifest.json är de tidigare publiceringarna andra än i den här klonen: \(fetchTags)",
      fi:
        "tiedoston manifest.json mukaan aiemmat julkaisut ovat muut kuin tässä kloonissa: \(fetchTags)",
      en: "manifest.json lists other earlier publications than this clone has: \(fetchTags)")
  }

  /// What is said where another version of the tool built the folder.
  package func otherTool(_ version: String, this: String) -> RichText {
    say(
      sv: "Mappen byggdes med version \(quoted: version) av verktyget, men det här är version "
        + "\(quoted: this): kontrollera med den version som byggde mappen",
      fi: "Kansio rakennettiin työkalun versiolla \(quoted: version), mutta tämä on versio "
        + "\(quoted: this): tarkista sillä versiolla, joka rakensi kansion",
      en: "The folder was built by version \(quoted: version) of the tool, but this is version "
        + "\(quoted: this): verify with the version that built it")
  }
}
