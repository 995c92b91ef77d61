"""The paths by which the tool writes: for each one a place as it is before, and a command."""

import copy
import dataclasses
import os
import pathlib
import shutil
import subprocess

SCHEMA = """\
Authority: Exempelstad
Languages:
    sv
    fi
Publication tag: publicerad/

Field: name
Key: Namn
Type: line
Group: name
Required: yes
Visibility: public

Field: purpose
Key: Användningsområde
Type: text
Group: description
Visibility: public

Field: person
Key: Ansvarsperson
Type: list
Group: owner
Values: persons
Visibility: public

Vocabulary: persons
Strict: no

Value: Kuratorerna

Value: Rektorn
"""

IDENTITY = "[user]\nname = Maija Meikalainen\nemail = maija@example.fi\n"
DAY = "2026-11-20T12:00:00Z"

# An editor that replaces a file as a whole, as the tool does: what others do is not looked at.
EDITOR = "cp -f ../broken ../edited && mv -f ../edited"


def register(name, person="Rektorn", purpose="Skolornas register"):
    """A register's file."""
    return f"Namn: {name}\nAnvändningsområde: {purpose}\nAnsvarsperson: {person}\n"


class Place:
    """A folder with a repository of registers, a user's home, and whatever a command writes beside."""

    def __init__(self, folder, tool, supervisor):
        self.folder = pathlib.Path(folder)
        self.tool, self.supervisor = tool, supervisor
        self.repository = self.folder / "repository"
        self.repository.mkdir(parents=True)
        self.write("home/.gitconfig", IDENTITY)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def write_registers(self):
        self.write("repository/Registers/register.schema", SCHEMA)
        for name in ("Aura", "Primus", "Wilma"):
            self.write(f"repository/Registers/{name.lower()}.register", register(name))

    def git(self, *arguments):
        subprocess.run(
            ["git", "-C", str(self.repository), *arguments], env=environment(self.folder), check=True,
            capture_output=True)

    def at(self, folder):
        """The same in another folder."""
        place = copy.copy(self)
        place.folder = pathlib.Path(folder)
        place.repository = place.folder / "repository"
        return place

    def commit(self, subject):
        if not (self.repository / ".git").exists():
            # Without the samples of Git's own template.
            self.git("init", "--quiet", "--initial-branch=main", "--template=")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)

    def commit_changes(self):
        """A second commit, which changes one register, adds one and removes one."""
        self.write("repository/Registers/aura.register", register("Aura", "Kuratorerna"))
        self.write("repository/Registers/vigilo.register", register("Vigilo"))
        (self.repository / "Registers/primus.register").unlink()
        self.commit("Kuratorerna tar över")

    def run(self, *arguments):
        run = subprocess.run(
            [self.tool, *arguments], cwd=self.repository, env=environment(self.folder), check=False,
            capture_output=True, text=True)
        if run.returncode != 0:
            raise RuntimeError(f"{arguments} does not work: {run.stderr}")

    def kill(self, path, name, end):
        """Runs the command of a path, and kills it before a call on what has an end."""
        other = pathlib.Path(f"{self.folder}.other")
        shutil.copytree(self.folder, other, symlinks=True)
        number = 0
        for folder, fault in ((other, "none"), (self.folder, "kill")):
            run = self.supervisor.run(folder, path.command(self.tool, self.head()), path, number, fault)
            number = next(
                call.number for call in run.calls if call.name == name and call.path.endswith(end))
        shutil.rmtree(other)
        assert run.status == 137 and run.calls[-1].number == number, f"{path.name} was not killed"

    def head(self):
        """The commit that is checked out; empty where there is none."""
        return subprocess.run(
            ["git", "-C", str(self.repository), "rev-parse", "--verify", "--quiet", "HEAD"],
            check=False, env=environment(self.folder), capture_output=True, text=True
        ).stdout.strip()


def environment(folder):
    """The environment that a command runs in: the same on every machine."""
    return {
        "PATH": os.environ["PATH"], "HOME": f"{folder}/home", "LC_ALL": "C.UTF-8", "TERM": "dumb",
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": str(folder), "TZ": "UTC",
        "GIT_AUTHOR_DATE": DAY, "GIT_COMMITTER_DATE": DAY, "GIT_EDITOR": EDITOR,
        "SWIFT_BACKTRACE": "enable=no",
    }


