#!/usr/bin/env python3
"""Holds Markdown and HTML of hostile changes against the text of the same, and JSON against itself.

Usage: check_markdown.py DATAREGISTER

Registers, authors, messages and trailers are made of what each format takes for markup, what a
forge looks for, and what a terminal obeys. The Markdown is read by GitHub's own library, with the
addresses that it makes links of. What is read there and in the HTML must be, word by word, what
stands in the text, in no element but those that the renderers make, and nothing in it may be what a
forge would make a mention, a reference or an emoji of.
"""

import html.parser
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

import cmarkgfm
from cmarkgfm.cmark import Options

SCHEMA = """Languages:
    sv
    fi
Publication tag: publicerad/

Field: name
Key: Namn
Type: line
Group: name
Required: yes
Visibility: public

Field: purpose
Key: Syfte
Type: text
Group: description
Translatable: yes
Visibility: public

Field: person
Key: Person
Type: list
Group: owner
Visibility: public

Field: remark
Key: Anm*ä*rk<b>ning
Type: text
Group: other
Visibility: internal
"""

PIECES = """<script>alert(1)</script> <b> </del> </ins> <!-- --> <![CDATA[ &lt; &amp; & < > " ' `
``` ~~~ ~~ * ** *** _ __ \\ \\\\ | || # ## - + = === --- 1. 1) 12. > [x](javascript:alert(1))
![x](http://x.fi/y.png) [x]: [x] [ ] [[x]] [^1] [-x-] {+x+} {-x-} @maija @"x" a@b.fi #12 #x !7 %3
~bug &4 $x$ $5 $$ :smile: :+1: :100: GH-1 ABC-12 https://x.fi/y http://x.fi ftp://x.fi www.x.fi
mailto:a@b.fi xmpp:a@b.fi /close /approve =HYPERLINK("http://x.fi") +1 -1 \u202e \u2066 \u200b
\u200d \u00ad \ufeff \u0007 \u001b[31m \u001b]0;x\u0007 \u009b31m \u0085 \u2028 \u2029 \u0000 \ufffd
\u0301 \u00a0 \u3000 א ש 日本 👍🏽 ☎\ufe0f Ⓐ ½ _a_ *a* `a` **a**b x y å § ” – … : ; , . ! ? ( ) { }
%s ${x} {{x}} {{{x}}} {{#x}} \\( \\[ \\n \\| \\< | --- |""".replace("\n", " ").split(" ")
PIECES = [piece for piece in PIECES if piece] + [" ", "  ", "\t"]

HTML_TAGS = {
    "h1", "h2", "h3", "h4", "p", "ul", "li", "dl", "div", "dt", "dd", "figure", "pre", "span",
    "code", "mark", "ins", "del", "b", "strong", "bdi",
}
HTML_ATTRIBUTES = {
    ("div", "group"), ("figure", "excerpt"), ("bdi", "old"), ("bdi", "new"), ("strong", "error"),
    ("strong", "warning"), ("strong", "note"), ("strong", "hint"), ("span", "secondary"),
    ("span", "internal"),
}
MARKDOWN_TAGS = {
    "h1", "h2", "h3", "h4", "p", "ul", "li", "pre", "span", "code", "ins", "del", "strong",
}
# What a forge looks for in the text outside code.
LOOKED_FOR = re.compile(
    r"""(?<!\w)@[\w"] | \w@\w | [#!%~&$][\w"] | :(?!\d+:)[\w+-]+: | :(100|1234): | \w://
    | \bwww\. | \b[A-Za-z]+-\d
    | \[[-+\[] | \{[-+] | \b(mailto|xmpp):\w """,
    re.VERBOSE,
)


class Reader(html.parser.HTMLParser):
    """Reads HTML as the text that a terminal would show for it."""

    def __init__(self, tags, attributes, is_markdown):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.is_markdown = tags, attributes, is_markdown
        self.open, self.text, self.title = [], "", ""

    def handle_starttag(self, tag, attributes):
        assert tag in self.tags, f"<{tag}>"
        for name, value in attributes:
            if name == "lang" and not self.is_markdown and value in ("sv", "fi"):
                continue
            assert name == "class" and (tag, value) in self.attributes, (tag, name, value)
        self.open.append(tag)
        self.text += {"ins": "{+", "del": "[-"}.get(tag, "")

    def handle_startendtag(self, tag, attributes):
        raise AssertionError(f"<{tag}/>")

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}>"
        self.text += {"ins": "+}", "del": "-]", "dt": ":"}.get(tag, "")
        if tag == "h1" and not self.title:
            self.title, self.text = self.text, ""

    def handle_data(self, data):
        if self.is_markdown and "code" not in self.open and "pre" not in self.open:
            assert not LOOKED_FOR.search(data), data
            assert "span" not in self.open or len(data) == 1, data
        self.text += data

    def handle_comment(self, data):
        raise AssertionError(f"<!--{data}-->")

    handle_decl = handle_pi = unknown_decl = handle_comment


def read(source, *arguments):
    reader = Reader(*arguments)
    reader.feed(source)
    reader.close()
    assert not reader.open, reader.open
    return reader


def squeezed(text):
    return "".join(text.split())


