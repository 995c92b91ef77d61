#!/usr/bin/env python3
"""Takes a picture of every kind of page, for eyes.

Usage: take_pictures.py DATAREGISTER REGISTERS FOLDER [LANGUAGE]

Each page as a whole, on a telephone and on a screen, light and dark; the start page also on a wall,
with two registers and with 300, and as it is searched. It is no part of the checks.
"""

import pathlib
import sys
import tempfile

from browser import Browser
from office import Office
from showcase import DAYS, Showcase
from website import serve

WIDTHS = {"narrow": 360, "wide": 1440}
SCHEMES = ["light", "dark"]


def office_of(tool, registers, folder, count):
    """An office with so many registers."""
    office = Office(tool, registers, folder)
    office.write_systems(count)
    for path in sorted(office.registers.glob("*.register"))[count:]:
        path.unlink()
    office.commit("Registren")
    return office


def take(browser, url, path, width, scheme, searched=None):
    browser.prefer(prefers_color_scheme=scheme)
    browser.open(url, width)
    if searched:
        browser.ask("document.getElementById('_query').focus()")
        browser.press(searched)
    path.write_bytes(browser.picture())


def main(tool, registers, output, language="sv"):
    output = pathlib.Path(output)
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, Browser(has_scrollbars=False) as browser:
        scratch = pathlib.Path(scratch)
        showcase = Showcase.make(tool, registers, scratch / "showcase")
        urls = {
            page.kind: page.path for page in showcase.pages() if page.language == language}
        for count in (2, 300):
            office = office_of(tool, registers, scratch / f"office-{count}", count)
            office.publish(showcase.www / f"of-{count}", DAYS[0])
            folder = "" if language == "sv" else f"{language}/"
            urls[f"start of {count}"] = f"/of-{count}/{folder}index.html"
        address = serve(showcase.www)
        for kind, url in urls.items():
            name = kind.replace(" ", "-")
            for size, width in WIDTHS.items():
                for scheme in SCHEMES:
                    take(browser, address + url, output / f"{name}-{size}-{scheme}.png", width, scheme)
        for scheme in SCHEMES:
            take(browser, address + urls["long table"], output / f"wall-{scheme}.png", 3840, scheme)
            for size, width in WIDTHS.items():
                take(browser, address + urls["long table"], output / f"search-{size}-{scheme}.png",
                     width, scheme, "skola")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
