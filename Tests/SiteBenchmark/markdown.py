"""The pages of a site as Markdown with the same text, for a generator of static sites."""

import html.parser
import pathlib

LAYOUT = """<!doctype html>
<html lang="{{ .Params.language }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>{{ .Title }}</h1>
{{ .Content }}</main></body>
</html>
"""
# Nothing but the pages themselves.
CONFIGURATION = """baseURL = "https://exempelstad.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404", "robotsTXT"]
[markup.goldmark.renderer]
unsafe = false
"""
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "caption", "div", "tr", "nav"}
ESCAPED = str.maketrans({character: "\\" + character for character in "\\`*_{}[]<>()#+-.!|&~"})


class Text(html.parser.HTMLParser):
    """The text of a page, paragraph by paragraph."""

    def __init__(self, page):
        super().__init__()
        self.paragraphs, self.current, self.title, self.language = [], [], "", "sv"
        self.inside = None
        self.feed(page)
        self.end()

    def end(self):
        text = " ".join("".join(self.current).split())
        if text: self.paragraphs.append(text)
        self.current = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "title"): self.inside = tag
        if tag == "html": self.language = dict(attributes).get("lang", "sv")
        if tag in BLOCKS: self.end()

    def handle_endtag(self, tag):
        if tag == self.inside: self.inside = None
        if tag in BLOCKS: self.end()

    def handle_data(self, data):
        if self.inside == "title": self.title += data
        if self.inside is None: self.current.append(data)


def build(site, folder):
    """Writes the pages of a site as a site to be generated; returns how many pages there are."""
    site, folder, count = pathlib.Path(site), pathlib.Path(folder), 0
    (folder / "layouts/_default").mkdir(parents=True)
    (folder / "layouts/_default/single.html").write_text(LAYOUT)
    (folder / "config.toml").write_text(CONFIGURATION)
    (folder / "static").mkdir()
    for page in sorted(site.rglob("*.html")):
        text = Text(page.read_text())
        # A name of its own, since another page may be called index.
        path = folder / "content" / page.relative_to(site).with_name(f"{page.stem}-page.md")
        path.parent.mkdir(parents=True, exist_ok=True)
        title = text.title.replace("\\", "\\\\").replace('"', '\\"')
        body = "\n\n".join(paragraph.translate(ESCAPED) for paragraph in text.paragraphs)
        path.write_text(f'+++\ntitle = "{title}"\nlanguage = "{text.language}"\n+++\n{body}\n')
        count += 1
    for name in ("style.css", "site.js"):
        if (site / name).exists(): (folder / "static" / name).write_bytes((site / name).read_bytes())
    return count
