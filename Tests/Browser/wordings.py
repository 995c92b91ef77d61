"""The texts of an office's registers and vocabularies, each with the language that it is in."""

import re
import subprocess

FIELD = re.compile(r"([^\s#:\[][^:\[]*?)(?:\[(\w+)\])?:\s*(.*)")


def fields(text):
    """The fields of a file: key, language and the lines of the value, in order."""
    found = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        match = FIELD.fullmatch(line)
        if match:
            found.append((match[1], match[2], [match[3]] if match[3] else []))
        elif found:
            found[-1][2].append(line.strip())
    return found


def paragraphs(lines):
    """Lines as paragraphs of folded text."""
    blocks = "\n".join(lines).strip().split("\n\n")
    return [" ".join(block.split()) for block in blocks if block.strip()]


class Wordings:
    """What stands in the registers at HEAD, by an own reading of the files."""

    # The fields that the schema of the showcase calls translatable.
    TRANSLATABLE = ("Användningsområde", "Datainnehåll")

    def __init__(self, office, languages):
        self.languages_of_pages = languages
        self.known, self.registers = {}, {}
        paths = self._git(office, "ls-tree", "-r", "--name-only", "HEAD", "Registers").splitlines()
        for path in paths:
            text = self._git(office, "show", f"HEAD:{path}")
            if path.endswith(".register"):
                self._read_register(
                    path.removeprefix("Registers/").removesuffix(".register"), text)
            elif path.endswith(".schema"):
                self._read_vocabularies(text)

    @staticmethod
    def _git(folder, *arguments):
        return subprocess.run(
            ["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout

    def _learn(self, text, language):
        self.known.setdefault(text, set()).add(language)

    def _read_register(self, id, text):
        variants = {}
        for key, language, lines in fields(text):
            if key in self.TRANSLATABLE:
                texts = paragraphs(lines)
                variants.setdefault(key, {})[language or "sv"] = texts
                for paragraph in texts:
                    self._learn(paragraph, language or "sv")
        self.registers[id] = variants

    def _read_vocabularies(self, text):
        for key, language, lines in fields(text):
            if key == "Value":
                self._learn(" ".join(lines), language or "sv")

    def languages(self, text):
        """The language that a text is in; nothing where it is not known, or where there are two."""
        known = self.known.get(text, set())
        return next(iter(known)) if len(known) == 1 else None

    def missing(self, path, page):
        """What a register's page does not say, or not in the language that there is."""
        match = re.fullmatch(r"(?:(fi|en)/)?register/(.*)\.html", path)
        if not match or match[2] not in self.registers:
            return
        language = match[1] or "sv"
        for variants in self.registers[match[2]].values():
            wanted = language if language in variants else "sv"
            for paragraph in variants[wanted]:
                if (paragraph, wanted) not in page.texts:
                    yield f"it does not say “{paragraph[:60]}” in {wanted}"
