"""An office whose site has a page of every kind, with everything on it that is hard to show."""

import dataclasses
import pathlib

from office import HOSTILE, Office

LANGUAGES = ["sv", "fi", "en"]

ABOUT = """Web address: https://register.exempelstad.example/system/
Contact:
    Kansliet, kansli@exempelstad.example
    https://www.exempelstad.example
Contact[fi]:
    Kanslia, kanslia@exempelstad.example
    https://www.exempelstad.example
Accessibility:
    Webbplatsen uppfyller kraven på nivå AA.
    Karttjänsten på https://karta.exempelstad.example/en/mycket/lang/adress/som/inte/far/plats
    omfattas inte.
Publish reasons: yes
Publish authors: yes
"""

# Fields of the types that the shipped schema does without, and one that becomes public later.
FIELDS = """
Field: since
Key: I bruk från
Label: I bruk från
Label[fi]: Käytössä alkaen
Label[en]: In use since
Type: date
Group: other
Visibility: public

Field: page
Key: Webbplats
Label: Webbplats
Label[fi]: Verkkosivusto
Label[en]: Website
Type: link
Group: other
Visibility: public

Field: protection
Key: Skydd
Label: Skyddsnivå
Label[fi]: Suojaustaso
Label[en]: Level of protection
Type: choice
Values: levels
Group: other
Visibility: internal
"""

LEVELS = """
Vocabulary: levels
Strict: yes

Value: Öppen
Value[fi]: Avoin
Value[en]: Open

Value: Sekretessbelagd
Value[fi]: Salassa pidettävä
"""

# In a folder, with wordings in two languages and a value of every type.
ATTENDANCE = """Namn: Närvaro och lärmiljö
Användningsområde:
    Lärarna antecknar elevernas närvaro.

    Vårdnadshavarna läser anteckningarna och förklarar frånvaro.
Användningsområde[fi]: Opettajat merkitsevät oppilaiden läsnäolon.
Datainnehåll: Elevernas namn, klass och närvaro
Datainnehåll[fi]: Oppilaiden nimi, luokka ja läsnäolo
DRB: X
PRB: -
Ansvarsenhet:
    Bildningssektorn
    Tekniska sektorn
Ansvarsperson: Bildningschefen
I bruk från: 2019-08-01
Webbplats: https://narvaro.exempelstad.example/inloggning?kommun=exempelstad&sprak=sv
Skydd: Sekretessbelagd
"""

# In Swedish alone, with words that are longer than a telephone is wide.
RIVER = """Namn: Älvdalens vattenståndsövervakningsdatabashanteringssystem
Användningsområde:
    Vattenståndsobservationsstationernas underhållsplaneringsunderlag
Datainnehåll: Mätvärdesinsamlingsprotokollföringsbestämmelser, bråddjup och åmynningar
DRB: X
Ansvarsenhet: Ytvattenövervakningsenheten vid tekniska sektorns samhällsplaneringsavdelning
Ansvarsperson: Planläggaren
I bruk från: 2001-01-31
Skydd: Öppen
"""

OLD = """Namn: Gamla låneregistret
Användningsområde: Bibliotekets lån fram till 2026
Datainnehåll: Låntagare och lån
DRB: X
Ansvarsenhet: Bildningssektorn
Ansvarsperson: Bibliotekschefen
"""

# How many systems there are in a table that is longer than a sheet of paper.
MANY = 60
BESIDE = ["review", "export"]
DAYS = ["2026-09-01", "2026-10-15", "2026-11-25"]


@dataclasses.dataclass
class Page:
    """A page that is looked at."""

    kind: str
    language: str
    path: str

    def __str__(self):
        return f"{self.kind} ({self.language})"


