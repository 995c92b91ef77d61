#!/usr/bin/env python3
"""Reads the published table by its metadata, as CSV on the Web, and holds it against the JSON.

Usage: check_table.py DATAREGISTER REGISTERS

Nothing may be warned of. Each row comes back to the very values that the registers state: dates and
flags as such, lists as their items, texts without the apostrophe that stands before a formula. The
check itself is checked: of a table or of metadata in which something is wrong it must say so.
"""

import datetime
import json
import logging
import pathlib
import shutil
import sys
import tempfile
import warnings
from urllib.parse import unquote

import csvw

from published import PublishedOffice

TABLE, METADATA = "registers.csv", "registers.csv-metadata.json"


def without_apostrophe(text):
    """What stood in a cell before it was made safe for a spreadsheet."""
    bare = text.lstrip("'")
    return text[1:] if text != bare and bare[:1] in tuple("=+-@\t\r") and bare else text


def stated(value):
    """A value of a cell as the JSON has it; nothing where nothing is stated."""
    if isinstance(value, list):
        return [without_apostrophe(value[0]), *value[1:]] if value else None
    if isinstance(value, datetime.datetime):
        # The package has no days without a time.
        assert value.time() == datetime.time(), value
        return value.date().isoformat()
    if isinstance(value, bool) or value is None:
        return value
    # An address comes back with what is not ASCII in it escaped.
    return without_apostrophe(value) if isinstance(value, str) else unquote(value.unsplit())


def expected(register, lists):
    """The cells of a register's row by the names of their columns, some of which are of lists."""
    cells = {"id": register["id"]}
    for field, value in register["fields"].items():
        if value is None:
            continue
        variants = value.items() if isinstance(value, dict) else [(None, value)]
        for language, text in variants:
            name = "_".join([field, language] if language else [field]).replace("-", "_")
            if isinstance(text, list) and name not in lists:
                # Where an item holds a slash between spaces, a line feed parts the items.
                text = ("\n" if any(" / " in f" {item} " for item in text) else " / ").join(text)
            cells[name] = text
    return cells


def problems(folder):
    metadata = folder / METADATA
    validator = csvw.CSVW(str(metadata), validate=True)
    if not validator.is_valid or validator.warnings:
        yield f"not valid: {[str(warning.message) for warning in validator.warnings]}"
    table = csvw.Table.from_file(metadata)
    rows = list(table.iterdicts(strict=True))
    keys = [tuple(row[key] for key in table.tableSchema.primaryKey) for row in rows]
    if len(set(keys)) != len(keys):
        yield "two rows have one id"
    registers = json.loads((folder / "registers.json").read_text())["registers"]
    if len(rows) != len(registers):
        yield f"{len(rows)} rows of {len(registers)} registers"
    names = [column.name for column in table.tableSchema.columns]
    lists = {column.name for column in table.tableSchema.columns if column.separator}
    if not lists:
        yield "no column is of lists"
    for row, register in zip(rows, registers):
        cells = {name: stated(row[name]) for name in names}
        cells = {name: cell for name, cell in cells.items() if cell is not None}
        if cells != expected(register, lists):
            yield f"{register['id']}: {cells} is not {expected(register, lists)}"


def broken(folder):
    """Copies of a site in each of which something is wrong, with what that is."""
    changes = [
        ("a flag that is none", TABLE, ",X,", ",Y,"),
        ("a day that is none", TABLE, ",2026-02-28,", ",2026-02-30,"),
        ("a column that is called otherwise", TABLE, "id,Namn,", "id,Nnam,"),
        ("a name that is missing", TABLE, "\r\nformler,\"'=1+1, \"\"citat\"\"; 'x'\"", "\r\nformler,"),
        ("an id that stands twice", TABLE, "\r\nformler,", "\r\nond,"),
        ("another separator", METADATA, '"separator": " / "', '"separator": ", "'),
        ("metadata of another table", METADATA, '"url": "registers.csv"', '"url": "other.csv"'),
        ("a datatype that is none", METADATA, '"base": "date"', '"base": "dat"'),
        ("a key that is no column", METADATA, '"primaryKey": "id"', '"primaryKey": "ident"'),
    ]
    for number, (what, name, old, new) in enumerate(changes):
        copy = folder.parent / f"broken-{number}"
        shutil.copytree(folder, copy)
        text = (copy / name).read_bytes().decode()
        assert old in text, (what, old)
        (copy / name).write_bytes(text.replace(old, new, 1).encode())
        yield what, copy


def found(folder):
    """The problems of a site, with those that end the reading."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return list(problems(folder))
        except Exception as error:  # Whatever a reader stumbles over is a problem of the table.
            return [f"{type(error).__name__}: {error}"]


def main(tool, registers):
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        office = PublishedOffice(tool, registers, pathlib.Path(folder) / "office")
        office.publish_all()
        wrong = found(office.site)
        metadata = json.loads((office.site / METADATA).read_text())
        if "HEMLIGHET" in json.dumps(metadata) + (office.site / TABLE).read_text():
            wrong.append("what is internal is published")
        unseen = [what for what, copy in broken(office.site) if not found(copy)]
        wrong += [f"not seen: {what}" for what in unseen]
        columns = len(metadata["tableSchema"]["columns"])
        print(*wrong, f"table: {columns} columns, {len(wrong)} problems", sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
