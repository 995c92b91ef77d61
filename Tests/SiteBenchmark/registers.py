"""A register of data systems with a history, as large as is wanted, always the same.

The registers are like those that are shipped: Swedish text, units and posts, some Finnish. They lie
in folders, as `check` advises for so many. The history edits one to three registers a commit; some
commits add, rename or delete one; every so often one is marked as a publication.
"""

import random
import subprocess
import textwrap
import time as time_

PERSON = "Maija Meikalainen <maija@exempelstad.example>"
# 2016-01-04 in seconds, and the time from one commit to the next in a history of 20,000.
START, SPAN = 1_451_894_400, 10 * 365 * 86_400

PREFIXES = ("Abilita", "Aura", "Basware", "Wilma", "Pegasos", "Effica", "Titania", "Primus",
            "Lifecare", "Kurre", "Daisy", "Trimble", "Arena", "Koha", "Visma", "Sonet")
KINDS = ("ekonomi", "elevvård", "dagvård", "bibliotek", "löner", "fastigheter", "bokning",
         "ärenden", "arkiv", "kartor", "tillstånd", "fakturering", "avtal", "underhåll", "vatten")
UNITS = ("Bildningssektorn", "Allmänna förvaltningen", "Revisionsnämnden", "Tillståndssektionen",
         "Tekniska sektorn")
PERSONS = ("Bildningschefen", "Bibliotekschefen", "Dagvårdschefen", "Psykologen", "Kuratorerna",
           "Förvaltningschefen", "Ekonomichefen", "Huvudbokföraren", "Byggnadsinspektören",
           "Planläggaren", "Tekniska chefen")
USERS = ("Psykologen och kuratorerna", "Personalen i dagvården", "Ekonomiavdelningen",
         "Rektorerna och lärarna", "Byggnadstillsynen", "Biblioteket", "Kansliet", "Köket",
         "Fritidsledarna", "Den tekniska avdelningen")
ACTS = ("använder systemet för att dokumentera klientarbetet", "följer upp ärenden och beslut",
        "sköter bokningar och fakturering", "för register över avtal och fastigheter",
        "tar emot ansökningar och sparar bilagor", "planerar arbetsskift och frånvaro",
        "gör upp statistik för myndigheterna", "upprätthåller kartor och ritningar")
DATA = ("Person- och adressuppgifter", "Uppgifter om vårdnadshavare och barn",
        "Faktureringsuppgifter & betalningar", "Beslut och bilagor", "Löner, skatter och frånvaro",
        "Uppgifter om fastigheter – ägare och areal", "Lån och reservationer", "Kontaktuppgifter")
FINNISH = ("Henkilöstö käyttää järjestelmää asioiden ja päätösten seurantaan",
           "Järjestelmällä hoidetaan varaukset ja laskutus",
           "Järjestelmään tallennetaan hakemukset ja niiden liitteet",
           "Järjestelmällä ylläpidetään karttoja ja piirustuksia")
REASONS = ("Ny ansvarig", "Rättat efter genomgång", "Systemet har bytts ut", "Preciserat",
           "Enligt nämndens beslut")


def field(key, value):
    """The lines of a field in canonical form."""
    if len(key) + 2 + len(value) <= 80: return [f"{key}: {value}"]
    return [f"{key}:", *textwrap.wrap(value, 80, initial_indent="    ", subsequent_indent="    ")]


