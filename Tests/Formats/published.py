"""A site that is published for the checks of its files, with all that can be hard about them."""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

from office import HOSTILE, Office  # noqa: E402

ADDRESS = "https://exempelstad.example/register/"

# A field of each type, which the registers that are shipped do not have.
FIELDS = """
Field: since
Key: Sedan
Label[fi]: Alkaen
Type: date
Visibility: public

Field: page
Key: Sida
Type: link
Visibility: public

Field: words
Key: Ord
Type: list
Translatable: yes
Visibility: public

Field: secret
Key: Hemligt
Type: line
Visibility: internal

"""

# What a spreadsheet, a reader of tables or of markup would take for something else.
FORMULAS = """Namn: =1+1, "citat"; 'x'
Användningsområde:
    '=apostrof

    # andra stycket, "med" ”citat” & <b>
Användningsområde[fi]: +358 / @
Datainnehåll: -
PRB: X
ABP: -
Ansvarsenhet:
    Bildningssektorn
    @ny enhet
Ansvarsperson:
    '-
    b / c
Sedan: 2026-02-28
Sida: https://exempelstad.example/å?a=1&b='2'
Ord:
    ''=a
    b,"c"
Ord[fi]: ]]>
Hemligt: HEMLIGHET
"""


class PublishedOffice(Office):
    """A repository that has published, and the folder of its site."""

    def __init__(self, tool, registers, folder, address=ADDRESS):
        super().__init__(tool, registers, folder)
        self.site = self.folder / "site"
        schema = self.registers / "register.schema"
        text = schema.read_text()
        if address:
            text = text.replace("Time zone:", f"Web address: {address}\nTime zone:", 1)
        head, vocabularies = text.split("\nVocabulary:", 1)
        schema.write_text(f"{head}{FIELDS}\nVocabulary:{vocabularies}")

    def publish_all(self):
        """Publishes four times: at first, after changes, twice on a day, and after a rename."""
        self.commit("Registren")
        self.publish(self.site, "2026-03-28")
        self.write("ond.register", HOSTILE)
        self.write("formler.register", FORMULAS)
        aura = self.registers / "aura.register"
        aura.write_text(aura.read_text().replace("Psykologen och", "Psykologen, rektorn och"))
        self.commit("Två register till\n\nDecision: <b>§ 45/2026</b> & ]]>")
        self.publish(self.site, "2026-11-22")
        aura.rename(self.registers / "aurora.register")
        self.commit("Ett nytt id")
        self.publish(self.site, "2026-11-22")
        next(self.registers.glob("syne*.register")).unlink()
        self.commit("Ett register mindre")
        self.publish(self.site, "2026-11-25")
