#!/usr/bin/env python3
"""Looks at the published pages and the review in a browser, as readers of all kinds do.

Usage: check_pages.py SHOWCASE, a folder that make_showcase.py made

Every kind of page, in each language, light and dark: no rule of WCAG 2.0 to 2.2 at A and AA, nor a
best practice, is broken that axe can tell; the console says nothing; nothing is asked of another
host; nothing is cut or out of its place on a telephone, zoomed to 200 and 400 %, with the spacing
of WCAG 1.4.12, or on a wall; in forced colours all text can be read. Then the pages are used by
keyboard, without scripts and from a disk, and printed.
"""

import sys

import keyboard
import printing
import scriptless
import stylesheet
from browser import Browser, probe
from showcase import LANGUAGES, Showcase
from website import serve

# Width of the window and points of the screen to a px: a telephone, which is 400 % of a window of
# 1280 px too, 200 % of that, where the table becomes one, a screen, a wall.
WINDOWS = [(320, 1), (640, 2), (1216, 1), (1440, 1), (3840, 1)]
CUT = probe("cut")
# What WCAG 1.4.12 lets readers set.
SPACING = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
"""


def check_rules(browser, page):
    """What is wrong in each scheme, in Swedish on a narrow window and a wide one, else in one."""
    for scheme, other in (("light", 320), ("dark", 1440)):
        widths = (320, 1440) if page.language == "sv" else (other,)
        for width in widths:
            browser.prefer(prefers_color_scheme=scheme)
            browser.resize(width)
            yield from (f"{width} px, {scheme}: {problem}" for problem in browser.violations())


def check_layout(browser, page):
    """What is cut off or stands out of its place."""
    # A wide table may be scrolled in both directions (WCAG 1.4.10), as when its words are spaced.
    spaced = (320,) if page.kind in ("start", "draft of the start", "long table") else (320, 1440)
    for width, scale in WINDOWS:
        browser.resize(width, scale=scale)
        yield from (f"{width} px: {problem}" for problem in browser.ask(CUT))
        if width in spaced:
            browser.ask(SPACING, True)
            yield from (f"{width} px, spaced: {problem}" for problem in browser.ask(CUT))
            browser.ask(SPACING, False)
    for width in (320, 1440):
        browser.resize(width)
        yield from (f"{width} px: small: {problem}" for problem in browser.ask(probe("targets")))


def check_forced_colors(browser):
    """What cannot be read where the reader's own few colours are forced on the page."""
    for scheme in ("light", "dark"):
        browser.prefer(forced_colors="active", prefers_color_scheme=scheme)
        if not browser.ask("return matchMedia('(forced-colors: active)').matches"):
            yield "the browser forces no colours"
        yield from (
            f"forced colours, {scheme}: {problem}" for problem in browser.ask(probe("unseen")))
    browser.prefer()


def check_motion(browser):
    """Whether the page moves though its reader wants it to stand still."""
    smooth = "return getComputedStyle(document.documentElement).scrollBehavior"
    browser.prefer(prefers_reduced_motion="reduce")
    if browser.ask(smooth) != "auto":
        yield "scrolls smoothly where motion is to be reduced"


def check(browser, page, url):
    """What is wrong with a page."""
    browser.prefer()
    browser.open(url)
    problems = browser.complaints(url)
    for part in (check_rules(browser, page), check_layout(browser, page), check_forced_colors(browser),
                 check_motion(browser)):
        problems += part
    return [f"{page}: {problem}" for problem in problems]


def main(folder):
    problems = []
    showcase = Showcase(folder)
    address = serve(showcase.www)
    pages = showcase.pages()
    with Browser() as browser:
        for page in pages:
            problems += check(browser, page, address + page.path)
        for language in LANGUAGES:
            problems += keyboard.check(browser, showcase, address, language)
        problems += scriptless.check(browser, showcase, address)
        for kind in ("start", "review"):
            problems += stylesheet.check(browser, address, showcase.page(kind).path)
        problems += printing.check(browser, showcase, address)
    print(*problems, sep="\n")
    print(f"{len(pages)} pages: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
