#!/usr/bin/env python3
"""Holds the feeds of a site against the rules of Atom (RFC 4287), and reads them as a reader does.

Usage: check_feed.py DATAREGISTER REGISTERS

Each rule that applies is a function with the number of its clause. The entries are those of the
publications, in each language, with links that lead to pages of the site and content that holds no
markup of a register's. Published anew, a feed keeps what its older entries are and say. The check
itself is checked: of a feed in which something is wrong it must say so.
"""

import datetime
import html.parser
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as tree
from urllib.parse import urljoin, urlsplit

import feedparser

from published import ADDRESS, PublishedOffice

ATOM, XML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/XML/1998/namespace}"
ELSEWHERE = "https://annanstans.example/plats/"
LANGUAGES = {"sv": "", "fi": "fi/", "en": "en/"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# Of a feed, of an entry: how often a child may stand, from 4.1.1 and 4.1.2.
COUNTS = {
    "feed": {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (0, None),
             "link": (0, None), "entry": (0, None), "generator": (0, 1), "icon": (0, 1),
             "logo": (0, 1), "rights": (0, 1), "subtitle": (0, 1)},
    "entry": {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (0, None),
              "link": (0, None), "content": (0, 1), "published": (0, 1), "rights": (0, 1),
              "source": (0, 1), "summary": (0, 1)},
}


def children(element, name):
    return element.findall(ATOM + name)


def containers(feed):
    return [feed, *children(feed, "entry")]


def name_of(element):
    return element.tag.removeprefix(ATOM)


def rule_2_document(feed):
    """2: the root is a feed, and every element is of Atom's namespace."""
    return feed.tag == ATOM + "feed" and all(part.tag.startswith(ATOM) for part in feed.iter())


def rule_2_base(feed):
    """2: xml:base is an address that others can be relative to."""
    bases = [part.get(XML + "base") for part in feed.iter() if part.get(XML + "base") is not None]
    return all(urlsplit(base).scheme in ("http", "https") for base in bases)


def rule_2_language(feed):
    """2: xml:lang is the tag of a language."""
    return bool(LANGUAGE.fullmatch(feed.get(XML + "lang") or ""))


def rule_3_1_text(feed):
    """3.1.1: a text is plain, or html without child elements."""
    texts = [text for part in containers(feed) for text in children(part, "title")]
    return all(text.get("type", "text") in ("text", "html") and not len(text) for text in texts)


def rule_3_2_person(feed):
    """3.2: a person has exactly one name, which is not empty, and at most one address."""
    return all(
        len(children(person, "name")) == 1 and (children(person, "name")[0].text or "").strip()
        and len(children(person, "uri")) <= 1 and len(children(person, "email")) <= 1
        for person in feed.iter(ATOM + "author"))


def rule_3_3_date(feed):
    """3.3: a time is one of RFC 3339, with an upper-case T, and Z where there is no offset."""
    def is_time(text):
        return bool(TIME.fullmatch(text or "")) and datetime.datetime.fromisoformat(text)
    return all(is_time(time.text) for time in feed.iter(ATOM + "updated"))


def rule_4_1_counts(feed):
    """4.1.1, 4.1.2: each child of a feed and of an entry is known and stands as often as it may."""
    for part in containers(feed):
        allowed = COUNTS[name_of(part)]
        if any(name_of(child) not in allowed for child in part):
            return False
        for name, (least, most) in allowed.items():
            count = len(children(part, name))
            if count < least or most is not None and count > most:
                return False
    return True


def rule_4_1_author(feed):
    """4.1.1, 4.1.2: the feed has an author, or every entry has."""
    entries = children(feed, "entry")
    return bool(children(feed, "author")) or all(children(entry, "author") for entry in entries)


def rule_4_1_alternates(feed):
    """4.1.1, 4.1.2: no two alternates have one type and one language."""
    for part in containers(feed):
        kinds = [(link.get("type"), link.get("hreflang")) for link in children(part, "link")
                 if link.get("rel", "alternate") == "alternate"]
        if len(set(kinds)) != len(kinds):
            return False
    return True


def rule_4_1_content_or_alternate(feed):
    """4.1.2: an entry without content has an alternate."""
    return all(
        children(entry, "content")
        or any(link.get("rel", "alternate") == "alternate" for link in children(entry, "link"))
        for entry in children(feed, "entry"))


def rule_4_1_3_content(feed):
    """4.1.3: content is text or html without child elements, and has no address of its own."""
    return all(
        content.get("type", "text") in ("text", "html") and not len(content)
        and content.get("src") is None for content in feed.iter(ATOM + "content"))


def rule_4_2_6_id(feed):
    """4.2.6: an id is an absolute address, as it would be written normally, and never one of two."""
    ids = [part.findtext(ATOM + "id") for part in containers(feed)]
    return len(set(ids)) == len(ids) and all(
        re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text or "") for text in ids)


