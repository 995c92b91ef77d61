#!/usr/bin/env python3
"""Makes files that the fuzzers begin with: vectors, registers, and what git and tzdata write.

make_seeds.py FOLDER

FOLDER gets a folder for each target. What is worth keeping of them stands in `Corpora`, so this is
needed only when a target or a vector is new. It runs from the top of the package.
"""

import glob
import hashlib
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib

VECTORS = "Tests/Vectors"
# What divides the parts of an input.
PART = b"\xff"
DAY = "2026-11-22T10:00:00+02:00"


def read(path):
    with open(path, "rb") as file:
        return file.read()


def word(number):
    return struct.pack("<H", number)


def piece(data):
    return word(len(data)) + data


def vectors(kind):
    """The inputs of a kind; of registers, which have none in their names, without a kind."""
    for path in sorted(glob.glob(f"{VECTORS}/**/*.input", recursive=True)):
        parts = os.path.basename(path).split(".")
        if (parts[1] if len(parts) > 2 else "") == kind:
            yield read(path)


def registers():
    # Of the schema that the targets read with.
    text = (
        "# Ett system\nName: Aura\nPurpose:\n    Psykologen och kuratorerna använder Aura.\n\n"
        "    Ett stycke till.\nPurpose[fi]: Psykologi\nPeople:\n    Psykologen\n    Kuratorerna\n"
        "Known: X\nKind: new\nSince: 2026-11-22\nSite: https://a.fi/b\n"
    )
    yield text.encode()
    yield text.replace("\n", "\r\n").encode()
    for old, new in [
        ("Aura", "Bura"), ("Ett stycke till.", "Ett annat stycke. Och mera."),
        ("    Kuratorerna\n", "    Rektorn\n"), ("Known: X", "Known: -"),
        ("Name:", "Namn:"), ("Kind: new", "Kind: nwe"), ("2026-11-22", "22.11.2026"),
        ("https://a.fi/b", "a.fi, b@c.fi, 040-1234567, 131052-308T"),
    ]:
        yield text.replace(old, new).encode()


def tables():
    texts = [
        "Name\tPurpose\tPeople\nAura\tJournaler\tPsykologen / Kuratorerna\n\tmera\tRektorn\n",
        "id,Name,Known\na,Aura,X\nb,\"B, \"\"c\"\"\",-\n",
        "Rubrik\n\nName\tPurpose\nAura\tJour-\nnaler\nBura\tMera\n",
    ]
    return [text.encode() for text in texts]


