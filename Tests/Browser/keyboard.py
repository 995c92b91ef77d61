"""Uses the start page as a reader does who has a keyboard and no mouse.

Every key is pressed as an event of the browser's own; no script moves the focus or sets a value.
"""

import time
import urllib.parse

from selenium.webdriver.common.keys import Keys

from browser import probe

FOCUS = probe("focus")
STATE = """
const shown = selector => [...document.querySelectorAll(selector)]
  .filter(element => element.checkVisibility());
return {
  registers: shown("main > table > tbody > tr[id]").map(row => row.id),
  references: shown("main > table .reference a").map(link => link.hash.slice(1)),
  headings: shown("main > table .unit").map(row => row.textContent.trim()),
  groups: [...document.querySelectorAll("main > table > tbody")].map(body => ({
    shown: body.checkVisibility(),
    rows: [...body.querySelectorAll("tr:not(.unit)")].filter(row => row.checkVisibility()).length,
  })),
  table: document.querySelector("main > table").checkVisibility(),
  status: document.querySelector("[role=status]").textContent,
  isSaid: document.querySelector("[role=status]").checkVisibility(),
  focus: document.activeElement.id, search: location.search, hash: location.hash,
  query: document.getElementById("_query").value,
  filters: [...document.querySelectorAll("select")].map(select => ({
    id: select.id, value: select.value,
    options: [...select.options].map(option => option.textContent),
    languages: [...select.options].map(option => option.lang),
  })),
};
"""


class Reader:
    """One who reads the start page of a language."""

    def __init__(self, browser, url, name):
        self.browser, self.url, self.name = browser, url, name
        self.problems = []

    def expect(self, holds, problem):
        if not holds:
            self.problems.append(f"keyboard, {self.name}: {problem}")

    def start(self, suffix=""):
        # A page that only differs by its fragment would not be loaded anew.
        self.browser.driver.get("about:blank")
        self.browser.driver.get(self.url + suffix)

    def state(self):
        return self.browser.ask(STATE)

    def settled(self, holds):
        """The state as soon as something holds of it, or as it is when that does not come."""
        deadline = time.monotonic() + 5
        while True:
            state = self.state()
            if holds(state) or time.monotonic() > deadline:
                return state
            time.sleep(0.02)

    def tab_to(self, wanted):
        """Goes forward to an element with an id, and looks at the focus on the way."""
        for _ in range(400):
            self.browser.press(Keys.TAB)
            focus = self.browser.ask(FOCUS)
            for problem in focus["problems"]:
                self.expect(False, f"the focus on {focus['name']}: {problem}")
            if focus.get("id") == wanted:
                return True
        self.expect(False, f"Tab does not reach {wanted}")
        return False


def check(browser, showcase, address, language):
    """What does not work on the start page of a language."""
    browser.prefer()
    browser.resize(1440)
    reader = Reader(browser, address + showcase.page("start", language).path, language)
    for part in (check_focus, check_search, check_filter, check_address, check_order):
        part(reader)
    browser.resize(320)
    check_focus(reader)
    check_rows(reader)
    # A table whose head stays where it is may cover what has the focus.
    browser.resize(1440)
    table = Reader(browser, address + showcase.page("long table", language).path, "table")
    if language == "sv":
        check_focus(table)
    return reader.problems + table.problems


