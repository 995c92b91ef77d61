#!/usr/bin/env python3
"""Proves that vim and Emacs find their way by what `check` prints.

Usage: check_editors.py DATAREGISTER SCHEMA

A folder of broken registers is checked. Vim reads the text from a file, Emacs runs the check,
both with nothing but their own defaults. They must find exactly the places that the JSON names:
one for each finding, and none in the quoted lines between them. A hint that would be taken for a
place stands behind the place of its finding, which is then found twice.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

BROKEN = {
    # Quoted lines and hints that look like places themselves.
    "times.register": "Namn: Tider\r\nAnvändningsområde: öppet 09:30: alla dagar\n"
    "DRB: 12:45: kanske\nAnsvarsperson: lag (2019): a.register:7:3: error: b\nDatainnehåll: x|5| y\n"
    "    # se a.register:80\nAnsvarsenhet: \"x\", line 4 y5z\n",
    "plain.register": "Namn: Enkel  \nAnvändningsomrade: åäö\nDatainnehåll: x\nDRB: kanske\n"
    "Ansvarsenhet: Bildningssektorn\nAnsvarsperson: Åke / Östen\nfri text\n",
    "marks.register": "\ufeffNamn: a\u202eb\nhttp://example.fi:8080: x\n"
    "[1]: Entering directory 'x'\n",
    "hint.register": "Namn: Jour\nAnsvarsperson: Jourem 09:30: a\n",
    "Å b%.register": "Namn: x\n",
}

# A word of the vocabulary of persons, which is the last in the schema.
JOUR = "\nValue: Jouren 09:30: a\n"

VIM_SCRIPT = """
cgetfile %s
let found = filter(getqflist(), 'v:val.valid')
let places = map(found, '[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.text]')
call writefile([json_encode(places)], '%s')
qall!
"""

EMACS_SCRIPT = """
(require 'compile)
(require 'json)
(setq compilation-ask-about-save nil)
(defvar found nil)
(defun read-places (buffer _)
  (with-current-buffer buffer
    (compilation--ensure-parse (point-max))
    (goto-char (point-min))
    (let ((next (point-min)))
      (while next
        (let ((message (get-text-property next 'compilation-message)))
          (when message
            (let* ((place (compilation--message->loc message))
                   (file (caar (compilation--loc->file-struct place))))
              (push (vector file (compilation--loc->line place)
                            (compilation--loc->col place) nil)
                    found))))
        (setq next (next-single-property-change next 'compilation-message))))))
(add-hook 'compilation-finish-functions #'read-places)
(compilation-start (getenv "CHECK"))
(while (get-buffer-process "*compilation*") (accept-process-output nil 0.1))
(with-temp-file (getenv "PLACES") (insert (json-encode (vconcat (reverse found)))))
"""


def run(command, folder, **variables):
    environment = {"LC_ALL": "C.UTF-8", "HOME": folder, "PATH": os.environ["PATH"], **variables}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


def expected(tool, folder):
    report = json.loads(run([tool, "check", "--format", "json"], folder).stdout)
    return [([d["path"], d["line"], d["column"]], d["code"]) for d in report["diagnostics"]]


def seen_by_vim(tool, language, folder):
    output = run([tool, "check", "--language", language], folder).stdout
    pathlib.Path(folder, "output").write_text(output)
    pathlib.Path(folder, "script.vim").write_text(VIM_SCRIPT % ("output", "places"))
    run(["vim", "-u", "NONE", "-i", "NONE", "-es", "-S", "script.vim"], folder)
    return json.loads(pathlib.Path(folder, "places").read_text())


def seen_by_emacs(tool, language, folder):
    pathlib.Path(folder, "script.el").write_text(EMACS_SCRIPT)
    command = ["emacs", "--quick", "--batch", "--load", "script.el"]
    check = f"'{tool}' check --language {language}"
    places = pathlib.Path(folder, "places")
    run(command, folder, CHECK=check, PLACES=str(places))
    return json.loads(places.read_text())


def differences(seen, wanted):
    """What was found and should not have been, and the other way round; with no more than one
    message for what follows from the first difference."""
    rest = list(wanted)
    last = None
    for *place, text in seen:
        if rest and place == rest[0][0] and (text is None or f"[{rest[0][1]}]" in text):
            last, _ = rest.pop(0)
        elif place != last:
            return [f"found {place}, not {rest[0] if rest else 'more'}"]
    return [f"not found: {place}" for place in rest]


def main(tool, schema):
    problems = 0
    with tempfile.TemporaryDirectory() as folder:
        registers = pathlib.Path(folder, "Registers")
        registers.mkdir()
        (registers / "register.schema").write_text(pathlib.Path(schema).read_text() + JOUR)
        for name, text in BROKEN.items():
            (registers / name).write_bytes(text.encode())
        wanted = expected(tool, folder)
        assert len(wanted) > 15, wanted
        for language in ["sv", "fi", "en"]:
            for editor, seen in [("vim", seen_by_vim), ("emacs", seen_by_emacs)]:
                places = seen(tool, language, folder)
                found = differences(places, wanted)
                problems += len(found)
                print(f"{editor}, {language}: {found or f'{len(places)} places, all right'}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
