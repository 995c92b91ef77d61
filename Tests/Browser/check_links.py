#!/usr/bin/env python3
"""Follows every link of the site, from file to file.

Usage: check_links.py SHOWCASE, a folder that make_showcase.py made

Each internal link of pages, feeds, maps and linked data leads to a file, and to a place in it;
each page but those of former ids is reached from the start page; a page and its versions in other
languages name each other; ids are unique; there is one heading of level 1, and none is skipped;
each text of a register and each value of a vocabulary is marked as being in the language that it
is in.
"""

import json
import pathlib
import posixpath
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

from parsed import ParsedPage
from showcase import LANGUAGES, Showcase
from wordings import Wordings

OUTSIDE = {"http", "https", "mailto"}
# Keys of linked data whose values are addresses, beside those that a context declares.
REFERENCES = {"@id", "@base", "landingPage", "page", "accessURL", "downloadURL"}


class Site:
    """The files of a published folder."""

    def __init__(self, name, root):
        self.name, self.root = name, root
        self.paths = {
            path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
        self.pages = {
            path: ParsedPage((root / path).read_text())
            for path in sorted(self.paths) if path.endswith(".html")}
        # Where the site says that it lies; links to there are internal.
        self.address = self._address()

    def _address(self):
        robots = self.root / "robots.txt"
        if not robots.exists():
            return None
        line = next(line for line in robots.read_text().splitlines() if line.startswith("Sitemap:"))
        return line.split(":", 1)[1].strip().rsplit("/", 1)[0] + "/"

    def target(self, path, address):
        """The file and the place in it that an address leads to; nothing outside of the site."""
        if self.address and address.startswith(self.address):
            path, address = "index.html", address.removeprefix(self.address)
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        joined = posixpath.normpath(
            posixpath.join(posixpath.dirname(path), urllib.parse.unquote(parts.path)))
        if parts.path == "":
            joined = path
        elif parts.path.endswith("/") or joined == ".":
            joined = posixpath.join(joined, "index.html")
        return posixpath.normpath(joined), urllib.parse.unquote(parts.fragment)

    def problem(self, path, address):
        """What is wrong with a link."""
        if urllib.parse.urlsplit(address).scheme in OUTSIDE and not (
                self.address and address.startswith(self.address)):
            return None
        target = self.target(path, address)
        if target is None:
            return f"{address} is no kind of link that there is"
        file, fragment = target
        if file not in self.paths:
            return f"{address} leads to no file"
        if fragment and file in self.pages and fragment not in self.pages[file].ids:
            return f"{address} leads to no place of {file}"
        return None


def check_pages(site):
    """The links, ids and headings of each page."""
    for path, page in site.pages.items():
        for link in page.links:
            problem = site.problem(path, link.address)
            if problem:
                yield f"{path}: <{link.element}>: {problem}"
        if len(set(page.ids)) < len(page.ids):
            yield f"{path}: an id stands twice"
        if page.headings.count(1) != 1 or page.headings[0] != 1:
            yield f"{path}: the headings {page.headings}"
        if any(below > above + 1 for above, below in zip(page.headings, page.headings[1:])):
            yield f"{path}: a level of headings is skipped: {page.headings}"


def check_reach(site, former):
    """Every page is reached from the start page by links that are followed."""
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or path not in site.pages:
            continue
        reached.add(path)
        targets = [
            site.target(path, link.address) for link in site.pages[path].links
            if link.element == "a"]
        waiting += [target[0] for target in targets if target]
    for path in sorted(site.pages.keys() - reached):
        if not path.endswith(former):
            yield f"{path}: no link leads there"


def check_languages(site):
    """Each page names its versions in all languages, and they name it."""
    for path, page in site.pages.items():
        alternates = {
            link.attributes["hreflang"]: site.target(path, link.address)[0] for link in page.links
            if link.element == "link" and "hreflang" in link.attributes
            and link.attributes.get("type", "text/html") == "text/html"}
        chosen = {
            link.attributes["hreflang"]: site.target(path, link.address)[0] for link in page.links
            if link.element == "a" and "hreflang" in link.attributes}
        folder = path.split("/")[0]
        language = folder if folder in LANGUAGES else "sv"
        if page.language != language:
            yield f"{path}: the page says that it is in {page.language}"
        if alternates.get(language) != path or set(alternates) - {"x-default"} != set(LANGUAGES):
            yield f"{path}: its languages are {alternates}"
        if {code: alternates.get(code) for code in LANGUAGES} != chosen:
            yield f"{path}: its head names {alternates}, and its links are {chosen}"
        for code, other in alternates.items():
            if code != "x-default" and other in site.pages and site.pages[other].language != code:
                yield f"{path}: {other} is not in {code}"
            back = [
                site.target(other, link.address)[0] for link in site.pages[other].links
                if link.element == "link" and link.attributes.get("hreflang") == language
                and link.attributes.get("type", "text/html") == "text/html"
            ] if other in site.pages else []
            if back != [path]:
                yield f"{path}: {other} does not name it, but {back}"


def check_wordings(site, wordings):
    """Each text that is in one language alone is marked as being in it."""
    seen = 0
    for path, page in site.pages.items():
        for text, language in page.texts:
            known = wordings.languages(text)
            if known is None:
                continue
            seen += 1
            if language != known:
                yield f"{path}: “{text[:60]}” is in {known}, and marked as {language}"
        for missing in wordings.missing(path, page):
            yield f"{path}: {missing}"
    if seen < 300:
        yield f"only {seen} texts were known"


def check_feeds(site):
    """The addresses in feeds and maps."""
    for path in sorted(site.paths):
        if not path.endswith((".xml", ".atom")):
            continue
        for element in ElementTree.parse(site.root / path).iter():
            addresses = [element.get(name) for name in ("href", "src")]
            if element.tag.endswith("}loc"):
                addresses.append(element.text)
            for address in filter(None, addresses):
                problem = site.problem(path, address)
                if problem:
                    yield f"{path}: {problem}"


def references(value, key=None):
    """The addresses that linked data holds."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name != "@context":
                yield from references(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner, key)
    elif isinstance(value, str) and key in REFERENCES:
        yield value


def check_data(site):
    """The addresses in linked data, in files and in pages, that are of pages and files."""
    found = [
        (path, (site.root / path).read_text()) for path in sorted(site.paths)
        if path.endswith(".jsonld")]
    found += [
        (path, data) for path, page in site.pages.items() for kind, data in page.data
        if kind == "application/ld+json"]
    for path, text in found:
        for address in references(json.loads(text)):
            # A name of something is no address of a file, unless it looks like one.
            if "." not in posixpath.basename(urllib.parse.urlsplit(address).path):
                continue
            problem = site.problem(path, address)
            if problem:
                yield f"{path}: {problem}"


def main(folder):
    showcase = Showcase(folder)
    problems = []
    count = 0
    for name in ("site", "draft", "many"):
        site = Site(name, showcase.www / name)
        count += sum(len(page.links) for page in site.pages.values())
        parts = [
            check_pages(site), check_reach(site, "register/e-bokning.html"), check_languages(site),
            check_feeds(site), check_data(site)]
        if name == "site":
            parts.append(check_wordings(site, Wordings(showcase.folder / "office", LANGUAGES)))
        problems += [f"{name}: {problem}" for part in parts for problem in part]
    print(*problems, sep="\n")
    print(f"{count} links: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
