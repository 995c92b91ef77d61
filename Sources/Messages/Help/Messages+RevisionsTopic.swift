internal import Rendering

extension Messages {
  /// What a revision can be.
  var revisionsTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "En version är registren som de var vid ett tillfälle. Där det i hjälpen står "
            + "VERSION kan man skriva något av detta:",
          fi: "Versio tarkoittaa rekistereitä sellaisina kuin ne olivat jonakin hetkenä. "
            + "Ohjeiden kohtaan VERSIO voi kirjoittaa jonkin näistä:",
          en: "A revision is the registers as they were at some time. Where help says REVISION, "
            + "any of these can be written:")),
      .terms([
        (
          "2026-11-22",
          say(
            sv: "Dagen till dess slut: den sista versionen som sparades i Git senast då.",
            fi: "Viimeisin versio, joka oli tallennettu Gitiin tuon päivän loppuun mennessä.",
            en: "The day to its end: the last version that was committed by then.")
        ),
        (
          "2026-11-22T10:00",
          say(
            sv: "Ett klockslag.", fi: "Samoin, mutta tuohon kellonaikaan mennessä.",
            en: "A time of day.")
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
            sv: "En tagg, som den heter.", fi: "Tagin nimi.", en: "A tag, by its name.")
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
          sv: "Datum räknas i schemats tidszon, annars i Finlands.",
          fi: "Päivät lasketaan skeeman aikavyöhykkeen mukaan, muuten Suomen ajassa.",
          en: "Days are those of the schema's time zone, or else of Finland.")),
      .steps([
        CommandExample(
          "dataregister show aura --at published",
          say(
            sv: "Vad är publicerat om Aura?", fi: "Mitä Aurasta on julkaistu?",
            en: "What is published of Aura?")),
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
            sv: "Samma sak för ett register; \("--", .command) behövs bara om ett ord kan vara "
              + "bådadera.",
            fi: "Sama yhdestä rekisteristä. Merkit \("--", .command) tarvitaan vain, jos sana "
              + "voi olla sekä versio että rekisteri.",
            en: "The same for one register; \("--", .command) is needed only where a word can be "
              + "either.")),
      ]),
    ]
  }
}
