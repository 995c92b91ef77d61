#!/usr/bin/env python3
"""Reads the linked data of `export` and of a site as RDF, and holds it against shapes.

Usage: check_linked_data.py DATAREGISTER REGISTERS

A JSON-LD processor makes triples of it, without asking anybody for a context. The shapes beside this
file (SHACL) tell what DCAT-AP 3 and DPV want. Each register's name, purpose and unit come back in
their languages, what a site links to is there, and its days are those of the public history. The
check itself is checked: of a document in which something is wrong it must say so.
"""

import copy
import json
import pathlib
import sys
import tempfile
from urllib.parse import urlsplit

import pyshacl
import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

from published import ADDRESS, PublishedOffice

ELSEWHERE = "https://annanstans.example/fil.jsonld"
VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
DPV = rdflib.Namespace("https://w3id.org/dpv#")
SHAPES = rdflib.Graph().parse(pathlib.Path(__file__).with_name("linked_data.shapes.ttl"))
# When each register of the site that is published here became public and last changed.
DAYS = {
    "aurora": ("2026-03-28", "2026-11-22"), "ond": ("2026-11-22", "2026-11-22"),
    "basware": ("2026-03-28", "2026-03-28"),
}


def graph_of(text):
    graph = rdflib.Graph()
    graph.parse(data=text, format="json-ld", base=ELSEWHERE)
    return graph


def broken_shapes(graph):
    conforms, _, text = pyshacl.validate(graph, shacl_graph=SHAPES, inference="none")
    return [] if conforms else [text]


def literals(graph, subject, name):
    return {(str(text), text.language) for text in graph.objects(subject, name)}


def problems(text, registers, base):
    if any(sign in text for sign in "<>&"):
        yield "the linked data cannot stand in a page"
    if not isinstance(json.loads(text)["@context"], dict):
        yield "the context lies elsewhere"
    graph = graph_of(text)
    yield from broken_shapes(graph)
    if list(graph.subjects(RDF.type, DCAT.Catalog)) != [rdflib.URIRef(f"{base}#_catalog")]:
        yield "there is no catalogue, or another one"
    datasets = set(graph.subjects(RDF.type, DCAT.Dataset))
    if datasets != {rdflib.URIRef(f"{base}#{register['id']}") for register in registers}:
        yield "the data sets are not the registers"
    for register in registers:
        subject = rdflib.URIRef(f"{base}#{register['id']}")
        stated = register["fields"]
        if literals(graph, subject, DCTERMS.title) != {(register["name"], "sv")}:
            yield f"{register['id']} has lost its name"
        wanted = {(wording, language) for language, wording in stated["purpose"].items()}
        if literals(graph, subject, DCTERMS.description) != wanted:
            yield f"{register['id']} has lost its purpose"
        process = graph.value(subject, DPV.hasProcess)
        if literals(graph, graph.value(process, DPV.hasPurpose), DCTERMS.description) != wanted:
            yield f"{register['id']} has lost its purpose in the process"
        data = DPV.hasPersonalData if stated["personal-data-description"] else DPV.hasData
        if not literals(graph, graph.value(process, data), DCTERMS.description):
            yield f"{register['id']} has lost its content"
        points = graph.objects(subject, DCAT.contactPoint)
        units = {name for point in points for name, language in literals(graph, point, VCARD.fn)
                 if language == "sv"}
        if units != set(stated["unit"]):
            yield f"{register['id']} has lost its unit"
        if graph.value(process, DPV.hasDataController) != rdflib.URIRef(f"{base}#_authority"):
            yield f"{register['id']} has lost its controller"
    if "HEMLIGHET" in text:
        yield "what is internal is published"


