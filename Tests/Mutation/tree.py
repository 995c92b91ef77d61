"""A copy of the repository with mutants in it, and what was built from it."""

import bisect
import json
import pathlib
import re
import shutil
import subprocess

import scope

TESTS = "dataregisterPackageTests"
ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = "Tests/Mutation"

# What the copy's manifest says beside the repository's: the modules with mutants can ask which is on, and
# tests that will not be run are not built. What a mutant leaves unused is no error.
MANIFEST = """
package.targets.append(.target(name: "CMutants", path: "Tests/Mutation/Switch"))
for target in package.targets where %s.contains(target.name) {
  target.dependencies.append("CMutants")
}
package.targets.removeAll { %s.contains($0.name) }
"""


class Refused(Exception):
    """The compiler refuses something that no mutant stands near."""


class Tree:
    """A copy of the repository below a folder, where mutants are written and built."""

    def __init__(self, folder, without):
        self.without = sorted(without)
        self.folder = folder / "tree"
        self.lister_folder = ROOT / ".build" / "mutants"
        self.names = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
            capture_output=True, text=True).stdout.split("\0")[:-1]

    def copy(self):
        """Makes the copy, but for the files with mutants; a file that is the same stays untouched."""
        apart = {file for part in scope.PARTS for file in scope.files(ROOT, part)} | {"Package.swift"}
        for name in self.names:
            source, target = ROOT / name, self.folder / name
            if source.is_file() and name not in apart:
                self._put(target, source.read_bytes())
                shutil.copymode(source, target)
        manifest = (ROOT / "Package.swift").read_text().replace(
            ".treatAllWarnings(as: .error)", ".treatAllWarnings(as: .warning)")
        modules = sorted({
            scope.module_of(file) for part in scope.PARTS for file in scope.files(ROOT, part)})
        manifest += MANIFEST % (json.dumps(modules), json.dumps(self.without))
        self._put(self.folder / "Package.swift", manifest.encode())

    def mutants(self):
        """All mutants of the files, each with its number, in the order of the files."""
        build = ["swift", "build", "--package-path", str(ROOT / HERE), "--scratch-path",
                 str(self.lister_folder), "--product", "mutants"]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        place = subprocess.run(
            build + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
        found = []
        for part in scope.PARTS:
            options = ["--text"] if scope.changes_text(part) else []
            lines = subprocess.run(
                [f"{place}/mutants", *options, *scope.files(ROOT, part)], cwd=ROOT, check=True,
                capture_output=True, text=True).stdout.splitlines()
            found += sorted(
                map(json.loads, lines), key=lambda it: (it["file"], it["start"], -it["end"], it["rank"]))
        for number, mutant in enumerate(found):
            mutant["number"] = number
            mutant["key"] = "\0".join(
                str(mutant[name]) for name in ("file", "line", "kind", "before", "after"))
        return found

    def write(self, mutants):
        """Writes the files with these mutants in them, all others as they are."""
        self.places = {}
        of_file = {}
        for mutant in mutants:
            of_file.setdefault(mutant["file"], []).append(mutant)
        for part in scope.PARTS:
            for file in scope.files(ROOT, part):
                text = (ROOT / file).read_bytes()
                if file in of_file:
                    text, self.places[file] = switched(text, of_file[file])
                self._put(self.folder / file, text)

    def build(self):
        """Builds the tests. Returns the mutants that the compiler refuses, by their numbers."""
        run = subprocess.run(
            ["swift", "build", "--product", TESTS], cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, check=False)
        if run.returncode == 0:
            return set()
        pattern = re.compile(re.escape(str(self.folder)) + r"/(\S+?):(\d+):(\d+): error: (.*)")
        refused = set()
        for file, line, column, message in set(pattern.findall(run.stdout)):
            number = self._blamed(file, int(line), int(column), message)
            if number is not None:
                refused.add(number)
                print(f"  #{number} is refused: {file}:{line}: {message}", flush=True)
        if not refused:
            raise Refused(run.stdout[-4000:])
        return refused

    def programs(self):
        """The folder of the built programs."""
        return pathlib.Path(subprocess.run(
            ["swift", "build", "--show-bin-path"], cwd=self.folder, check=True, capture_output=True,
            text=True).stdout.strip())

    def _blamed(self, file, line, column, message):
        """The mutant that an error is about: the innermost around its place.

        Where something has no value any more, or does not return, it is the nearest that left a statement out.
        """
        if file not in self.places:
            return None
        text = (self.folder / file).read_bytes()
        starts = [0] + [at + 1 for at, byte in enumerate(text) if byte == 0x0A]
        offset = starts[line - 1] + column - 1
        places = self.places[file]
        around = [(end - start, mutant) for mutant, start, end in places if start <= offset < end]
        distance = lambda place: abs(bisect.bisect_right(starts, place[1]) - line)
        if re.search("before being|on all paths|missing return|fall through", message):
            gone = [place for place in places if place[0]["kind"] == "left out"]
            name = re.match("constant '(\\w+)' used", message)
            if name:
                gone = [it for it in gone if it[0]["before"].startswith(name[1] + " =")] or gone
            if gone:
                return min(gone, key=distance)[0]["number"]
        if around:
            return min(around, key=lambda place: place[0])[1]["number"]
        return min(places, key=distance)[0]["number"]

    @staticmethod
    def _put(path, content):
        if path.is_file() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def switched(text, mutants):
    """A file with mutants in it, and where each stands in it: the mutant, its start and its end.

    Their stretches are nested or apart, as parts of a syntax tree are.
    """
    edges = []
    for mutant in mutants:
        start, end, rank, number = (mutant[name] for name in ("start", "end", "rank", "number"))
        # An outer one opens first and closes last; what ends at an offset closes before another opens.
        edges.append((start, 1, (-end, rank, number), "opening", mutant))
        edges.append((end, 0, (-start, -rank, -number), "closing", mutant))
    pieces, places, length, at = [b"import CMutants\n"], {}, 16, 0
    for offset, _, _, side, mutant in sorted(edges, key=lambda edge: edge[:3]):
        piece = mutant[side].replace("mutant(#)", f"mutant({mutant['number']})").encode()
        pieces += [text[at:offset], piece]
        length += offset - at
        if side == "opening":
            places[mutant["number"]] = [mutant, length]
        length += len(piece)
        if side == "closing":
            places[mutant["number"]].append(length)
        at = offset
    pieces.append(text[at:])
    return b"".join(pieces), list(places.values())
