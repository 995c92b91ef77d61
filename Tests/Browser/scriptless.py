"""Opens the start page where scripts are switched off, and from a disk."""

from keyboard import STATE
from showcase import LANGUAGES

# The texts of the table and the controls that are shown. It is asked from outside of the page,
# which works where the page's own scripts do not.
SEEN = """
const visible = element => element.checkVisibility();
return {
  cells: [...document.querySelectorAll("main > table :is(th, td)")].filter(visible)
    .map(cell => cell.textContent.trim()),
  controls: [...document.querySelectorAll("input, select, button, [role=search], [role=status]")]
    .filter(visible).map(element => element.outerHTML.slice(0, 80)),
  background: getComputedStyle(document.documentElement).backgroundColor,
  rules: [...document.styleSheets].length,
};
"""


def check(browser, showcase, address):
    """What is missing without scripts, or where the site lies on a disk."""
    problems = []
    browser.prefer()
    for language in LANGUAGES:
        path = showcase.page("start", language).path
        for width in (320, 1440):
            browser.open(address + path, width)
            with_scripts = browser.ask(SEEN)
            browser.allow_scripts(False)
            browser.open(address + path, width)
            without = browser.ask(SEEN)
            browser.allow_scripts(True)
            name = f"without scripts, {language}, {width} px"
            if len(without["cells"]) < 100 or without["cells"] != with_scripts["cells"]:
                problems.append(f"{name}: the table is not whole")
            if not with_scripts["controls"]:
                problems.append(f"{name}: there is no search with them")
            problems += [f"{name}: a dead control: {control}" for control in without["controls"]]
        problems += check_disk(browser, f"file://{showcase.www}{path}", with_scripts, language)
    return problems


def check_disk(browser, url, served, language):
    """What a reader does not get who opens the site from a disk."""
    browser.driver.get_log("browser")
    browser.open(url)
    seen = browser.ask(SEEN)
    if seen != served:
        yield f"from a disk, {language}: it is not what the server gives"
    browser.driver.get(url + "?q=narvaro")
    state = browser.ask(STATE)
    if state["registers"] != ["skola/narvaro"]:
        yield f"from a disk, {language}: a search finds {state['registers']}"
    for entry in browser.driver.get_log("browser"):
        yield f"from a disk, {language}: console: {entry['message']}"
