"""Asks a browser whether it understands a style sheet: what it does not it would leave out."""

import re

# What only other browsers know, and is written for them.
FOREIGN = {"-webkit-text-size-adjust", "text-size-adjust", "-webkit-print-color-adjust"}

SUPPORTED = """
return arguments[0].filter(([kind, ...parts]) => !(kind === "selector"
  ? CSS.supports(`selector(${parts[0]})`) : CSS.supports(...parts)));
"""


def rules(text):
    """The selectors and declarations of a style sheet in which no string holds a brace."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for prelude, body in re.findall(r"([^{};]+)\{([^{}]*)\}", text):
        if "@" not in prelude:
            # A list of selectors is one that `:is` understands; its pseudo-elements stand alone.
            yield ("selector", prelude.strip())
        for declaration in filter(str.strip, re.split(r";(?![^(]*\))", body)):
            name, value = declaration.split(":", 1)
            yield ("declaration", name.strip(), value.strip())


def questions(text):
    """What to ask of each: variables are put in, for with one any value passes."""
    found = list(rules(text))
    variables = {rule[1]: rule[2] for rule in found if rule[0] != "selector"
                 and rule[1].startswith("--")}

    def filled(value):
        return re.sub(r"var\((--[\w-]+)\)", lambda match: filled(variables[match[1]]), value)

    for kind, name, *value in found:
        if kind == "selector":
            yield from (("selector", part.strip()) for part in re.split(r",(?![^(]*\))", name))
        elif not name.startswith("--") and name not in FOREIGN:
            yield (kind, name, re.sub(r"\s*!important$", "", filled(value[0])))


def check(browser, address, path):
    """What of the style sheet at a path the browser would leave out."""
    browser.open(address + path)
    text = browser.ask(
        "return [...document.querySelectorAll('style')].map(style => style.textContent).join('')")
    if not text:
        link = browser.ask("return document.querySelector('link[rel=stylesheet]').href")
        browser.driver.get(link)
        text = browser.ask("return document.body.textContent")
    asked = [list(question) for question in questions(text)]
    wrong = [["declaration", "color", "no-such-colour"], ["selector", "a::no-such-thing"]]
    refused = browser.ask(SUPPORTED, asked + wrong)
    if len(asked) < 50 or refused[-2:] != wrong:
        yield f"{path}: the style sheet was not read: {len(asked)} rules"
    yield from (f"{path}: the browser leaves out {': '.join(rule[1:])}"
                for rule in refused if rule not in wrong)
