"""Reads registers out of commits by a few simple rules, with no code of the tool's.

It knows only what push_many.py breaks: lines without a colon, unknown and repeated keys, a missing
name, flags that are none, file names out of the grammar, a missing schema, and personal identity codes
in messages.
"""

import datetime
import re
import subprocess

FLAGS = {"", "x", "-", "ja", "nej", "kyllä", "ei", "yes", "no"}
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.register")
CODE = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])(?![0-9A-Za-z])")
CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


class Objects:
    """Objects of a repository, read one after the other by one Git."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["git", "cat-file", "--batch"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def read(self, name):
        self.process.stdin.write(f"{name}\n".encode())
        self.process.stdin.flush()
        size = int(self.process.stdout.readline().split()[2])
        return self.process.stdout.read(size + 1)[:-1]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def problems(folder, commits):
    """What is wrong with each of some commits of a repository, for those where something is."""
    objects = Objects(folder)
    found, trees, files = {}, {}, {}
    for commit in commits:
        header, _, message = objects.read(commit).partition(b"\n\n")
        problem = "an identity code" if has_code(message.decode()) else None
        top = header.split()[1].decode()
        registers = dict((name, id) for _, name, id in entries(objects.read(top))).get("Registers")
        if registers is None:
            problem = problem or "no registers"
        else:
            if registers not in trees:
                trees[registers] = folder_problem(objects, registers, files)
            problem = problem or trees[registers]
        if problem:
            found[commit] = problem
    objects.close()
    return found


def folder_problem(objects, tree, files):
    contents = {name: (mode, id) for mode, name, id in entries(objects.read(tree))}
    if "register.schema" not in contents:
        return "no schema"
    schema = contents.pop("register.schema")[1]
    keys, flags = schema_keys(objects.read(schema).decode())
    for name, (mode, id) in contents.items():
        if mode != "100644" or not NAME.fullmatch(name):
            return f"the name {name}"
        if (schema, id) not in files:
            files[schema, id] = file_problem(objects.read(id).decode(), keys, flags)
        if files[schema, id]:
            return f"{name}: {files[schema, id]}"
    return None


def file_problem(text, keys, flags):
    fields, key = {}, None
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line[0] in " \t":
            fields[key] += " " + line.strip()
            continue
        if ":" not in line:
            return f"no colon: {line}"
        key, value = (part.strip() for part in line.split(":", 1))
        if key in fields:
            return f"{key} twice"
        if key.split("[")[0].lower() not in keys:
            return f"unknown key {key}"
        fields[key] = value
    for key, value in fields.items():
        if key.lower() in flags and value.strip().lower() not in FLAGS:
            return f"the flag {value}"
    return None if fields.get("Namn") else "no name"


def schema_keys(text):
    """The keys and aliases of the fields, and those of the flags among them, in lower case."""
    keys, flags = set(), set()
    for section in re.split(r"^(?=(?:Field|Vocabulary|Value)\b)", text, flags=re.M):
        if not section.startswith("Field:"):
            continue
        names = re.findall(r"^Key:[ \t]*(.+)$", section, re.M)
        aliases = re.search(r"^Aliases:(.*(?:\n[ \t]+.*)*)", section, re.M)
        if aliases:
            names += [line.strip() for line in aliases[1].splitlines() if line.strip()]
        names = {name.strip().lower() for name in names}
        keys |= names
        if re.search(r"^Type:[ \t]*flag", section, re.M):
            flags |= names
    return keys, flags


def has_code(text):
    for day, month, year, _, number, check in CODE.findall(text):
        try:
            datetime.date(2000 + int(year), int(month), int(day))
        except ValueError:
            continue
        if CHECKS[int(day + month + year + number) % 31] == check:
            return True
    return False


def entries(tree):
    """The entries of a tree object: mode, name, id."""
    found = []
    while tree:
        mode, _, tree = tree.partition(b" ")
        name, _, tree = tree.partition(b"\0")
        found.append((mode.decode(), name.decode(), tree[:20].hex()))
        tree = tree[20:]
    return found
