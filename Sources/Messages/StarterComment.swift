/// What the comments explain in the files of a register that has just been made.
package enum StarterComment: CaseIterable, Hashable, Sendable {
  case schema, authority, title, languages, timeZone, tag, optional, webAddress, contact,
    accessibility
  case fields, type, group, required, translatable, visibility, law
  case vocabularies, units, persons
  case register
  case attributes, ignored
}

extension Messages {
  /// The lines of a comment in a file that has just been made, without the `#` before each.
  package func comment(_ comment: StarterComment) -> String {
    switch comment {
    case .schema:
      word(
        sv: """
          Schemat: allt som skiljer en myndighets register från en annans.
          En rad som börjar med # är en förklaring. Ersätt det som är märkt BYT UT.
          Kör sedan: dataregister check
          """,
        fi: """
          Skeema: kaikki, mikä erottaa viranomaisen rekisterin toisen rekisteristä.
          Rivi, jonka alussa on #, on selitys. Korvaa kohdat, joissa lukee VAIHDA.
          Suorita sitten: dataregister check
          """,
        en: """
          The schema: all that differs between the registers of two authorities.
          A line that begins with # is an explanation. Replace what is marked REPLACE.
          Then run: dataregister check
          """)
    case .authority:
      word(
        sv: "BYT UT: myndighetens namn, på varje språk.",
        fi: "VAIHDA: viranomaisen nimi, kullakin kielellä.",
        en: "REPLACE: the name of the authority, in each language.")
    case .title:
      word(
        sv: "Rubriken på den offentliga sidan.", fi: "Julkisen sivun otsikko.",
        en: "The heading of the public page.")
    case .languages:
      word(
        sv: "Språken. Det första är huvudspråket: det som skrivs utan [fi] eller [en].",
        fi: "Kielet. Ensimmäinen on pääkieli: se, joka kirjoitetaan ilman merkintää [sv] tai [en].",
        en: "The languages. The first is the main one: what is written without [sv] or [fi].")
    case .timeZone:
      word(
        sv: "Platsen vars dygn ett datum gäller.",
        fi: "Paikka, jonka vuorokautta päiväys tarkoittaa.",
        en: "The place whose days are meant by a date.")
    case .tag:
      word(
        sv: "Så börjar namnet på en publicering i Git; dagen läggs till.",
        fi: "Näin alkaa julkaisun nimi Gitissä; päivä lisätään perään.",
        en: "How the name of a publication in Git begins; the day is added.")
    case .optional:
      word(
        sv: """
          Ta bort # framför det ni också vill ange. Review säger hur ofta ett register
          ska läsas igenom, och Reviewed in i vilket datumfält det antecknas. Web address
          är adressen som webbplatsen publiceras på.
          """,
        fi: """
          Poista # niiden tietojen edestä, jotka myös ilmoitetaan. Review kertoo, miten usein
          rekisteri luetaan läpi, ja Reviewed in, mihin päivämääräkenttään se merkitään.
          Web address on osoite, jossa sivusto julkaistaan.
          """,
        en: """
          Remove the # before what you want to state, too. Review says how often a register
          is read through, and Reviewed in which field has the date of that. Web address
          is the address that the site is published at.
          """)
    case .contact:
      word(
        sv: "Registratorskontoret, Storgatan 1", fi: "Kirjaamo, Keskuskatu 1",
        en: "The registry, 1 High Street")
    case .webAddress:
      word(
        sv: "https://register.exempel.fi/", fi: "https://rekisteri.esimerkki.fi/",
        en: "https://register.example.fi/")
    case .accessibility:
      word(
        sv: "https://exempel.fi/tillganglighet", fi: "https://esimerkki.fi/saavutettavuus",
        en: "https://example.fi/accessibility")
    case .fields:
      word(
        sv: """
          Fälten, i den ordning de skrivs och visas. Field är fältets id: det ändras aldrig.
          Key är vad fältet heter i filerna, Aliases vad det också får heta där, Label vad
          det heter för läsaren och Help vad som ska skrivas i det.
          """,
        fi: """
          Kentät siinä järjestyksessä, jossa ne kirjoitetaan ja näytetään. Field on kentän
          tunnus: se ei muutu koskaan. Key on kentän nimi tiedostoissa, Aliases muut
          sallitut nimet, Label nimi lukijalle ja Help ohje siitä, mitä kenttään kirjoitetaan.
          """,
        en: """
          The fields, in the order in which they are written and shown. Field is the id of a
          field: it never changes. Key is what it is called in the files, Aliases what it may
          be called there as well, Label what readers see and Help what to write in it.
          """)
    case .type, .group, .required, .translatable, .visibility, .law:
      keyComment(comment)
    case .vocabularies:
      word(
        sv: """
          Ordlistorna. Strict: no betyder att ett ord som saknas här är en varning,
          yes att det är ett fel.
          """,
        fi: """
          Sanastot. Strict: no tarkoittaa, että tästä puuttuva sana on varoitus,
          yes, että se on virhe.
          """,
        en: """
          The vocabularies. Strict: no means that a word which is missing here is a warning,
          yes that it is an error.
          """)
    case .units:
      word(
        sv: "BYT UT: enheterna som ansvarar för system, en Value för varje.",
        fi: "VAIHDA: järjestelmistä vastaavat yksiköt, jokaiselle oma Value.",
        en: "REPLACE: the units that answer for systems, a Value each.")
    case .persons:
      word(
        sv: "BYT UT: tjänsterna som ansvarar för system. Skriv aldrig namnet på en person.",
        fi: "VAIHDA: järjestelmistä vastaavat virat. Älä koskaan kirjoita henkilön nimeä.",
        en: "REPLACE: the posts that answer for systems. Never write the name of a person.")
    case .register:
      word(
        sv: """
          BYT UT: beskriv ert första system, och ge filen ett namn därefter.
          Nästa skapas med: dataregister new NAMN
          """,
        fi: """
          VAIHDA: kuvaa ensimmäinen järjestelmä ja nimeä tiedosto sen mukaan.
          Seuraava luodaan komennolla: dataregister new NIMI
          """,
        en: """
          REPLACE: write of your first system, and name the file after it.
          The next is made with: dataregister new NAME
          """)
    case .attributes:
      word(
        sv: "Register visas och slås ihop fält för fält: dataregister install.",
        fi: "Rekisterit näytetään ja yhdistetään kenttä kentältä: dataregister install.",
        en: "Registers are shown and merged field by field: dataregister install.")
    case .ignored:
      word(
        sv: "Det som redigerare och datorer lämnar efter sig, och webbplatsen som publish skapar.",
        fi: "Muokkausohjelmien ja koneiden jäljet sekä sivusto, jonka publish luo.",
        en: "What editors and computers leave behind, and the site that publish makes.")
    }
  }