def rule_4_2_7_link(feed):
    """4.2.7: a link has an address; its relation, type and language are well formed."""
    return all(
        link.get("href") and not re.search(r"[\s<>\"{}|\\^`]", link.get("href"))
        and re.fullmatch(r"[a-z]+", link.get("rel", "alternate"))
        and MEDIA_TYPE.fullmatch(link.get("type", "text/html"))
        and LANGUAGE.fullmatch(link.get("hreflang", "sv")) and not len(link)
        for link in feed.iter(ATOM + "link"))


def rule_4_2_14_title(feed):
    """4.2.14: titles should not be empty, or nobody can tell entries apart."""
    return all((part.findtext(ATOM + "title") or "").strip() for part in containers(feed))


def rule_4_2_15_updated(feed):
    """4.2.15: the feed is as new as its newest entry; here each entry is later than those below."""
    times = [datetime.datetime.fromisoformat(part.findtext(ATOM + "updated"))
             for part in containers(feed)]
    entries = times[1:]
    return all(one > other for one, other in zip(entries, entries[1:])) and times[:1] == entries[:1]


RULES = {name: rule for name, rule in globals().items() if name.startswith("rule_")}


class Content(html.parser.HTMLParser):
    """Reads the content of an entry: nothing but the elements that the templates make."""

    TAGS = {"p", "h3", "h4", "ul", "li", "a", "span", "section", "table", "thead", "tbody", "tr",
            "th", "td", "ins", "del", "code", "b", "bdi", "strong"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.links, self.wrong, self.text = [], [], ""

    def handle_starttag(self, tag, attributes):
        if tag not in self.TAGS:
            self.wrong.append(f"<{tag}>")
        for name, value in attributes:
            if name == "href":
                self.links.append(value)
            elif name not in ("class", "lang", "role", "scope", "data-label", "id", "dir"):
                self.wrong.append(f"{name}={value}")

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.wrong.append(f"<!--{data}-->")

    handle_decl = handle_pi = unknown_decl = handle_comment


def broken_rules(text):
    """The rules that a feed breaks; a document that is none breaks the first."""
    try:
        feed = tree.fromstring(text)
    except tree.ParseError as error:
        return [f"no XML: {error}"]
    found = []
    for name, rule in RULES.items():
        try:
            if not rule(feed):
                found.append(name)
        except (KeyError, TypeError, ValueError) as error:
            found.append(f"{name}: {error}")
    return found


def problems(site, language, address):
    """What is wrong with the feed in a language of a site."""
    path = LANGUAGES[language] + "changes.atom"
    data = (site / path).read_bytes()
    yield from broken_rules(data)
    if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", data) or b"HEMLIGHET" in data:
        yield "it holds what it should not"
    top = address or ELSEWHERE
    read = feedparser.parse(data, response_headers={
        "content-location": top + path, "content-type": "application/atom+xml; charset=utf-8"})
    if read.bozo:
        yield f"a reader stumbles: {read.bozo_exception}"
    if read.feed.language != language or len(read.entries) != 4:
        yield f"{read.feed.language}, {len(read.entries)} entries"
    own = [link.href for link in read.feed.links if link.rel == "self"]
    if own != ([address + path] if address else []):
        yield f"its own address is {own}"
    parsed = tree.fromstring(data)
    links = [link.get("href") for link in parsed.iter(ATOM + "link")]
    for content in parsed.iter(ATOM + "content"):
        reader = Content()
        reader.feed(content.text)
        yield from reader.wrong
        links += reader.links
        if not reader.text.strip():
            yield "an entry says nothing"
    for link in links:
        target = urljoin(top + path, link)
        if not target.startswith(top) or not (site / target.removeprefix(top)).is_file():
            yield f"{link} leads nowhere"


def broken_feeds(text):
    """Feeds in each of which something is wrong, with what that is."""
    first = re.search("<entry>.*?</entry>", text, re.S)[0]
    changes = {
        "a feed without an id": ("<id>.*?</id>", ""),
        "a feed without a title": ("<title>.*?</title>", ""),
        "a title without text": ("<title>.*?</title>", "<title> </title>"),
        "a feed without an author": ("<author>.*?</author>", ""),
        "an author without a name": ("<name>.*?</name>", "<name></name>"),
        "two times": ("<updated>", "<updated>2026-01-01T00:00:00Z</updated><updated>"),
        "a day without a time": ("T00:00:00", ""),
        "a time without an offset": (r"\+0[23]:00</updated>", "</updated>"),
        "a day that is none": ("-11-25T", "-11-31T"),
        "an entry that stands twice": ("</feed>", f"{first}</feed>"),
        "an id that is no address": ("urn:uuid:", ""),
        "a link without an address": ("href=", "ref="),
        "a link with a space": ('href="', 'href=" '),
        "a type that is none": ('type="text/html"', 'type="html"'),
        "two alternates of a kind": ("(<link [^>]*/>)", r"\1\1"),
        "another namespace": ("2005/Atom", "2006/Atom"),
        "an element of nobody's": ("<entry>", "<entry><summarium/>"),
        "content with elements": ('<content type="html">', '<content type="html"><b/>'),
        "a content that is neither": ('<content type="html"', '<content type="xml"'),
        "markup that is not escaped": ("&lt;", "<"),
        "a language that is none": ('xml:lang="sv"', 'xml:lang="svenska!"'),
    }
    for what, (pattern, new) in changes.items():
        changed = re.sub(pattern, new, text, count=1, flags=re.S)
        assert changed != text, what
        yield what, changed
    entries = re.findall("<entry>.*?</entry>", text, re.S)
    yield "entries in another order", text.replace(
        "".join(f"{entry}\n" for entry in entries),
        "".join(f"{entry}\n" for entry in reversed(entries)))


def kept(text):
    """What must not change of an entry: by its id, all but the texts of its content."""
    return {
        entry.findtext(ATOM + "id"): tree.tostring(entry) for entry in tree.fromstring(text).iter(
            ATOM + "entry")}


def main(tool, registers):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name, address in ("placed", ADDRESS), ("anywhere", None):
            office = PublishedOffice(tool, registers, pathlib.Path(folder) / name, address)
            office.publish_all()
            for language in LANGUAGES:
                found += [f"{language}: {what}" for what in problems(office.site, language, address)]
        text = (office.site / "changes.atom").read_text()
        broken = list(broken_feeds(text))
        found += [f"not seen: {what}" for what, other in broken if not broken_rules(other)]
        aurora = office.registers / "aurora.register"
        aurora.write_text(aurora.read_text().replace("rektorn och", "rektorerna och"))
        office.commit("En gång till")
        office.publish(office.site, "2026-11-26")
        before, after = kept(text), kept((office.site / "changes.atom").read_text())
        if len(after) != 5 or any(after.get(id) != entry for id, entry in before.items()):
            found.append("an entry has changed since it was published")
        identifiers = [set(kept((office.site / f"{place}changes.atom").read_text()))
                       for place in LANGUAGES.values()]
        if len(set.union(*identifiers)) != sum(map(len, identifiers)):
            found.append("entries in two languages have one id")
    print(*found, f"feeds: {len(RULES)} rules, {len(broken)} broken feeds seen through,"
          f" {len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
