#!/usr/bin/env python3
"""Reads the linked data of `export` as RDF, and holds it against what DCAT-AP 3 wants.

Usage: check_linked_data.py DATAREGISTER REGISTERS

A JSON-LD processor makes triples of it, without asking anybody for a context. Each class has the
properties that DCAT-AP 3.0 makes mandatory, and each register's name and purpose come back in its
language.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

BASE = "https://exempelstad.example/register/"
VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
DPV = rdflib.Namespace("https://w3id.org/dpv#")
MANDATORY = {
    DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher],
    DCAT.Dataset: [DCTERMS.title, DCTERMS.description],
    FOAF.Agent: [FOAF.name],
}
# What the values of a property must be.
RANGES = {DCTERMS.publisher: FOAF.Agent, DCAT.contactPoint: VCARD.Kind, DCAT.dataset: DCAT.Dataset}


def export(tool, registers):
    environment = {
        **os.environ, "GIT_AUTHOR_NAME": "Prov", "GIT_AUTHOR_EMAIL": "prov@exempelstad.example",
        "GIT_COMMITTER_NAME": "Prov", "GIT_COMMITTER_EMAIL": "prov@exempelstad.example"}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(registers, pathlib.Path(folder) / "Registers")
        for arguments in (
                ["git", "init", "--quiet"], ["git", "add", "--all"],
                ["git", "commit", "--quiet", "--message", "Registren"]):
            subprocess.run(arguments, cwd=folder, env=environment, check=True)
        return [
            subprocess.run(
                [os.path.abspath(tool), "export", "--format", form], cwd=folder, check=True,
                stdout=subprocess.PIPE, text=True).stdout for form in ("jsonld", "json")]


def problems(graph, registers):
    for kind, properties in MANDATORY.items():
        subjects = list(graph.subjects(RDF.type, kind))
        if not subjects:
            yield f"no {kind}"
        for subject in subjects:
            yield from (
                f"{subject} has no {name}" for name in properties if (subject, name, None) not in graph)
    for name, kind in RANGES.items():
        values = list(graph.objects(None, name))
        if not values:
            yield f"no {name}"
        yield from (
            f"{value} is no {kind}" for value in values if (value, RDF.type, kind) not in graph)
    for register in registers:
        subject = rdflib.URIRef(f"{BASE}#{register['id']}")
        if (None, DCAT.dataset, subject) not in graph:
            yield f"{register['id']} is not in the catalogue"
        if (subject, DCTERMS.title, rdflib.Literal(register["name"], lang="sv")) not in graph:
            yield f"{register['id']} has lost its name"
        for language, text in register["fields"]["purpose"].items():
            if (subject, DCTERMS.description, rdflib.Literal(text, lang=language)) not in graph:
                yield f"{register['id']} has lost its purpose"
        units = {
            str(name) for point in graph.objects(subject, DCAT.contactPoint)
            for name in graph.objects(point, VCARD.fn)}
        if units != set(register["fields"]["unit"]):
            yield f"{register['id']} has lost its unit"
        if not list(graph.objects(subject, DPV.hasPurpose)):
            yield f"{register['id']} has no dpv:hasPurpose"


def main(tool, registers):
    linked, plain = export(tool, registers)
    if any(sign in linked for sign in "<>&"):
        sys.exit("the linked data cannot stand in a page")
    if any(isinstance(part, str) for part in [json.loads(linked)["@context"]]):
        sys.exit("the context lies elsewhere")
    graph = rdflib.Graph()
    graph.parse(data=linked, format="json-ld", base=BASE)
    found = list(problems(graph, json.loads(plain)["registers"]))
    print(*found, f"linked data: {len(graph)} triples, {len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
