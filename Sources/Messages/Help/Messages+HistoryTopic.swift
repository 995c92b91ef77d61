internal import Rendering

/// The help topic `history`: which command answers which question about the past.
extension Messages {
  /// Who changed what, when and why.
  var historyTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "Allt som har sparats i Git finns kvar: vem som ändrade vad, när och varför. Det "
            + "kan visas på tre sätt.",
          fi: "Kaikki Gitiin tallennettu säilyy: kuka muutti mitä, milloin ja miksi. Historiaa "
            + "voi katsoa kolmella tavalla.",
          en: "Everything that was committed is kept: who changed what, when and why. It can be "
            + "shown in three ways.")),
      .steps([
        CommandExample(
          "dataregister history aura",
          say(
            sv: "Ett registers ändringar, de nyaste först. Registret följs bakåt även om dess fil "
              + "har bytt namn.",
            fi: "Yhden rekisterin muutokset, uusimmat ensin. Rekisteriä seurataan taaksepäin, "
              + "vaikka sen tiedoston nimi olisi vaihtunut.",
            en: "One register's changes, newest first. The register is followed back even if its "
              + "file was renamed.")),
        CommandExample(
          "dataregister blame aura",
          say(
            sv: "Vem som gav varje fält det värde som står där nu.",
            fi: "Kuka antoi kullekin kentälle sen nykyisen arvon.",
            en: "Who gave each field the value that it has now.")),
        CommandExample(
          "dataregister changelog",
          say(
            sv: "Alla registers ändringar, med en rubrik för varje publicering.",
            fi: "Kaikkien rekisterien muutokset julkaisuittain.",
            en: "The changes of all registers, under a heading for each publication.")),
      ]),
      .heading(say(sv: "Bara en del", fi: "Vain osa", en: "Only a part")),
      .steps([
        CommandExample(
          "dataregister history aura --field Ansvarsperson",
          say(sv: "Ett fält.", fi: "Yksi kenttä.", en: "One field.")),
        CommandExample(
          "dataregister changelog --group description",
          say(
            sv: "En grupp fält: beskrivningen (description), ansvaret (owner), lagkraven "
              + "(legal), namnet (name) eller övriga (other).",
            fi: "Yksi kenttäryhmä: kuvaus (description), vastuut (owner), lakisääteiset tiedot "
              + "(legal), nimi (name) tai muut (other).",
            en: "One group of fields: the description, the owner, legal duties (legal), the name "
              + "or others (other).")),
        CommandExample(
          "dataregister changelog published..HEAD --register aura",
          say(
            sv: "Mellan två versioner, och bara ett register.",
            fi: "Kahden version väliset muutokset yhdessä rekisterissä.",
            en: "Between two revisions, and only one register.")),
        CommandExample(
          "dataregister changelog --public",
          say(
            sv: "Bara det som får bli offentligt, publicering för publicering.",
            fi: "Vain se, minkä saa julkaista, julkaisuittain.",
            en: "Only what may be made public, publication by publication.")),
      ]),
      .text(
        say(
          sv: "Skriv därför i varje commit varför ändringen gjordes. Ett beslut anges på en egen "
            + "rad sist, till exempel \("Decision: § 45/2026", .command); det visas i historiken.",
          fi: "Kirjoita siis jokaiseen committiin, miksi muutos tehtiin. Päätös tulee viestin "
            + "loppuun omalle rivilleen tyhjän rivin jälkeen, esimerkiksi "
            + "\("Decision: § 45/2026", .command); se näkyy historiassa.",
          en: "So write in each commit why the change was made. A decision is put on a line of its "
            + "own at the end, such as \("Decision: § 45/2026", .command); the history shows it.")),
      .text(
        say(
          sv: "Frågor om en lång historik besvaras med hjälp av ett index, som verktyget skapar i "
            + "Gits mapp. Det kan tas bort när som helst; "
            + "\("dataregister help index", .command) säger hur.",
          fi: "Pitkä historia luetaan historiahakemistosta, jonka työkalu luo Gitin kansioon. "
            + "Sen voi poistaa milloin tahansa; \("dataregister help index", .command) kertoo, "
            + "miten.",
          en: "Questions about a long history are answered from an index, which the tool makes in "
            + "Git's folder. It can be removed at any time; "
            + "\("dataregister help index", .command) says how.")),
    ]
  }
}
