internal import Rendering

/// The help topic `revisions`: what can be typed where help says REVISION.
extension Messages {
  /// What a revision can be.
  var revisionsTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "En version är registren så som de var vid en viss tidpunkt. Där det i hjälpen står "
            + "VERSION kan man skriva något av detta:",
          fi: "Versio tarkoittaa rekistereitä sellaisina kuin ne olivat jonakin hetkenä. "
            + "Ohjeiden kohtaan VERSIO voi kirjoittaa jonkin näistä:",
          en: "A revision is the registers as they were at some point in time. Where help says "
            + "REVISION, any of these can be written:")),
      .terms([
        (
          "2026-11-22",
          say(
            sv: "Den sista versionen som var sparad i Git när dagen tog slut.",
            fi: "Viimeisin versio, joka oli tallennettu Gitiin tuon päivän loppuun mennessä.",
            en: "The last version that was committed by the end of the day.")
        ),
        (
          "2026-11-22T10:00",
          say(
            sv: "Samma sak vid ett visst klockslag.",
            fi: "Samoin, mutta tuohon kellonaikaan mennessä.",
            en: "The same at a certain time of day.")
        ),
        (
          "published",
          say(
            sv: "Den senaste publiceringen.", fi: "Viimeisin julkaisu.",
            en: "The last publication.")
        ),
        (
          "published@2026-11-22",
          say(
            sv: "Det som var publicerat den dagen.",
            fi: "Viimeisin julkaisu tuona päivänä tai ennen sitä.",
            en: "What was published on that day.")
        ),
        (
          "publicerad/2026-11-22",
          say(
            sv: "En viss tagg.", fi: "Tagin nimi.", en: "A tag, by its name.")
        ),
        (
          "6ce1250",
          say(
            sv: "En commit, så som history och review skriver den.",
            fi: "Commitin tunniste, jonka history ja review näyttävät. Sen alku riittää.",
            en: "A commit, as history and review print it.")
        ),
        (
          "HEAD",
          say(
            sv: "Det som är sparat i Git nu; \("HEAD~1", .command) är versionen före.",
            fi: "Gitiin viimeksi tallennettu versio; \("HEAD~1", .command) on sitä edellinen.",
            en: "What is committed now; \("HEAD~1", .command) is the one before.")
        ),
        (
          "A..B",
          say(
            sv: "Från en version till en annan, i diff och changelog.",
            fi: "Versiosta A versioon B, komennoissa diff ja changelog.",
            en: "From one revision to another, in diff and changelog.")
        ),
      ]),
      .text(
        say(
          sv: "Datum räknas enligt schemats tidszon, annars enligt finsk tid.",
          fi: "Päivät lasketaan skeeman aikavyöhykkeen mukaan, muuten Suomen ajassa.",
          en: "Days are in the schema's time zone, or else in Finland's.")),
      .steps([
        CommandExample(
          "dataregister show aura --at published",
          say(
            sv: "Vad är publicerat om Aura?", fi: "Mitä Aurasta on julkaistu?",
            en: "What is published about Aura?")),
        CommandExample(
          "dataregister list --at 2026-11-22",
          say(
            sv: "Vilka register fanns det den dagen?", fi: "Mitä rekistereitä tuona päivänä oli?",
            en: "Which registers were there on that day?")),
        CommandExample(
          "dataregister diff published",
          say(
            sv: "Vad skiljer filerna i mappen från det som är publicerat?",
            fi: "Miten kansion tiedostot eroavat julkaistusta?",
            en: "How do the files in the folder differ from what is published?")),
        CommandExample(
          "dataregister diff published -- aura",
          say(
            sv: "Samma sak för ett register; \("--", .command) behövs bara när ett ord kan "
              + "betyda både en version och ett register.",
            fi: "Sama yhdestä rekisteristä. Merkit \("--", .command) tarvitaan vain, jos sana "
              + "voi olla sekä versio että rekisteri.",
            en: "The same for one register; \("--", .command) is needed only if a word can be "
              + "either a revision or a register.")),
      ]),
    ]
  }
}