@dataclasses.dataclass(frozen=True)
class Path:
    """One path by which the tool writes."""

    name: str
    # Makes the place as it is before.
    prepare: object
    # What the tool is given; HEAD stands for the commit that is checked out.
    arguments: tuple
    # Makes a place as it was before into one between the old state and the new.
    between: object = None
    # The folders that count as one thing, relative to the place.
    whole: tuple = ()
    # The calls that are not supported where it runs.
    without: str = "-"
    # What is typed, where a terminal is needed.
    typed: str = ""
    # Whether the output is all that it makes.
    prints: bool = False
    # Whether each file is a thing of its own: those that were put before a fault stay.
    is_stepwise: bool = False
    # Whether it only helps, so that a failure is told and counts as none.
    is_courtesy: bool = False

    def command(self, tool, head):
        """What is run."""
        return [
            tool, "--language", "en", *(head if word == "HEAD" else word for word in self.arguments)]


def _registers(place):
    place.write_registers()


def _committed(place):
    place.write_registers()
    place.commit("Första registren")


def _changed(place):
    _committed(place)
    place.commit_changes()


def _published(place):
    """A publication, and then another commit."""
    _committed(place)
    place.run(
        "publish", "--output", "../www", "--date", "2026-11-01", "--reviewed", place.head())
    place.commit_changes()


def _untidy(place):
    """Registers and a schema that are not in canonical form."""
    place.write_registers()
    place.write("repository/Registers/register.schema", SCHEMA.replace("Type: line", "Type:  line"))
    for name in ("Aura", "Wilma"):
        path = f"repository/Registers/{name.lower()}.register"
        place.write(path, register(name).replace(": ", ":   "))


def _faulty(place):
    """Registers with errors that can be mended without asking."""
    place.write_registers()
    for name in ("Aura", "Wilma"):
        path = f"repository/Registers/{name.lower()}.register"
        place.write(path, register(name).replace("Namn:", "namn:").replace("\n", "\r\n"))


def _table(place):
    place.write_registers()
    place.write(
        "table.csv",
        "id,Namn,Användningsområde,Ansvarsperson\nabilita,Abilita,Löner,Rektorn\n"
        "skola/vigilo,Vigilo,Elever,Kuratorerna\nzeta,Zeta,Annat,Rektorn\n")


def _table_of_changes(place):
    _table(place)
    place.write("repository/Registers/abilita.register", register("Abilita", purpose="Gammalt"))
    place.write("repository/Registers/zeta.register", register("Zeta", purpose="Gammalt"))


def _edited(place):
    _committed(place)
    place.write("broken", "Namn: Aura\nnothing\n")


def _installed(place):
    _committed(place)
    place.run("init")
    place.git("config", "--unset", "core.hooksPath")
    place.run("uninstall")
    place.commit("Skripten")


def _uninstallable(place):
    _installed(place)
    place.run("install")


def _damaged(place):
    """A published folder in which somebody has changed a page."""
    _committed(place)
    place.run(
        "publish", "--output", "../www", "--date", "2026-11-01", "--reviewed", place.head())
    page = place.folder / "www/index.html"
    page.unlink()
    page.write_text("<p>No.</p>")


def _drafted(place):
    _committed(place)
    place.run("preview", "--output", "../draft")
    place.write("repository/Registers/aura.register", register("Aura", "Kuratorerna"))


def _reviewed(place):
    _published(place)
    place.write("review.html", "old\n")


def _packed(place):
    """The same with all tags in one file."""
    _reviewed(place)
    place.git("pack-refs", "--all")


def _indexed(place):
    """An index that a commit is missing in."""
    _committed(place)
    place.run("index", "--rebuild")
    place.commit_changes()


def _wholly_indexed(place):
    _changed(place)
    place.run("index", "--rebuild")


def _three_versions(place, ours=("Kuratorerna", "Skolornas register")):
    _committed(place)
    place.write("base", register("Aura"))
    place.write("ours", register("Aura", *ours))
    place.write("theirs", register("Aura", purpose="Elevernas register"))


def _conflict(place):
    _three_versions(place, ("Rektorn", "Lärarnas register"))


def _staged(place):
    _committed(place)
    place.write("repository/Registers/aura.register", register("Aura", "Kuratorerna"))
    place.git("add", "--all")
    place.write("repository/.git/COMMIT_EDITMSG", "\n# Please enter the commit message\n")


def _coloured(place):
    place.run("editor", "vim", "--output", "../vim")
    for file in (place.folder / "vim").rglob("*.vim"):
        file.write_text('" another\n')


def _other_files(place):
    place.write("repository/README.md", "Our own.\n")
    place.write("repository/notes/todo.txt", "More.\n")


