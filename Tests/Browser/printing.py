"""Prints pages, and looks at what is on the paper."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

from showcase import LANGUAGES

LANDSCAPE = [842, 595]

# The texts that are seen, those of the content, and what of the navigation is.
SEEN = """
const texts = [], content = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (node.data.trim() === "" || !element.checkVisibility()) continue;
  texts.push(node.data);
  if (element.closest("main") && !element.closest(".search, .back, .meanings")) {
    content.push(node.data);
  }
}
const links = [...document.querySelectorAll("header nav a, .skip, .search *, .data a, .back a")]
  .filter(element => element.checkVisibility()).map(element => element.outerHTML);
const labels = [...document.querySelectorAll("main > table > thead th")]
  .map(cell => cell.textContent);
return {texts, content, links, labels};
"""


def plain(text):
    """The letters alone: how lines are broken and words hyphenated does not matter."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


class Paper:
    """What a page is printed on."""

    def __init__(self, browser, url, pdf):
        browser.prefer(prefers_color_scheme="dark")
        browser.open(url)
        self.screen = browser.ask(SEEN)
        browser.prefer(media="print", prefers_color_scheme="dark")
        self.seen = browser.ask(SEEN)
        # The medium of the screen again, for printing chooses its own.
        browser.prefer(prefers_color_scheme="dark")
        pdf.write_bytes(browser.printed())
        self.pdf = pdf
        info = self.run("pdfinfo", str(pdf))
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
        self.size = [round(float(side)) for side in size.groups()]
        self.count = int(re.search(r"Pages:\s+(\d+)", info).group(1))

    @staticmethod
    def run(*command):
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout

    def text(self, page):
        """The letters of a sheet, in the order in which they were drawn."""
        return plain(self.run(
            "pdftotext", "-raw", "-f", str(page), "-l", str(page), str(self.pdf), "-"))

    def outside(self):
        """The words that are not on the paper as a whole."""
        boxes = ElementTree.fromstring(self.run("pdftotext", "-bbox", str(self.pdf), "-"))
        space = "{http://www.w3.org/1999/xhtml}"
        for page in boxes.iter(f"{space}page"):
            width, height = float(page.get("width")), float(page.get("height"))
            for word in page.iter(f"{space}word"):
                if not (0 <= float(word.get("xMin")) and float(word.get("xMax")) <= width
                        and 0 <= float(word.get("yMin")) and float(word.get("yMax")) <= height):
                    yield word.text

    def problems(self):
        """What is wrong with any page that is printed."""
        if self.size != LANDSCAPE:
            yield f"printed on {self.size}, not on A4 landscape"
        yield from (f"printed: outside the paper: {word}" for word in self.outside())
        yield from (f"printed: navigation: {link}" for link in self.seen["links"])
        # What is broken over two sheets goes on after the number of the first.
        whole = "".join(
            self.text(page).replace(f"{page}/{self.count}", "")
            for page in range(1, self.count + 1))
        if not self.screen["content"]:
            yield "there is nothing to print"
        yield from (
            f"printed: not as on a screen: {text.strip()[:80]}"
            for text in set(self.screen["content"]) - set(self.seen["content"]))
        yield from (
            f"printed: missing: {text.strip()[:80]}" for text in self.seen["texts"]
            if plain(text) not in whole)
        for page in range(1, self.count + 1):
            if f"{page}/{self.count}" not in self.text(page):
                yield f"printed: page {page} has no number"

    def headless(self):
        """The pages on which a column's name is missing."""
        labels = self.seen["labels"]
        missing = [
            (page, label) for page in range(1, self.count + 1) for label in labels
            if plain(label) not in self.text(page)]
        # The last page may hold nothing but what stands below the table.
        if not labels or any(page < self.count for page, _ in missing):
            yield f"printed: pages without a column's name: {missing}"


def check(browser, showcase, address):
    """What is wrong with the pages as they are printed."""
    problems = []
    pdf = showcase.folder / "paper.pdf"
    for kind in ("start", "register", "changes", "publication", "retired"):
        for language in LANGUAGES if kind == "start" else ["sv"]:
            page = showcase.page(kind, language)
            paper = Paper(browser, address + page.path, pdf)
            found = list(paper.problems()) + (list(paper.headless()) if kind == "start" else [])
            problems += [f"{page}: {problem}" for problem in found]
    for language in LANGUAGES:
        paper = Paper(browser, f"{address}/many-{language}.html", pdf)
        found = list(paper.problems()) + list(paper.headless())
        if paper.count < 3:
            found.append(f"printed on {paper.count} pages")
        problems += [f"many registers ({language}): {problem}" for problem in found]
    browser.prefer()
    return problems