class Register:
    """A register's fields, which become its file."""

    def __init__(self, number, generator):
        self.generator = generator
        self.kind = generator.choice(KINDS)
        self.name = f"{generator.choice(PREFIXES)} {self.kind} {number}"
        self.folder, self.id = f"{number * 7919 % 256:02x}", f"system-{number}"
        self.finnish = generator.random() < 0.3
        self.change("purpose", "content", "owner")

    def sentences(self, count):
        choose = self.generator.choice
        return " ".join(f"{choose(USERS)} {choose(ACTS)}." for _ in range(count))

    def change(self, *what):
        choose = self.generator.choice
        if "purpose" in what:
            self.purpose = self.sentences(self.generator.randint(1, 4))
            self.translation = " ".join(f"{choose(FINNISH)}." for _ in range(2))
        if "content" in what:
            self.content = "; ".join(self.generator.sample(DATA, self.generator.randint(1, 4)))
        if "owner" in what:
            self.unit = choose(UNITS)
            self.persons = self.generator.sample(PERSONS, self.generator.randint(1, 2))

    @property
    def path(self): return f"Registers/{self.folder}/{self.id}.register"

    @property
    def text(self):
        lines = [f"Namn: {self.name}", *field("Användningsområde", self.purpose)]
        if self.finnish: lines += field("Användningsområde[fi]", self.translation)
        lines += [*field("Datainnehåll", self.content), "DRB: X", f"Ansvarsenhet: {self.unit}",
                  *(["Ansvarsperson:", *(f"    {person}" for person in self.persons)]
                    if len(self.persons) > 1 else [f"Ansvarsperson: {self.persons[0]}"])]
        return "\n".join(lines) + "\n"


class Import:
    """What `git fast-import` is told."""

    def __init__(self, folder):
        subprocess.run(["git", "init", "--quiet", "--initial-branch=main", folder], check=True)
        self.process = subprocess.Popen(
            ["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE)
        self.folder = folder

    def say(self, text): self.process.stdin.write(text.encode())

    def data(self, text): self.say(f"data {len(text.encode())}\n{text}\n")

    def commit(self, time, message, changes):
        self.say(f"commit refs/heads/main\nmark :1\ncommitter {PERSON} {time} +0200\n")
        self.data(message)
        for path, text in changes:
            if text is None:
                self.say(f"D {path}\n")
            else:
                self.say(f"M 100644 inline {path}\n")
                self.data(text)

    def tag(self, name, time):
        self.say(f"tag {name}\nfrom :1\ntagger {PERSON} {time} +0200\n")
        self.data("Publicering\n")

    def finish(self):
        self.process.stdin.close()
        if self.process.wait(): raise SystemExit("git fast-import failed")
        for command in (["checkout", "--quiet", "main"], ["gc", "--quiet"]):
            subprocess.run(["git", "-C", self.folder, *command], check=True)


def build(folder, schema, count, commits, publications):
    """Makes a repository; the newest commits are not published."""
    generator = random.Random(20261125)
    repository = Import(folder)
    alive = [Register(number, generator) for number in range(count - count // 20)]
    number = len(alive)
    files = [("Registers/register.schema", schema)] + [(one.path, one.text) for one in alive]
    repository.commit(START, "Första registren\n", files)
    published = set()
    for commit in range(1, commits):
        time = START + SPAN * commit // commits
        what = generator.random()
        if len(alive) < count and what < 1.1 * count / 20 / commits:
            alive.append(Register(number, generator))
            number += 1
            changes = [(alive[-1].path, alive[-1].text)]
        elif what > 0.998:
            gone = alive.pop(generator.randrange(len(alive)))
            changes = [(gone.path, None)]
        elif what > 0.995:
            moved = generator.choice(alive)
            old, moved.id = moved.path, f"{moved.id}-ny"
            changes = [(old, None), (moved.path, moved.text)]
        else:
            edited = generator.sample(alive, generator.choice((1, 1, 1, 2, 3)))
            for one in edited:
                one.change(*generator.choice((["purpose"], ["content"], ["owner"])))
            changes = [(one.path, one.text) for one in edited]
        message = f"{generator.choice(REASONS)} {commit}\n"
        if generator.random() < 0.5: message += f"\nDecision: Kommunstyrelsen § {commit % 300}\n"
        repository.commit(time, message, changes)
        due = commit * (publications + 1) // commits
        if 0 < due <= publications and due not in published:
            published.add(due)
            repository.tag(time_.strftime("publicerad/%Y-%m-%d", time_.gmtime(time + 7200)), time)
    repository.finish()
    return alive