def check_focus(reader):
    """The focus goes through the whole page, can always be seen, and begins with the skip link."""
    reader.start()
    reader.browser.press(Keys.TAB)
    first = reader.browser.ask(
        "const at = document.activeElement; return [at.className, at.getAttribute('href')]")
    reader.expect(first[0] == "skip", "the first stop is no skip link")
    reader.expect(not reader.browser.ask(FOCUS)["problems"], "the skip link is not seen")
    reader.browser.press(Keys.ENTER)
    reader.expect(reader.state()["hash"] == first[1], "the skip link leads nowhere")
    reader.browser.press(Keys.TAB)
    reader.expect(
        reader.browser.ask(FOCUS).get("inMain"), "after the skip link the focus is not in main")
    reader.start()
    stops = reader.browser.ask(
        "return [...document.querySelectorAll('a[href], input, select, button, summary')]"
        ".filter(element => element.checkVisibility()).length")
    names = []
    for _ in range(stops):
        reader.browser.press(Keys.TAB)
        focus = reader.browser.ask(FOCUS)
        names.append(focus["name"])
        for problem in focus["problems"]:
            reader.expect(False, f"the focus on {focus['name']}: {problem}")
    reader.expect(None not in names, f"the focus is lost after {names.index(None)} stops"
                  if None in names else "")
    # Back as it went: what has the focus now comes in at the top, where something may cover it.
    for name in reversed(names[:-1]):
        reader.browser.press(Keys.TAB, holding=Keys.SHIFT)
        focus = reader.browser.ask(FOCUS)
        reader.expect(focus["name"] == name, f"Shift and Tab do not lead back to {name}")
        for problem in focus["problems"]:
            reader.expect(False, f"the focus on {focus['name']}: {problem}")


def check_search(reader):
    """Typing narrows the table, however letters are written, and says how far."""
    reader.start()
    whole = reader.state()
    reader.expect(whole["status"] == "" and len(whole["registers"]) > 20, "not all is there at first")
    reader.expect("skola/narvaro" in whole["references"], "a second unit has no reference")
    reader.tab_to("_query")
    words = [("alvd", "alvdalen"), ("ÄLVD", "alvdalen"), ("älvdalens vattenst", "alvdalen"),
             ("NARVARO", "skola/narvaro"), ("närvaro  LÄRMILJÖ", "skola/narvaro")]
    for word, register in words:
        reader.browser.press(word)
        state = reader.settled(lambda state: len(state["registers"]) < len(whole["registers"]))
        reader.expect(state["registers"] == [register], f"“{word}” finds {state['registers']}")
        reader.expect(
            state["references"] == [id for id in whole["references"] if id == register],
            f"“{word}” leaves the references {state['references']}")
        check_found(reader, state, whole, word)
        reader.expect(state["focus"] == "_query", f"“{word}” loses the focus")
        reader.browser.press("a", holding=Keys.CONTROL)
        reader.browser.press(Keys.DELETE)
        state = reader.settled(lambda state: state["registers"] == whole["registers"])
        reader.expect(state["registers"] == whole["registers"], "an empty search leaves some out")
    reader.browser.press("xyzzy")
    state = reader.settled(lambda state: state["registers"] == [])
    nothing = reader.browser.ask("return document.getElementById('_search').dataset.nothing")
    reader.expect(
        state["registers"] == [] and not state["table"] and state["status"] == nothing
        and state["isSaid"], f"nothing found: {state['status']!r}")
    reader.browser.press(Keys.ESCAPE)
    state = reader.settled(lambda state: state["registers"] == whole["registers"])
    reader.expect(
        state["registers"] == whole["registers"] and state["status"] == "" and state["search"] == "",
        "Escape does not clear the search")


def check_found(reader, state, whole, what):
    """How many are shown is said, and no group is shown without a row."""
    counts = [int("".join(filter(str.isdigit, word)))
              for word in state["status"].replace("/", " ").split() if any(map(str.isdigit, word))]
    reader.expect(
        counts == [len(state["registers"]), len(whole["registers"])] and state["isSaid"],
        f"{what}: {len(state['registers'])} are shown and it says {state['status']!r}")
    reader.expect(
        all(group["shown"] == (group["rows"] > 0) for group in state["groups"]),
        f"{what}: a heading stands above nothing, or is gone above something")


