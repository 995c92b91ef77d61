/// What the registers are written with.
enum Words {
  static let systems = [
    "Abilita", "Aura", "Basware", "Wilma", "Pegasos", "Effica", "Titania", "Primus", "Lifecare",
    "Kurre", "Daisy", "Trimble", "Arena", "Koha", "Visma", "Sonet",
  ]
  /// What a system is for, as it stands in a name and as it stands in an id.
  static let kinds = [
    ("ekonomi", "ekonomi"), ("elevvård", "elevvard"), ("dagvård", "dagvard"),
    ("bibliotek", "bibliotek"), ("löner", "loner"), ("fastigheter", "fastigheter"),
    ("bokning", "bokning"), ("ärenden", "arenden"), ("arkiv", "arkiv"), ("kartor", "kartor"),
    ("tillstånd", "tillstand"), ("fakturering", "fakturering"), ("avtal", "avtal"),
    ("underhåll", "underhall"), ("vatten", "vatten"),
  ]
  static let users = [
    "Psykologen och kuratorerna", "Personalen i dagvården", "Ekonomiavdelningen",
    "Rektorerna och lärarna", "Byggnadstillsynen", "Biblioteket", "Kansliet", "Köket",
    "Fritidsledarna", "Den tekniska avdelningen",
  ]
  static let acts = [
    "använder systemet för att dokumentera klientarbetet (journalföring)",
    "följer upp ärenden och beslut från det att de kommer in tills de arkiveras",
    "sköter bokningar och fakturering", "för register över avtal och fastigheter",
    "tar emot ansökningar och sparar bilagor", "planerar arbetsskift och frånvaro",
    "gör upp statistik för myndigheterna", "upprätthåller kartor och ritningar",
  ]
  static let finnish = [
    "Henkilöstö käyttää järjestelmää asioiden ja päätösten seurantaan",
    "Järjestelmällä hoidetaan varaukset ja laskutus",
    "Järjestelmään tallennetaan hakemukset ja niiden liitteet",
    "Järjestelmällä ylläpidetään karttoja ja piirustuksia",
    "Psykologi ja kuraattorit kirjaavat järjestelmään asiakastyönsä",
    "Tiedoista laaditaan vuosittain tilasto viranomaisille",
  ]
  static let english = [
    "The staff follow matters and decisions with it", "Bookings and invoices are made with it",
    "Applications are kept in it with what was sent along", "Maps and drawings are kept in it",
    "Shifts and absences are planned with it",
  ]
  static let data = [
    "Person- och adressuppgifter om klienter och deras vårdnadshavare",
    "Uppgifter om elever, studerande och barn i dagvård", "Fakturor, betalningar & påminnelser",
    "Beslut och de bilagor som de grundar sig på", "Löner, skatter och frånvaro",
    "Uppgifter om fastigheter – ägare, areal och byggnader", "Lån och reservationer",
    "Kontaktuppgifter till leverantörer", "Loggar över vem som har läst och ändrat uppgifter",
  ]
  static let finnishData = [
    "Asiakkaiden henkilö- ja osoitetiedot", "Laskut, maksut ja muistutukset",
    "Päätökset ja niiden liitteet", "Kiinteistöjen tiedot – omistajat ja pinta-alat",
    "Lainat ja varaukset", "Palkat, verot ja poissaolot",
  ]
  static let units = [
    "Bildningssektorn", "Allmänna förvaltningen", "Revisionsnämnden", "Tillståndssektionen",
    "Tekniska sektorn",
  ]
  static let persons = [
    "Bildningschefen", "Bibliotekschefen", "Dagvårdschefen", "Psykologen", "Kuratorerna",
    "Förvaltningschefen", "Ekonomichefen", "Huvudbokföraren", "Byggnadsinspektören",
    "Planläggaren", "Tekniska chefen",
  ]
  static let suppliers = [
    "Exempeldata Ab", "Kommunsystem Ab", "Norrbottens Program Ab", "Tietotaito Oy", "Egen produkt",
  ]
  static let degrees = ["Offentlig", "Delvis sekretessbelagd", "Sekretessbelagd"]
  static let recipients = [
    "Folkpensionsanstalten", "Skatteförvaltningen", "Utbildningsstyrelsen", "Lantmäteriverket",
    "Statistikcentralen", "Keva", "Välfärdsområdet",
  ]
  static let reasons = [
    "Ny ansvarig", "Rättat efter genomgång", "Systemet har bytts ut", "Preciserat användningen",
    "Enligt nämndens beslut", "Årlig granskning", "Avtalet har förnyats",
  ]
  static let people = [
    "Maija Meikäläinen <maija@exempelstad.example>",
    "Matti Meikäläinen <matti@exempelstad.example>",
    "Anna Andersson <anna@exempelstad.example>", "Bo Backman <bo@exempelstad.example>",
  ]
}