class Showcase:
    """Three publications of an office and a draft, exports and reviews, in a folder to serve."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.www = self.folder / "www"
        self.site, self.draft = self.www / "site", self.www / "draft"

    @classmethod
    def make(cls, tool, registers, folder):
        """Makes it in a folder that is not there yet."""
        showcase = cls(folder)
        showcase.www.mkdir(parents=True)
        maker = Maker(showcase, tool, registers)
        maker.begin()
        maker.rename_and_retire()
        maker.open_a_field()
        maker.edit()
        maker.export_many()
        return showcase

    def pages(self):
        """A page of every kind in each language."""
        kinds = {
            "start": "index.html", "changes": "changes.html",
            "publication": f"changes/{DAYS[1]}.html", "register": "register/aura.html",
            "register in a folder": "register/skola/narvaro.html",
            "register in Swedish alone": "register/alvdalen.html",
            "hostile register": "register/ond.html", "retired": "register/gamla-lan.html",
            "former id": "register/e-bokning.html", "accessibility": "accessibility.html",
        }
        drafts = ("start", "changes", "publication", "register")
        found = [
            Page(kind, language, f"/{kind}-{language}.html")
            for language in LANGUAGES for kind in BESIDE]
        for language in LANGUAGES:
            folder = "" if language == "sv" else f"{language}/"
            found += [
                Page(kind, language, f"/site/{folder}{path}") for kind, path in kinds.items()]
            found += [
                Page(f"draft of the {kind}", language, f"/draft/{folder}{kinds[kind]}")
                for kind in drafts]
            found.append(Page("long table", language, f"/many/{folder}index.html"))
        return found

    def page(self, kind, language="sv"):
        """One of the pages."""
        return next(
            page for page in self.pages() if (page.kind, page.language) == (kind, language))


class Maker:
    """Makes what there is to show, one step of the office's story after the other."""

    def __init__(self, showcase, tool, registers):
        self.showcase, self.tool, self.source = showcase, tool, registers
        self.office = Office(tool, registers, showcase.folder / "office", ABOUT)

    def begin(self):
        """The first publication: the registers that are shipped, and two more."""
        office = self.office
        schema = office.registers / "register.schema"
        text = schema.read_text().replace("\nVocabulary:", FIELDS + "\nVocabulary:", 1)
        schema.write_text(text + LEVELS)
        (office.registers / "skola").mkdir()
        office.write("skola/narvaro.register", ATTENDANCE)
        office.write("gamla-lan.register", OLD)
        office.commit("Registren")
        office.publish(self.showcase.site, DAYS[0])

    def rename_and_retire(self):
        """The second: registers come, go and move, and a decision is named."""
        office = self.office
        (office.registers / "gamla-lan.register").unlink()
        office.git("mv", "Registers/e-bokning.register", "Registers/tidsbokning.register")
        office.write("ond.register", HOSTILE)
        office.write("alvdalen.register", RIVER)
        office.commit("Två nya system, ett gammalt bort <b>\n\nDecision: § 45/2026 <i>\n")
        office.replace("aura.register", "    Kuratorerna\n", "")
        office.commit("Psykologen svarar ensam\n\nDecision: § 46/2026\nDecision: § 47/2026\n")
        office.publish(self.showcase.site, DAYS[1])

    def open_a_field(self):
        """The third: a field becomes public, and texts change by a word."""
        office = self.office
        office.replace(
            "register.schema", "Group: other\nVisibility: internal", "Group: other\nVisibility: public")
        office.replace("aura.register", "Psykologen och", "Psykologen, rektorn och")
        office.replace(
            "skola/narvaro.register", "antecknar elevernas närvaro",
            "för bok över elevernas närvaro och över hur de trivs")
        office.replace("ond.register", "=HYPERLINK", "<b>=HYPERLINK</b>")
        office.commit("Det som skolorna har bett om")
        for language in LANGUAGES:
            for kind in BESIDE:
                self._write_beside(kind, language)
        office.publish(self.showcase.site, DAYS[2])

    def edit(self):
        """What nobody has committed yet, as a draft."""
        self.office.replace("basware.register", "Användningsområde:", "Användningsområde: Nu")
        self.office.run("preview", "--output", str(self.showcase.draft))

    def _write_beside(self, kind, language):
        text = self.office.run(kind, "--format", "html", "--language", language)
        (self.showcase.www / f"{kind}-{language}.html").write_text(text)

    def export_many(self):
        """Another office, with the fields that are shipped, for a table on a wide window."""
        many = Office(self.tool, self.source, self.showcase.folder / "many")
        many.write_systems(MANY)
        many.commit("Registren")
        many.publish(self.showcase.www / "many", DAYS[0])
        for language in LANGUAGES:
            text = many.run("export", "--format", "html", "--language", language)
            (self.showcase.www / f"many-{language}.html").write_text(text)