def check_filter(reader):
    """A filter is chosen by the arrows and by typing, with the search and alone, and taken back."""
    reader.start()
    whole = reader.state()
    unit = next((filter for filter in whole["filters"] if len(filter["options"]) > 5), None)
    if unit is None:
        reader.expect(False, "there is no filter")
        return
    marked = {
        text: language for filter in whole["filters"]
        for text, language in zip(filter["options"], filter["languages"])}
    if reader.name == "en":
        reader.expect(
            marked.get("Sekretessbelagd") == "sv", "a choice that is not translated is not marked")
    reader.tab_to(unit["id"])
    reader.browser.press(Keys.ARROW_DOWN)
    state = reader.settled(lambda state: state["search"] != "")
    chosen = next(filter for filter in state["filters"] if filter["id"] == unit["id"])
    reader.expect(
        0 < len(state["registers"]) < len(whole["registers"]), f"“{chosen['value']}” narrows nothing")
    check_found(reader, state, whole, chosen["value"])
    reader.browser.press(unit["options"][3][:4])
    state = reader.settled(
        lambda state: state["search"] != "" and any(
            filter["value"] not in ("", chosen["value"]) for filter in state["filters"]))
    reader.expect(len(state["registers"]) > 0, "a filter chosen by typing finds nothing")
    check_found(reader, state, whole, unit["options"][3])
    alone = state["registers"]
    reader.expect(state["focus"] == unit["id"], "choosing a filter loses the focus")
    word = reader.browser.ask(
        "return document.getElementById(arguments[0]).cells[0].textContent.trim()", alone[0])
    for _ in range(10):
        if reader.state()["focus"] == "_query":
            break
        reader.browser.press(Keys.TAB, holding=Keys.SHIFT)
    reader.browser.press(word)
    state = reader.settled(lambda state: state["query"] == word)
    reader.expect(
        alone[0] in state["registers"] and set(state["registers"]) <= set(alone),
        "a search does not narrow what a filter has left")
    check_found(reader, state, whole, "both")
    for _ in range(10):
        reader.browser.press(Keys.TAB)
        if reader.browser.ask("return document.activeElement.type") == "reset":
            break
    reader.browser.press(Keys.ENTER)
    state = reader.settled(lambda state: state["registers"] == whole["registers"])
    reader.expect(
        state["registers"] == whole["registers"] and state["search"] == "" and state["query"] == ""
        and all(filter["value"] == "" for filter in state["filters"]), "the button leaves something")
    reader.expect(state["focus"] == "_query", "the focus is lost where the button was")


def check_address(reader):
    """The address carries the search, and a link to a row still leads there."""
    reader.start()
    reader.tab_to("_query")
    reader.browser.press("närvaro")
    state = reader.settled(lambda state: state["search"] != "")
    asked = urllib.parse.parse_qs(state["search"].lstrip("?"))
    reader.expect(asked.get("q") == ["närvaro"], f"the address carries {state['search']!r}")
    reader.browser.driver.refresh()
    again = reader.settled(lambda again: again["query"] != "")
    reader.expect(
        again["query"] == "närvaro" and again["registers"] == state["registers"],
        "a reload forgets the search")
    for row in ("alvdalen", "skola/narvaro"):
        reader.start(f"#{row}")
        seen = reader.browser.ask(
            "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
            "const head = document.querySelector('main > table > thead').getBoundingClientRect();"
            "return [box.top, box.bottom, innerHeight, head.top > -1 ? head.bottom : 0]", row)
        reader.expect(
            seen[3] - 1 <= seen[0] < seen[2], f"#{row} does not lead to the row: {seen}")
    reader.start("?q=aura#skola/narvaro")
    state = reader.state()
    reader.expect(
        "skola/narvaro" in state["registers"], "a link to a row that the search hides leads nowhere")


def check_order(reader):
    """The focus goes down the page, as the text does."""
    reader.start()
    tops = reader.browser.ask(
        "return [...document.querySelectorAll('main a[href]')]"
        ".filter(link => link.checkVisibility()).map(link => link.getBoundingClientRect().top)")
    reader.expect(
        all(one <= other + 60 for one, other in zip(tops, tops[1:])), "the links jump up the page")


def check_rows(reader):
    """On a narrow window rows are found as on a wide one."""
    reader.start()
    reader.tab_to("_query")
    reader.browser.press("alvd")
    state = reader.settled(lambda state: state["search"] != "")
    reader.expect(state["registers"] == ["alvdalen"], f"320 px: “alvd” finds {state['registers']}")