def git(folder, *arguments, text=None):
    environment = dict(
        os.environ, GIT_AUTHOR_DATE=DAY, GIT_COMMITTER_DATE=DAY, GIT_CONFIG_NOSYSTEM="1",
        GIT_AUTHOR_NAME="A", GIT_AUTHOR_EMAIL="a@b", GIT_COMMITTER_NAME="C",
        GIT_COMMITTER_EMAIL="c@d", HOME=folder)
    return subprocess.run(
        ["git", "-C", folder, *arguments], input=text, env=environment, check=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def repository(folder, commits):
    """A repository with merges and folders, a commit-graph and a pack."""
    git(folder, "init", "-q", "-b", "main")
    os.makedirs(f"{folder}/Registers/b", exist_ok=True)
    open(f"{folder}/Registers/register.schema", "w").write("Languages: sv\n\nField: name\nKey: Namn\nType: line\n")
    for number in range(commits):
        path = ["aura", "b/c", "d"][number % 3]
        open(f"{folder}/Registers/{path}.register", "w").write(f"Namn: {number}\n" * (number + 1))
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", f"Ändring {number}\n\nDecision: § {number}\nMore: a\n b\n")
        if number == 2:
            git(folder, "checkout", "-q", "-b", "sida")
        if number == 4:
            git(folder, "checkout", "-q", "main")
            git(folder, "merge", "-q", "--no-ff", "-m", "Sida", "sida")
    git(folder, "tag", "-a", "publicerad/2026-11-22", "-m", "Publicerad")
    git(folder, "repack", "-adq")
    git(folder, "commit-graph", "write", "--reachable", "--changed-paths")


def numbers(*values):
    return b"".join(word(value) for value in values)


class Seeds:
    def __init__(self, folder):
        self.folder = folder

    def add(self, target, data):
        os.makedirs(f"{self.folder}/{target}", exist_ok=True)
        with open(f"{self.folder}/{target}/{hashlib.sha1(data).hexdigest()}", "wb") as file:
            file.write(data)


def texts(seeds):
    random.seed(1)
    inputs = list(registers()) + list(vectors(""))
    for data in inputs:
        seeds.add("register", data)
    for data in list(vectors("schema")) + [read("Registers/register.schema")]:
        seeds.add("schema", data + PART + random.choice(inputs))
    schema = read("Registers/register.schema")
    for path in glob.glob("Registers/*.register"):
        seeds.add("schema", schema + PART + read(path))
    for data in tables():
        for kind in range(3):
            seeds.add("import", bytes([kind]) + data)
    for number, kind in enumerate(["tsv", "csv", "text"]):
        for data in vectors(kind):
            seeds.add("import", bytes([number]) + data)
    for old in inputs[:10]:
        for new in inputs[:10]:
            seeds.add("diff", old + PART + new)
            seeds.add("merge", inputs[0] + PART + old + PART + new)
    for _ in range(300):
        seeds.add("diff", PART.join(random.sample(inputs, 2)))
        seeds.add("merge", PART.join(random.sample(inputs, 3)))
    hostile = [
        "<a href='b'>&amp;\"", "=1+1", "'=1", "a,b\n\"c\"\r\n", "`a|b` *c* [d](e) ~~f~~", "\u202e\u200b\x1b[0m",
        "@a #1 !2 www.a.fi GH-1 :smile:", "'\u0301; rm", ".\u0301SH", "1. a", "a%b", "\\e$HOME`id`", "日本 👍🏽 א",
        "a\u0301" * 40, "\ufffe\ufdd0", "  a  ", "\t", "", "http://a.fi/b?c#d", "a:5:6: b",
    ]
    for number, text in enumerate(hostile):
        for role in range(0, 30, 3):
            seeds.add("escapers", bytes([role + number % 3]) + text.encode())


def commands(seeds):
    zero, one = "0" * 40, "12" * 20
    for text in [
        f"{zero} {one} refs/heads/main\n{one} {zero} refs/tags/a\n", f"refs/heads/a {one} refs/heads/b {zero}\n",
        "Rubrik\n\nText\n# En kommentar\n# ------------------------ >8 ------------------------\n# Rör inte\n# Allt\ndiff\n",
        "Rubrik\n\nDecision: § 45/2026\nSigned-off-by: A <a@b>\nMore: a\n b\n", "\n# a\n", "",
    ]:
        for options in range(20):
            seeds.add("hooks", bytes([options]) + text.encode())
    for text in [
        "HEAD~3^2", "2026-11-22", "2026-11-22T10:00", "2026-11-22T10:00:30", "published", "published@2026-11-22",
        "main", one, "22.11.2026", "22 november 2026", "20261122", "@1700000000 +0200", "2026-11-25T10:00:00+02:00",
        "12 months", "publicerad/", "a..b", "@{1}", ":/text", "1 februari 2024", "2024-02-29",
    ]:
        seeds.add("revisions", text.encode())
    times = numbers(0, 0, 1, 0x7FFF, 0xFFFF, 0xFFFF, 0x8000, 0, 0, 0, 0x6A00, 0)
    for rule in [
        "EET-2EEST,M3.5.0/3,M10.5.0/4", "<+03>-3", "IST-2IDT,M3.4.4/26,M10.5.0", "EST5EDT,J60/-167,300/167",
        "A0", "AAA24:59:59BBB-24:59:59,0,J365",
    ]:
        seeds.add("time-zones", b"\x01" + times + rule.encode())
    for name in ["Europe/Helsinki", "UTC", "Asia/Kolkata", "America/Nuuk"]:
        path = f"/usr/share/zoneinfo/{name}"
        if os.path.exists(path):
            seeds.add("time-zones", b"\x00" + times + read(path))
    for value in ["Hooks", "a b", " a", "a;b", "a;\u0301b", "a\"b\\", "a\tb", "\u00e5"]:
        for text in [
            "", "[core]\n\tbare = false\n", "[core]\n\thooksPath = x\n[merge \"dataregister\"]\n\tdriver = a\\\n b\n",
            "[core] hooksPath = a\n", "# a\\\n[core]\n", "[merge \"data\\\"b\"]\n", "[Core]\r\n\tA=b\r\n", "[core]",
        ]:
            seeds.add("configuration", value.encode() + PART + text.encode())
    for text in [
        "file:///a/b%C3%A5", "file:///a/../b", "file://localhost/a/./b", "FILE:///a%2Fb", "/a/b?c", "/%2e%2e/a",
        "GET\n/index.html\nHost: localhost:80\nOrigin: http://localhost:80\n",
        "GET\n/\nhost:127.0.0.1\nsec-fetch-site: cross-site\nsec-fetch-mode: navigate", "https://a.fi/b.html",
        "a@b.fi, 040-123 4567, 131052-308T", "a@b", "+358 40 1234567", "file:///a/..\u0301/b", "file:///\u0301",
    ]:
        seeds.add("addresses", text.encode())


def objects(seeds):
    with tempfile.TemporaryDirectory() as folder:
        repository(folder, 8)
        trees, others = [], []
        for line in git(folder, "cat-file", "--batch-all-objects", "--batch-check").decode().splitlines():
            name, kind, _ = line.split()
            data = git(folder, "cat-file", kind, name)
            (trees if kind == "tree" else others).append(data)
            whole = f"{kind} {len(data)}".encode() + b"\0" + data
            seeds.add("loose-objects", b"\x01" + numbers(0) + whole)
            seeds.add("loose-objects", b"\x00" + numbers(0) + zlib.compress(whole))
            seeds.add("loose-objects", b"\x03" + numbers(len(whole) // 2) + whole)
        for old, new in zip(trees, trees[1:] + trees[:1]):
            seeds.add("objects", piece(old) + new)
            seeds.add("objects", piece(old) + old)
        for data in others:
            seeds.add("objects", piece(data) + data.replace(b"author", b"encoding latin1\nauthor"))
        pack = glob.glob(f"{folder}/.git/objects/pack/*.pack")[0]
        seeds.add("packs", b"\x00" + piece(read(pack[:-5] + ".idx")) + read(pack))
        seeds.add("commit-graph", read(f"{folder}/.git/objects/info/commit-graph"))
        listing = b""
        for line in git(folder, "ls-tree", "-r", "HEAD").decode().splitlines():
            _, _, name, path = line.split()
            listing += b"b" + struct.pack(">H", len(path)) + bytes.fromhex(name) + path.encode()
        other = listing[:5] + b"\x01" + listing[6:]
        git(folder, "update-index", "--index-version", "2")
        seeds.add("listings", piece(listing) + read(f"{folder}/.git/index"))
        for first, second in [(listing, listing), (listing, other), (b"", listing), (listing[:30], listing)]:
            seeds.add("listings", piece(first) + second)
        tool = os.environ.get("DATAREGISTER")
        for count in [1, 3, 8] if tool else []:
            with tempfile.TemporaryDirectory() as small:
                repository(small, count)
                subprocess.run([tool, "-C", small, "index", "--rebuild"], check=True, stdout=subprocess.DEVNULL)
                for path in glob.glob(f"{small}/.git/dataregister/history*.index"):
                    seeds.add("history-index", read(path)[:-8])
    with tempfile.TemporaryDirectory() as folder:
        repository(folder, 1)
        seeds.add("commit-graph", read(f"{folder}/.git/objects/info/commit-graph"))
    # Entries of packs: a head, a length, and the bytes; differences with the sizes put before them.
    blob = b"\x03\x10" + b"a" * 16
    for entries in [
        blob, blob + b"\x46\x04\x90\x08\x01b", blob + b"\x47\x03\x91\x04\x08", blob * 3 + b"\x56\x02\x01c" * 3,
        b"\x01\x05abcde\x02\x00\x04\x01a", blob + b"\xc6\x02\x80\x01", b"\x83\x02ab\x09\x00", b"\x07\x00",
    ]:
        seeds.add("packs", b"\x01" + entries)


def json_files(seeds):
    hexadecimal = "ab" * 20
    manifest = {
        "version": 1, "kind": "manifest", "status": "published", "tool": "1", "commit": hexadecimal, "tree": hexadecimal,
        "date": "2026-11-22", "publication": "publicerad/2026-11-22",
        "earlier": [{"publication": "a", "commit": hexadecimal, "date": None}],
        "files": [{"path": "a/b.html", "size": 1, "sha256": "cd" * 32}],
    }
    variants = [
        {}, {"status": "draft", "commit": None, "tree": None, "publication": None}, {"status": "pending", "more": [1]},
        {"files": [{"path": "../a", "size": -1, "sha256": "x"}]}, {"version": 2}, {"date": "2026-02-30"},
        {"files": [{"path": p, "size": 1, "sha256": "cd" * 32} for p in ["\u00e5", "a\u030a"]]},
    ]
    for more in variants:
        seeds.add("manifest", json.dumps(manifest | more).encode())
    document = {"uri": "file://$/Registers/a.register"}
    opened = dict(document, version=1, languageId="dataregister", text="Name: A\nPeople:\n    Psykologne\nPurpse: a\n")
    place = {"line": 1, "character": 2}
    messages = [("textDocument/didOpen", {"textDocument": opened})] + [
        (f"textDocument/{name}", {"textDocument": document, "position": place, "newName": "B",
                                  "range": {"start": place, "end": place}})
        for name in ["completion", "hover", "definition", "references", "documentHighlight", "documentSymbol",
                     "codeAction", "codeLens", "formatting", "prepareRename", "rename", "foldingRange",
                     "semanticTokens/full", "semanticTokens/range"]
    ] + [
        ("workspace/symbol", {"query": "a"}), ("textDocument/didSave", {"textDocument": document}),
        ("textDocument/didClose", {"textDocument": document}), ("$/cancelRequest", {"id": 1}),
        ("workspace/didChangeWatchedFiles", {"changes": [document]}), ("shutdown", {}), ("exit", {}),
    ]
    encoded = []
    for number, (method, params) in enumerate(messages):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if "did" not in method and method not in ["exit", "$/cancelRequest"]:
            message["id"] = number if number % 2 else str(number)
        # The target puts its folder in the place of a dollar sign.
        encoded.append(json.dumps(message).replace("$/c", r"\u0024/c").encode())
    # What is asked about history is answered at once, or at the end.
    for late in [0, 3]:
        for message in encoded[1:]:
            seeds.add("language-server", bytes([1 + late]) + encoded[0] + PART + message)
        lens = next(message for message in encoded if b"codeLens" in message)
        its_id = lens.rpartition(b'"id": ')[2]
        for message in encoded[-4:] + [encoded[0].replace(b"Name: A", b"# A")]:
            message = message.replace(b'"id": 1}', b'"id": ' + its_id)
            seeds.add("language-server", bytes([1 + late]) + PART.join([encoded[0], lens, message]))
    framed = [b"Content-Length: %d\r\n\r\n" % len(message) + message for message in encoded]
    seeds.add("language-server", b"\x00" + b"".join(framed[:3]))
    seeds.add("language-server", b"\x00Content-Length: 9999999999\r\n\r\nab" + framed[0])
    seeds.add("language-server", b"\x00Content-Type: a\n\n" + framed[1])
    for path in [0, 1]:
        text = opened["text"].encode() if path == 0 else b"Field: a\nKey: A\nTyp: line\nVocabulary: b\nValue: c\n"
        for kind in range(32):
            late, kind = 3 * (kind // 16), kind % 16
            seeds.add("language-server", bytes([2 + late, path]) + piece(text) + bytes([kind, 1, 3, 2, 5, 1])
                      + b"\xc3\xa5" + bytes([kind, 2, 4, 2, 4, 0, 13, 14]))


def main():
    seeds = Seeds(sys.argv[1])
    for make in [texts, commands, objects, json_files]:
        make(seeds)


main()
