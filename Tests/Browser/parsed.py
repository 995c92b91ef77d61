"""What a program reads in the HTML of a page."""

import dataclasses
import html.parser

VOID = {"meta", "link", "input", "br", "img", "hr"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


@dataclasses.dataclass
class Link:
    """A link, in the page or in its head."""

    element: str
    address: str
    attributes: dict


class ParsedPage(html.parser.HTMLParser):
    """Links, ids, headings and texts of a page, each text with the language that holds for it."""

    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.headings, self.texts, self.data = [], [], [], [], []
        self.language = None
        self._open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes.get("lang")
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        for name in ("href", "src"):
            if name in attributes:
                self.links.append(Link(tag, attributes[name], attributes))
        if tag not in VOID:
            lang = attributes.get("lang", self._open[-1][1] if self._open else None)
            self._open.append((tag, lang, attributes.get("type")))

    def handle_endtag(self, tag):
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tag, language, kind = self._open[-1] if self._open else (None, None, None)
        if tag == "script":
            self.data.append((kind, data))
        elif tag != "style" and data.strip():
            self.texts.append((" ".join(data.split()), language))