  /// What the keys of a field mean, beside its name.
  private func keyComment(_ comment: StarterComment) -> String {
    switch comment {
    case .type:
      word(
        sv: """
          Type: line är en rad, text löpande text, list en sak per rad, flag X för ja eller
          - för nej, choice ett ord ur en ordlista, date en dag (2026-11-22), link en adress.
          """,
        fi: """
          Type: line on yksi rivi, text juokseva teksti, list asia riviä kohti, flag X (kyllä) tai
          - (ei), choice sanaston sana, date päivä (2026-11-22) ja link osoite.
          """,
        en: """
          Type: line is one line, text running text, list one thing a line, flag X for yes or
          - for no, choice a word of a vocabulary, date a day (2026-11-22), link an address.
          """)
    case .group:
      word(
        sv: "Group: name, description, owner, legal eller other, för granskning och ändringslogg.",
        fi: "Group: name, description, owner, legal tai other, katselmusta ja muutoslokia varten.",
        en: "Group: name, description, owner, legal or other, for review and change log.")
    case .required:
      word(
        sv: "Required: yes betyder att varje register måste ange fältet.",
        fi: "Required: yes tarkoittaa, että jokaisen rekisterin on ilmoitettava kenttä.",
        en: "Required: yes means that every register must state the field.")
    case .translatable:
      word(
        sv: "Translatable: yes betyder att fältet också får stå på andra språk, med [fi] efter.",
        fi: "Translatable: yes tarkoittaa, että kentän saa kirjoittaa muillakin kielillä: [sv].",
        en: "Translatable: yes means that the field may stand in other languages, too: [sv].")
    case .visibility:
      word(
        sv: "Visibility: public publiceras, internal visas bara för er själva.",
        fi: "Visibility: public julkaistaan, internal näkyy vain teille itsellenne.",
        en: "Visibility: public is published, internal is shown to yourselves only.")
    case .law:
      word(
        sv: "Law: lagrummen som fältet bygger på, ett per rad.",
        fi: "Law: säännökset, joihin kenttä perustuu, yksi riviä kohti.",
        en: "Law: the provisions that the field stands on, one a line.")
    default: ""
    }
  }
}