def _cut_short(name, end):
    """A publication whose run is killed before it makes a call on a path with an end."""

    def prepare(place):
        _published(place)
        place.kill(PUBLISH_AGAIN, name, end)

    return prepare


PUBLISH = ("publish", "--output", "../www", "--date", "2026-11-20", "--reviewed", "HEAD")


def _before_undoing(place):
    """The editor has closed, and nothing has been undone yet."""
    shutil.copy(place.folder / "broken", place.repository / "Registers/aura.register")


def _before_installing(arguments):
    """All files are there, and Git's configuration has not been changed yet."""

    def make(place):
        place.kill(Path("init", None, arguments), "linkat", "/config.lock")

    return make


INIT, INIT_HERE = ("init", "../one/two", "--example"), ("init", "--example")

PUBLISH_AGAIN = Path("publish again", _published, PUBLISH, whole=("www",))

PATHS = [
    Path("format", _untidy, ("format",)),
    Path("set", _registers, ("set", "aura", "Ansvarsperson", "Kuratorerna")),
    Path("replace", _registers, ("replace", "Rektorn", "Skolchefen")),
    Path("check --fix", _faulty, ("check", "--fix")),
    Path("new", _registers, ("new", "Vigilo", "--id", "skola/vigilo")),
    Path(
        "new, without links", _registers, ("new", "Vigilo", "--id", "skola/vigilo"),
        without="link,linkat"),
    Path(
        "new, with links only", _registers, ("new", "Vigilo", "--id", "skola/vigilo"),
        without="renameat2"),
    Path("edit, undone", _edited, ("edit", "aura"), between=_before_undoing, typed="undo\n"),
    Path("import", _table, ("import", "../table.csv")),
    Path("import --update", _table_of_changes, ("import", "../table.csv", "--update")),
    Path("init", lambda place: None, INIT, between=_before_installing(INIT)),
    Path("init among files", _other_files, INIT_HERE, between=_before_installing(INIT_HERE)),
    Path("init in a repository", _committed, ("init",)),
    Path("install", _installed, ("install",)),
    Path("uninstall", _uninstallable, ("uninstall",)),
    Path("publish", _committed, PUBLISH, whole=("www",)),
    PUBLISH_AGAIN,
    Path("publish, fsync", _published, PUBLISH, whole=("www",), without="fstatfs"),
    Path("publish, without links", _published, PUBLISH, whole=("www",), without="link,linkat"),
    Path("publish in new folders", _committed,
         ("publish", "--output", "../srv/www", "--date", "2026-11-20", "--reviewed", "HEAD"),
         whole=("srv/www",)),
    Path("publish over a damaged folder", _damaged, PUBLISH, whole=("www",)),
    Path("status after a kill before the swap", _cut_short("renameat2", "www"), ("status",),
         whole=("www",), is_courtesy=True),
    Path("status after a kill before the tag", _cut_short("openat", ".lock"), ("status",),
         whole=("www",), is_courtesy=True),
    Path("preview", _committed, ("preview", "--output", "../draft"), whole=("draft",)),
    Path("preview again", _drafted, ("preview", "--output", "../draft"), whole=("draft",)),
    Path("review --output", _reviewed, ("review", "--output", "../review.html")),
    Path("review --output, packed tags", _packed, ("review", "--output", "../review.html")),
    Path("export", _changed, ("export", "--format", "json"), prints=True),
    Path("editor --output", lambda place: None, ("editor", "vim", "--output", "../vim"),
         is_stepwise=True),
    Path("editor --force", _coloured, ("editor", "vim", "--output", "../vim", "--force"),
         is_stepwise=True),
    Path("manual", lambda place: None,
         ("manual", "--output", "../manual", "--date", "2026-11-20"), is_stepwise=True),
    Path("an index is made", _changed, ("changelog",), prints=True),
    Path("an index is continued", _indexed, ("changelog",), prints=True),
    Path("index --rebuild", _wholly_indexed, ("index", "--rebuild")),
    Path("index --remove", _wholly_indexed, ("index", "--remove")),
    Path("merge-file", _three_versions,
         ("merge-file", "../base", "../ours", "../theirs", "Registers/aura.register")),
    Path("merge-file, a conflict", _conflict,
         ("merge-file", "../base", "../ours", "../theirs", "Registers/aura.register")),
    Path("hook pre-commit", _staged, ("hook", "pre-commit")),
    Path("hook prepare-commit-msg", _staged,
         ("hook", "prepare-commit-msg", ".git/COMMIT_EDITMSG"), is_courtesy=True),
]