def site_problems(text, site, base, top):
    """What only a site must keep: its links lead to files, and its days are those of the history."""
    graph = graph_of(text)
    for name in (DCAT.downloadURL, DCAT.landingPage, FOAF.homepage):
        links = list(graph.objects(None, name))
        if not links:
            yield f"no {name}"
        for link in links:
            path = link.removeprefix(top)
            if path == link or not (site / path).is_file():
                yield f"{link} leads nowhere"
    for register, days in DAYS.items():
        subject = rdflib.URIRef(f"{base}#{register}")
        found = [str(graph.value(subject, name)) for name in (DCTERMS.issued, DCTERMS.modified)]
        if found != list(days):
            yield f"{register} is of {found}"
    for media_type in graph.objects(None, DCAT.mediaType):
        if not urlsplit(media_type).path.startswith("/assignments/media-types/"):
            yield f"{media_type} is no media type of IANA"


def broken_documents(document):
    """Copies of a document in each of which something is wrong, with what that is."""
    def changed(change):
        other = copy.deepcopy(document)
        change(other, other["dcat:dataset"][0], other["dcat:distribution"][0])
        return json.dumps(other)

    agent = document["dct:publisher"]
    changes = {
        "no publisher": lambda c, s, d: c.update({"dct:publisher": []}),
        "two publishers": lambda c, s, d: c.update(
            {"dct:publisher": [agent, {**agent, "@id": "#other"}]}),
        "a publisher that is a text": lambda c, s, d: c.update({"dct:publisher": "Kommunen"}),
        "an agent without a name": lambda c, s, d: c["dct:publisher"].pop("foaf:name"),
        "a catalogue without a title": lambda c, s, d: c.pop("dct:title"),
        "a catalogue without a description": lambda c, s, d: c.pop("dct:description"),
        "a catalogue that is none": lambda c, s, d: c.update({"@type": "dcat:Catalogue"}),
        "a language that is a text": lambda c, s, d: c.update({"dct:language": "sv"}),
        "a law without a name": lambda c, s, d: c["dpv:hasApplicableLaw"][0].pop("dct:title"),
        "a data set without a title": lambda c, s, d: s.pop("dct:title"),
        "a data set without a description": lambda c, s, d: s.pop("dct:description"),
        "two titles in a language": lambda c, s, d: s.update(
            {"dct:title": [{"@value": "a", "@language": "sv"}, {"@value": "b", "@language": "sv"}]}),
        "a page that is a text": lambda c, s, d: s.update({"dcat:landingPage": "index.html"}),
        "a day that is a text": lambda c, s, d: s.update({"dct:modified": "i går"}),
        "two days": lambda c, s, d: s.update({"dct:issued": [s["dct:issued"], {
            "@value": "2020-01-01", "@type": "xsd:date"}]}),
        "a unit without a class": lambda c, s, d: s["dcat:contactPoint"][0].pop("@type"),
        "no process": lambda c, s, d: s.pop("dpv:hasProcess"),
        "a term that is none": lambda c, s, d: s["dpv:hasProcess"].update({"dpv:hasPurposes": "x"}),
        "a class that is none": lambda c, s, d: s["dpv:hasProcess"].update({"@type": "dpv:Proces"}),
        "a distribution without address": lambda c, s, d: d.pop("dcat:accessURL"),
        "a media type of nobody's": lambda c, s, d: d.update({"dcat:mediaType": {
            "@id": "text/csv", "@type": "dct:MediaType"}}),
    }
    for what, change in changes.items():
        yield what, changed(change)


def main(tool, registers):
    found, triples = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for name, address in ("placed", ADDRESS), ("anywhere", None):
            office = PublishedOffice(tool, registers, pathlib.Path(folder) / name, address)
            office.publish_all()
            plain = json.loads(office.run("export", "--format", "json"))["registers"]
            exported = office.run("export", "--format", "jsonld")
            published = (office.site / "registers.jsonld").read_text()
            for text in exported, published:
                found += problems(text, plain, address or ELSEWHERE)
            top = address or ELSEWHERE.rsplit("/", 1)[0] + "/"
            found += site_problems(published, office.site, address or ELSEWHERE, top)
            triples += len(graph_of(published))
        documents = list(broken_documents(json.loads(published)))
        found += [f"not seen: {what}" for what, text in documents if not broken_shapes(graph_of(text))]
    print(*found, f"linked data: {triples} triples, {len(documents)} broken documents seen through,"
          f" {len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
