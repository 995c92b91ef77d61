"""A repository of registers that is built object by object, so that it can be anything."""

import hashlib
import os
import pathlib
import subprocess
import zlib

PERSON = b"Maija Meikalainen <maija@example.fi>"
START = 1_700_000_000

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
Visibility: public
"""


def register(name, person="Rektorn", purpose="Skolornas register"):
    """A register's file."""
    return f"Namn: {name}\nAnvändningsområde: {purpose}\nAnsvarsperson: {person}\n".encode()


class Repository:
    """A repository, its folder, and what was put into it."""

    def __init__(self, folder, *options):
        self.beside = pathlib.Path(folder)
        self.folder = self.beside / "repository"
        # Where the program runs, and how.
        self.run_in = self.folder
        self.environment = {}
        self.user = None
        # The commands that the messages give, in their order; after them all is well.
        self.remedies = []
        self.commits = []
        self.trees = []
        self.beside.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["git", "init", "--quiet", "--initial-branch=main", *options, str(self.folder)],
            check=True)
        self.git_directory = self.folder if "--bare" in options else self.folder / ".git"

    def settings(self, text):
        """Writes the user's own configuration, where git and libgit2 both look for it."""
        home = self.beside / "home"
        home.mkdir(exist_ok=True)
        (home / ".gitconfig").write_text(text)
        self.environment.update(HOME=str(home), GIT_CONFIG_GLOBAL=str(home / ".gitconfig"))

    def git(self, *arguments, check=True, **options):
        """Runs git; says what it printed."""
        run = subprocess.run(
            ["git", *map(str, arguments)], cwd=options.pop("cwd", self.folder), check=False,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        if check and run.returncode != 0:
            raise RuntimeError(f"git {arguments}: {run.stderr.decode(errors='replace')}")
        return run.stdout.decode(errors="replace").strip()

    def object_path(self, name):
        """The file of a loose object."""
        return self.git_directory / "objects" / name[:2] / name[2:]

    def put(self, kind, content, name=None):
        """Writes a loose object, under another name than its own if one is given."""
        data = b"%s %d\0%s" % (kind.encode(), len(content), content)
        name = name or hashlib.sha1(data).hexdigest()
        self.overwrite(name, zlib.compress(data, 1))
        return name

    def overwrite(self, name, data):
        """Writes the bytes of a loose object's file."""
        path = self.object_path(name)
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_bytes(data)

    def lose(self, name):
        """Removes a loose object."""
        self.object_path(name).unlink()

    def blob(self, content):
        """Writes a blob."""
        return self.put("blob", content)

    def raw_tree(self, entries):
        """Writes a tree of (mode, name, id) as they come."""
        return self.put("tree", b"".join(
            mode.encode() + b" " + (name if isinstance(name, bytes) else name.encode()) + b"\0"
            + bytes.fromhex(id) for mode, name, id in entries))

    def tree(self, files):
        """Writes the tree of a dictionary from paths to contents."""
        entries = []
        folders = {}
        for path, content in files.items():
            if "/" in path:
                first, rest = path.split("/", 1)
                folders.setdefault(first, {})[rest] = content
            else:
                entries.append(("100644", path, self.blob(content)))
        entries += [("40000", name, self.tree(inside)) for name, inside in folders.items()]
        entries.sort(key=lambda entry: entry[1] + ("/" if entry[0] == "40000" else ""))
        return self.raw_tree(entries)

    def commit(self, tree, parents=None, message=b"Ett steg\n", at=None, headers=None):
        """Writes a commit and moves the branch to it.

        `headers` stands for everything between the parents and the message.
        """
        if parents is None:
            parents = self.commits[-1:]
        time = START + 3600 * (len(self.commits) + 1) if at is None else at
        if headers is None:
            headers = b"author %s %d +0200\ncommitter %s %d +0200\n" % (
                PERSON, time, PERSON, time)
        content = b"tree %s\n" % tree.encode()
        content += b"".join(b"parent %s\n" % parent.encode() for parent in parents)
        name = self.put("commit", content + headers + b"\n" + message)
        self.commits.append(name)
        self.trees.append(tree)
        self.set("refs/heads/main", name)
        return name

    def set(self, reference, name):
        """Points a reference at something."""
        path = self.git_directory / reference
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name + "\n")

    def tag(self, name, target, kind="commit", message=b"Publicering\n", tagger=None):
        """Makes an annotated tag."""
        if tagger is None:
            tagger = b"tagger %s %d +0200\n" % (PERSON, START + 5000)
        tag = self.put("tag", b"object %s\ntype %s\ntag %s\n%s\n%s" % (
            target.encode(), kind.encode(), name.encode(), tagger, message))
        self.set(f"refs/tags/{name}", tag)
        return tag

    def check_out(self):
        """Fills index and working tree with what HEAD has."""
        self.git("reset", "--hard", "--quiet", "HEAD")

    def configure(self, text):
        """Adds lines to the repository's configuration."""
        with open(self.git_directory / "config", "ab") as file:
            file.write(text if isinstance(text, bytes) else text.encode())

    def remove_folder(self, name):
        """Removes a folder of Git's own."""
        subprocess.run(["rm", "-rf", str(self.git_directory / name)], check=True)


def files(step=0):
    """The files of the ordinary history after some of its steps."""
    aura = register("Aura", "Psykologen" if step < 1 else "Kuratorerna")
    wilma = register("Wilma", purpose="Elever" if step < 2 else "Elever och studerande")
    return {
        "Registers/register.schema": SCHEMA.encode(),
        "Registers/aura.register": aura,
        "Registers/wilma.register": wilma,
    }


def ordinary(folder, *options, check_out=True):
    """Three commits on two registers, the first of them published."""
    repository = Repository(folder, *options)
    for step in range(3):
        repository.commit(
            repository.tree(files(step)),
            message=["Första registren\n", "Kuratorerna tar över\n", "Även studerande\n"][step]
            .encode())
    repository.tag("publicerad/2023-11-15", repository.commits[0])
    if check_out and "--bare" not in options:
        repository.check_out()
    return repository


def blob_of(content):
    """The id of a blob."""
    return hashlib.sha1(b"blob %d\0%s" % (len(content), content)).hexdigest()


def as_other_user(repository):
    """Gives a repository to another user; the program then is not its owner."""
    for folder, folders, names in os.walk(repository.folder):
        for path in [folder] + [os.path.join(folder, name) for name in folders + names]:
            os.chown(path, 12345, 12345, follow_symlinks=False)
