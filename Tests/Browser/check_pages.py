#!/usr/bin/env python3
"""Looks at the published pages and the review in a browser, as readers of all kinds do.

Usage: check_pages.py DATAREGISTER REGISTERS

In each language, on a narrow screen and a wide one, light and dark: no rule of WCAG 2.0 to 2.2 at
A and AA, nor a best practice, is broken that axe can tell; the console says nothing; nothing is
asked of another host; nothing is wider than a screen of 320 px. Printed, the table is A4 landscape
and every page has the header row.
"""

import functools
import http.server
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

from browser import Browser
from office import HOSTILE, Office

LANGUAGES = ["sv", "fi", "en"]
WIDTHS = [320, 1440]
SCHEMES = ["light", "dark"]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    """Serves a folder to this machine alone; the address that it is at."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def make_site(office, site):
    """Publishes twice, so that there are changes, and writes reviews and exports beside."""
    office.commit("Registren")
    office.publish(site, "2026-11-22")
    office.write("ond.register", HOSTILE)
    aura = office.registers / "aura.register"
    aura.write_text(aura.read_text().replace("Psykologen och", "Psykologen, rektorn och"))
    office.commit("Ett register till\n\nDecision: § 45/2026")
    pages = []
    for language in LANGUAGES:
        for command in ("review", "export"):
            name = f"{command}-{language}.html"
            text = office.run(command, "--format", "html", "--language", language)
            (site.parent / name).write_text(text)
            pages.append(f"/{name}")
    office.publish(site, "2026-11-25")
    folders = ["" if language == "sv" else f"{language}/" for language in LANGUAGES]
    return pages + [
        f"/{site.name}/{folder}{page}.html" for folder in folders for page in ("index", "changes")]


def check(browser, url):
    """What is wrong with a page."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            browser.open(url, width, scheme)
            found = browser.complaints(url) + browser.violations()
            if width == 320:
                found += browser.wider()
            yield from (f"{url} ({width} px, {scheme}): {problem}" for problem in found)


def pdf_text(pdf, page):
    text = subprocess.run(
        ["pdftotext", "-f", str(page), "-l", str(page), str(pdf), "-"], check=True,
        stdout=subprocess.PIPE, text=True).stdout
    return re.sub(r"\s", "", text)


def check_print(browser, url, pdf):
    """What is wrong with a page as it is printed."""
    browser.open(url, 1440, "dark")
    labels = browser.driver.execute_script(
        "return [...document.querySelectorAll('thead th')].map(cell => cell.textContent)")
    pdf.write_bytes(browser.printed())
    info = subprocess.run(
        ["pdfinfo", str(pdf)], check=True, stdout=subprocess.PIPE, text=True).stdout
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    if [round(float(side)) for side in size.groups()] != [842, 595]:
        yield f"{url}: printed on {size.group()}, not on A4 landscape"
    count = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    if count < 3:
        yield f"{url}: printed on {count} pages"
    missing = [
        (page, label) for page in range(1, count + 1) for label in labels
        if re.sub(r"\s", "", label) not in pdf_text(pdf, page)]
    # The last page may hold nothing but what stands below the table.
    if labels == [] or [place for place in missing if place[0] < count]:
        yield f"{url}: pages without a column's name: {missing}"
    if count > 1 and f"{count}/{count}" not in pdf_text(pdf, count):
        yield f"{url}: no page numbers"


def main(tool, registers):
    problems, runs = [], 0
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        folder = pathlib.Path(folder)
        (folder / "www").mkdir()
        pages = make_site(Office(tool, registers, folder / "office"), folder / "www" / "site")
        address = serve(folder / "www")
        for page in pages:
            problems += check(browser, address + page)
            runs += len(WIDTHS) * len(SCHEMES)
        many = Office(tool, registers, folder / "many")
        many.write_systems(150)
        many.commit("Registren")
        for language in LANGUAGES:
            text = many.run("export", "--format", "html", "--language", language)
            (folder / "www" / "many.html").write_text(text)
            problems += check_print(browser, f"{address}/many.html", folder / "many.pdf")
    print(*problems, sep="\n")
    print(f"{len(pages)} pages, looked at {runs} times: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
