/// The README that `init` makes, by which colleagues learn how to work with the registers.
extension Messages {
  /// A section of the README of a register that has just been made.
  ///
  /// - Parameter example: Whether the registers are those of a municipality that does not exist.
  /// - Returns: The section, in Markdown.
  package func starterReadme(isExample example: Bool) -> String {
    example ? readme + "\n" + readmeOfExample : readme
  }

  private var readmeOfExample: String {
    word(
      sv: """
        Registren är ett exempel: kommunen Exempelby finns inte. Ta bort filerna i `Registers/`
        och ändra `Registers/register.schema` när ni gör era egna.

        """,
      fi: """
        Rekisterit ovat esimerkki: Esimerkkikylän kuntaa ei ole. Poista kansion `Registers/`
        tiedostot ja muuta tiedostoa `Registers/register.schema`, kun teet omat rekisterit.

        """,
      en: """
        The registers are an example: there is no municipality of Exampleham. Remove the files in
        `Registers/` and change `Registers/register.schema` when you make your own.

        """)
  }

  private var readme: String {
    word(
      sv: """
        ## Register över datasystem

        Här beskriver myndigheten sina datasystem: vad varje system används till, vilka uppgifter
        som finns i det och vem som ansvarar för det. Varje system är en textfil i `Registers/`, och
        Git minns varje ändring. Fälten, språken och enheterna står i `Registers/register.schema`.

        ### Redigera

        Öppna filen i vilken redigerare som helst, eller med `dataregister edit ID`.
        `dataregister new NAMN` skapar ett register. `dataregister check` säger vad som är fel och
        `dataregister format` ställer upp filerna. Spara i Git: `git add Registers`, `git commit`.

        ### Granska

        `dataregister review` visar fält för fält vad nästa publicering skulle ändra, vem som
        ändrade det och varför. Ingenting blir offentligt innan någon har läst det.

        ### Publicera

        `dataregister publish --output public` skapar den offentliga webbplatsen och märker
        publiceringen i Git; till sist visas raden som skickar märket vidare.

        ### En kollegas klon

        Den som klonar arkivet installerar dataregister och kör `dataregister install` en gång. Då
        kontrollerar Git det som sparas, visar ändringar fält för fält och slår ihop två personers
        ändringar i samma register. `dataregister uninstall` tar bort det igen.

        """,
      fi: """
        ## Tietojärjestelmien rekisteri

        Tässä viranomainen kuvaa tietojärjestelmänsä: mihin kutakin käytetään, mitä tietoja siinä
        on ja kuka siitä vastaa. Jokainen järjestelmä on tekstitiedosto kansiossa `Registers/`, ja
        Git muistaa jokaisen muutoksen. Kentät, kielet ja yksiköt ovat tiedostossa
        `Registers/register.schema`.

        ### Muokkaaminen

        Avaa tiedosto millä tahansa muokkausohjelmalla tai komennolla `dataregister edit TUNNUS`.
        `dataregister new NIMI` luo rekisterin. `dataregister check` kertoo, mikä on vialla, ja
        `dataregister format` asettelee tiedostot. Tallenna Gitiin: `git add Registers`,
        `git commit`.

        ### Katselmus

        `dataregister review` näyttää kenttä kentältä, mitä seuraava julkaisu muuttaisi, kuka
        muutti ja miksi. Mikään ei tule julkiseksi, ennen kuin joku on lukenut sen.

        ### Julkaiseminen

        `dataregister publish --output public` luo julkisen sivuston ja merkitsee julkaisun Gitiin;
        lopuksi näytetään rivi, joka lähettää merkin eteenpäin.

        ### Työtoverin klooni

        Arkiston kloonaaja asentaa dataregisterin ja suorittaa kerran komennon
        `dataregister install`. Silloin Git tarkistaa tallennettavan, näyttää muutokset kenttä
        kentältä ja yhdistää kahden ihmisen samaan rekisteriin tekemät muutokset.
        `dataregister uninstall` poistaa nämä asetukset.

        """,
      en: """
        ## Register of data systems

        Here the authority describes its data systems: what each is used for, which data it holds
        and who answers for it. Each system is a text file in `Registers/`, and Git remembers every
        change. The fields, the languages and the units stand in `Registers/register.schema`.

        ### Edit

        Open the file in any editor, or with `dataregister edit ID`. `dataregister new NAME` makes
        a register. `dataregister check` says what is wrong and `dataregister format` lays the
        files out. Save in Git: `git add Registers`, `git commit`.

        ### Review

        `dataregister review` shows field by field what the next publication would change, who
        changed it and why. Nothing becomes public before somebody has read it.

        ### Publish

        `dataregister publish --output public` makes the public site and marks the publication in Git;
        at the end it shows the line that pushes the mark.

        ### A colleague's clone

        Whoever clones the repository installs dataregister and runs `dataregister install` once.
        Git then checks what is committed, shows changes field by field, and merges what two people
        changed in one register. `dataregister uninstall` takes it away again.

        """)
  }
}