def visible(text, but="\n"):
    """Expects that nothing in a text is obeyed or hidden."""
    for character in text:
        category = unicodedata.category(character)
        hidden = category in {"Cc", "Cf", "Zl", "Zp"} or character == "\ufffd"
        assert character in but or not hidden, f"U+{ord(character):04X}"
    return text


class Office:
    """A repository of registers, every value of which is hostile."""

    def __init__(self, folder, tool, seed):
        self.folder, self.tool = folder, tool
        self.random, self.values = random.Random(seed), 0
        self.git("init", "--quiet", "--initial-branch=main")
        pathlib.Path(folder, "Registers").mkdir()
        pathlib.Path(folder, "Registers/register.schema").write_text(SCHEMA)

    def git(self, *arguments, **variables):
        parts = [("NAME", "M"), ("EMAIL", "m@x"), ("DATE", "@1700000000 +0200")]
        keys = ["GIT_AUTHOR", "GIT_COMMITTER"]
        fixed = {f"{key}_{part}": value for key in keys for part, value in parts}
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder, **fixed, **variables}
        subprocess.run(["git", *arguments], cwd=self.folder, env=environment, check=True)

    def value(self, without=""):
        self.values += 1
        pieces = self.random.choices(PIECES, k=self.random.randint(1, 5))
        text = self.random.choice(["", " "]).join(pieces)
        return "".join(c for c in text if c not in without + "\0\n\r\v\f\x1c\x1d\x1e")

    def write(self, count):
        for number in range(count):
            lines = [f"Namn: N {self.value()}", f"Syfte: {self.value()} ord {self.value()}",
                     f"Syfte[fi]: {self.value()}", "Person:", f"    {self.value()}",
                     f"    P {self.value()}", f"Anm*ä*rk<b>ning: {self.value()}",
                     f"K {self.value(':')}: {self.value()}"]
            path = pathlib.Path(self.folder, f"Registers/r{number}.register")
            path.write_text("\n".join(lines) + "\n", newline="")

    def commit(self):
        message = f"{self.value()}\n\n{self.value()}\n\n"
        message += f"Decision: {self.value()}\nX-y: {self.value()}\n"
        path = pathlib.Path(self.folder, "message")
        path.write_text(message, newline="")
        author = self.value("<>") + " M"
        self.git("add", "Registers")
        self.git(
            "commit", "--quiet", "--cleanup=verbatim", "--file=message", GIT_AUTHOR_NAME=author)
        path.unlink()

    def run(self, *arguments):
        run = subprocess.run([self.tool, *arguments, "--language", "sv"], cwd=self.folder,
                             capture_output=True, timeout=120)
        assert run.returncode == 0, (arguments, run.stderr)
        return run.stdout.decode()


def check(office, command):
    """Expects each format of a command to tell the same; returns how much it tells."""
    text = visible(office.run(*command))
    colour = office.run(*command, "--color", "always")
    assert squeezed(visible(re.sub("\x1b\\[[0-9;]*m", "", colour)))
    json.loads(visible(office.run(*command, "--format", "json"), but="\n\ufffd"))

    markdown = visible(office.run(*command, "--format", "markdown"))
    assert not re.search("^ *(?:- )*/", markdown, re.MULTILINE)
    extensions = ["table", "autolink", "strikethrough", "tasklist"]
    rendered = cmarkgfm.markdown_to_html_with_extensions(
        markdown, Options.CMARK_OPT_UNSAFE, extensions)
    page = visible(office.run(*command, "--format", "html"))
    head, body = page.split("<main>\n")
    assert re.findall("<script|<style|<link|<img", page) == ["<style"], page
    body, foot = body.split("</main>\n")
    assert foot == "</body>\n</html>\n"
    documents = [
        read(rendered, MARKDOWN_TAGS, set(), True), read(body, HTML_TAGS, HTML_ATTRIBUTES, False)
    ]
    for document in documents:
        assert squeezed(document.title)
        # These two have a heading only where they stand alone.
        told = document.text
        if command[0] not in ["diff", "changelog"]:
            told = document.title + told
        # The findings of a check name places, with excerpts that are drawn in other ways.
        if command[0] != "review":
            assert squeezed(told) == squeezed(text), (command, difference(told, text))
    return len(text)


def difference(one, other):
    one, other = squeezed(one), squeezed(other)
    start = len(os.path.commonprefix([one, other]))
    return one[max(0, start - 40) : start + 40], other[max(0, start - 40) : start + 40]


def main(tool):
    for seed in range(4):
        with tempfile.TemporaryDirectory() as folder:
            office = Office(folder, tool, seed)
            office.write(12)
            office.commit()
            office.git("tag", "--annotate", "--message", "p", "publicerad/2023-11-14")
            for _ in range(2):
                office.write(12)
                office.commit()
            commands = [["diff", "HEAD~1..HEAD"], ["changelog"], ["changelog", "HEAD~1.."]]
            commands += [["review"]] + [["history", f"r{number}"] for number in range(4)]
            characters = sum(check(office, command) for command in commands)
            print(f"{office.values} values in {characters} characters, none of them markup")
            assert office.values > 300


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
