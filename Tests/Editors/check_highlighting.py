#!/usr/bin/env python3
"""Proves that the editors' own files make each editor see the same in a register.

Usage: check_highlighting.py DATAREGISTER [NVIM…]

The editors are given the files that `dataregister editor` writes, and show two samples: a register
and a schema. What each letter of them is taken for must be what stands in `*.roles` beside them:

    C comment   K key     L language of a key   S section of the schema   N its name
    F flag      D date    U link                W word of the format      E no field
    . text, brackets, colons and white space

Sublime's file is read by bat, whose engine reads the same files; the one of VS Code by a port of
VS Code's own engine. With --write, what Vim sees becomes the expected roles: read them then.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).parent / "Samples"
NAMES = ["sample.register", "register.schema"]

VIM_SCRIPT = """
set nocompatible encoding=utf-8 hidden
set runtimepath^=%(files)s
filetype plugin indent on
syntax on
for name in %(names)s
  execute 'edit Registers/' . name
  let rows = []
  for number in range(1, line('$'))
    let row = []
    let column = 1
    for letter in split(getline(number), '\\zs')
      call add(row, synIDattr(synID(number, column, 1), 'name'))
      let column += len(letter)
    endfor
    call add(rows, row)
  endfor
  call writefile([json_encode([&filetype, rows])], name . '.seen')
endfor
qall!
"""

VIM_ROLES = {
    "Comment": "C", "Key": "K", "Language": "L", "Section": "S", "Name": "N", "Flag": "F",
    "Date": "D", "Link": "U", "Word": "W", "NoField": "E",
}

EMACS_SCRIPT = """
(require 'json)
(add-to-list 'load-path "%(files)s")
(require 'dataregister-mode)
(defconst here default-directory)
(dolist (name '%(names)s)
  (find-file (concat here "Registers/" name))
  (font-lock-ensure)
  (let ((mode (symbol-name major-mode)) rows)
    (goto-char (point-min))
    (while (not (eobp))
      (let (row)
        (while (not (eolp))
          (let ((face (get-text-property (point) 'face)))
            (push (format "%%s" (if (consp face) (car face) face)) row))
          (forward-char))
        (push (vconcat (reverse row)) rows))
      (forward-line))
    (with-temp-file (concat here name ".seen")
      (insert (json-encode (list mode (vconcat (reverse rows))))))))
"""

EMACS_ROLES = {
    "font-lock-comment-face": "C", "font-lock-comment-delimiter-face": "C",
    "font-lock-variable-name-face": "K", "font-lock-type-face": "L",
    "font-lock-keyword-face": "S", "font-lock-function-name-face": "N",
    "font-lock-constant-face": "FD", "link": "U", "font-lock-builtin-face": "W",
    "font-lock-warning-face": "E",
}

# What the faces of Kakoune look like here, so that they can be told apart.
KAKOUNE_FACES = {
    "comment": "C", "variable": "K", "type": "L", "keyword": "S", "title": "N", "value": "FD",
    "link": "U", "builtin": "W", "Error": "E",
}

SCOPES = [
    ("punctuation.definition.comment", "C"), ("comment", "C"), ("punctuation", "."), ("variable.other", "K"), ("storage.type", "L"),
    ("keyword", "S"), ("entity.name", "N"), ("constant.language", "F"), ("constant.numeric", "D"),
    ("markup.underline.link", "U"), ("support.constant", "W"), ("invalid", "E"),
]


def environment(folder):
    return {"LC_ALL": "C.UTF-8", "HOME": folder, "PATH": os.environ["PATH"], "TERM": "xterm"}


def run(command, folder):
    return subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, timeout=60,
        stdin=subprocess.DEVNULL)


def lines(name):
    return (SAMPLES / name).read_text().splitlines()


def seen_rows(folder, name, kind, roles, prefix=""):
    file_type, rows = json.loads(pathlib.Path(folder, f"{name}.seen").read_text())
    assert file_type == kind, f"{name} is taken for {file_type!r}"
    return [[roles.get(group.removeprefix(prefix), ".") for group in row] for row in rows]


def vim(command, files):
    def look(folder):
        script = VIM_SCRIPT % {"files": files, "names": NAMES}
        pathlib.Path(folder, "script.vim").write_text(script)
        run([*command, "-S", "script.vim"], folder)
        return {n: seen_rows(folder, n, "dataregister", VIM_ROLES, "dataregister") for n in NAMES}
    return look


def emacs(files):
    def look(folder):
        names = "(" + " ".join(json.dumps(name) for name in NAMES) + ")"
        script = EMACS_SCRIPT % {"files": files, "names": names}
        pathlib.Path(folder, "script.el").write_text(script)
        shown = run(["emacs", "--quick", "--batch", "--load", "script.el"], folder)
        assert shown.returncode == 0, shown.stderr.decode()
        return {n: seen_rows(folder, n, "dataregister-mode", EMACS_ROLES) for n in NAMES}
    return look


def kakoune(files):
    def look(folder):
        faces = {role: f"rgb:0000{index + 1:02x}" for index, role in enumerate(KAKOUNE_FACES)}
        colours = {f"rgb:0000{i + 1:02x}": role for i, role in enumerate(KAKOUNE_FACES.values())}
        setting = "; ".join(f"set-face global {name} {rgb}" for name, rgb in faces.items())
        config = pathlib.Path(folder, ".config", "kak")
        (config / "autoload").mkdir(parents=True)
        source = pathlib.Path(files, "dataregister.kak").read_text()
        (config / "autoload" / "dataregister.kak").write_text(source)
        (config / "kakrc").write_text(f"{setting}; set-face global PrimaryCursor default\n")
        return {name: kakoune_rows(folder, name, colours) for name in NAMES}
    return look


def kakoune_rows(folder, name, colours):
    """What the user interface is told to draw, which is JSON."""
    command = ["kak", "-ui", "json", f"Registers/{name}"]
    process = subprocess.Popen(
        command, cwd=folder, env=environment(folder), stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    resize = {"jsonrpc": "2.0", "method": "resize", "params": [60, 200]}
    process.stdin.write(json.dumps(resize).encode() + b"\n")
    process.stdin.flush()
    drawn = []
    for message in map(json.loads, process.stdout):
        if message["method"] == "draw":
            drawn = message["params"][0]
        if message["method"] == "refresh" and drawn:
            break
    process.stdin.close()
    process.terminate()
    process.wait()
    rows = []
    for line, text in zip(drawn, lines(name)):
        row = [colours.get(atom["face"]["fg"].replace("#", "rgb:").lower(), ".") for atom in line
               for _ in atom["contents"].rstrip("\n")]
        rows.append(stretched(row, line, text))
    return rows


def stretched(row, atoms, text):
    """A tabulator is drawn as several spaces."""
    drawn = "".join(atom["contents"] for atom in atoms).rstrip("\n")
    if "\t" not in text:
        return row[:len(text)]
    spaces = len(drawn) - len(drawn.lstrip(" "))
    return ["."] + row[spaces:spaces + len(text) - 1]


def bat(files):
    def look(folder):
        config = pathlib.Path(folder, "bat")
        for part in ["syntaxes", "themes"]:
            (config / part).mkdir(parents=True)
        source = pathlib.Path(files, "Dataregister", "Dataregister.sublime-syntax")
        (config / "syntaxes" / source.name).write_text(source.read_text())
        (config / "themes" / "Roles.tmTheme").write_text(theme())
        places = {"BAT_CONFIG_PATH": "/dev/null", "BAT_CACHE_PATH": f"{folder}/cache"}
        variables = environment(folder) | places | {"COLORTERM": "truecolor"}
        program = "batcat" if not os.path.exists("/usr/bin/bat") else "bat"
        options = ["--source", str(config), "--target", f"{folder}/cache"]
        built = subprocess.run(
            [program, "cache", "--build", *options], env=variables, capture_output=True, text=True)
        assert built.returncode == 0, built.stderr
        found = {}
        for name in NAMES:
            shown = subprocess.run(
                [program, "--theme", "Roles", "--color", "always", "--style", "plain", "--tabs", "0",
                 "--paging", "never", f"Registers/{name}"],
                cwd=folder, env=variables, capture_output=True, text=True)
            assert shown.returncode == 0, shown.stderr
            found[name] = [ansi_roles(line) for line in shown.stdout.splitlines()]
        return found
    return look


def theme():
    """A theme in which the red of each scope tells which it is."""
    settings = "".join(
        f"<dict><key>scope</key><string>{scope}</string><key>settings</key><dict>"
        f"<key>foreground</key><string>#{index + 1:02x}0000</string></dict></dict>"
        for index, (scope, _) in enumerate(SCOPES))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>name</key>'
        "<string>Roles</string><key>settings</key><array><dict><key>settings</key><dict>"
        "<key>foreground</key><string>#FF0000</string></dict></dict>"
        f"{settings}</array></dict></plist>")


def ansi_roles(line):
    role, row = ".", []
    for escape, letter in re.findall(r"\x1b\[([0-9;]*)m|(.)", line):
        if letter:
            row.append(role)
            continue
        colour = re.search(r"38;2;(\d+);0;0", escape)
        index = int(colour.group(1)) if colour else 255
        role = SCOPES[index - 1][1] if index <= len(SCOPES) else "."
    return row


def textmate(files):
    def look(folder):
        from textmate_grammar.parsers.base import LanguageParser
        grammar = json.loads(
            pathlib.Path(files, "extension", "dataregister.tmLanguage.json").read_text())
        return {name: textmate_rows(LanguageParser(grammar), lines(name)) for name in NAMES}
    return look


def textmate_rows(parser, texts):
    rows = [["."] * len(text) for text in texts]
    for (line, column), token, scopes in parser.parse_string("\n".join(texts) + "\n").flatten():
        role = next((role for prefix, role in SCOPES if scopes[-1].startswith(prefix)), ".")
        for place in range(column, min(column + len(token), len(rows[line]))):
            rows[line][place] = role
    return rows


def neutral(text, row):
    """Brackets, colons and white space around what is highlighted mean nothing."""
    row = list(row) + ["."] * (len(text) - len(row))
    return "".join(
        "." if letter.isspace() and role != "C" and role != "E" or role in "KLSW" and letter in ":[]"
        else role for letter, role in zip(text, row))


def differences(found, name):
    expected = (SAMPLES / f"{name}.roles").read_text().splitlines()
    problems = []
    if len(found) < len(expected):
        problems.append(f"{name}: {len(found)} lines of {len(expected)} were seen")
    for number, (text, wanted, row) in enumerate(zip(lines(name), expected, found), 1):
        seen = neutral(text, [role if len(role) == 1 else
                              (want if want in role else role[0])
                              for role, want in zip(row, wanted)])
        if seen != wanted:
            problems.append(f"{name}:{number}: {text}\n  wanted {wanted}\n  seen   {seen}")
    return problems


def main(tool, nvims):
    failed = 0
    with tempfile.TemporaryDirectory() as base:
        def files(editor):
            folder = f"{base}/{editor}"
            subprocess.run([tool, "editor", editor, "--output", folder], check=True,
                           capture_output=True)
            return folder
        editors = {"vim": vim(["vim", "-u", "NONE", "-i", "NONE", "-es", "-N"], files("vim"))}
        for nvim in nvims:
            command = [nvim, "-u", "NONE", "-i", "NONE", "--headless"]
            editors[nvim] = vim(command, files("neovim"))
        editors |= {
            "emacs": emacs(files("emacs")), "kakoune": kakoune(files("kakoune")),
            "sublime (bat)": bat(files("sublime")), "vscode (TextMate)": textmate(files("vscode")),
        }
        for editor, look in editors.items():
            with tempfile.TemporaryDirectory() as folder:
                registers = pathlib.Path(folder, "Registers")
                registers.mkdir()
                for name in NAMES:
                    (registers / name).write_bytes((SAMPLES / name).read_bytes())
                found = look(folder)
            if "--write" in sys.argv and editor == "vim":
                for name in NAMES:
                    roles = [neutral(t, r) for t, r in zip(lines(name), found[name])]
                    (SAMPLES / f"{name}.roles").write_text("\n".join(roles) + "\n")
            problems = [p for name in NAMES for p in differences(found[name], name)]
            failed += len(problems)
            print(f"{editor}: " + ("\n".join(["", *problems]) if problems else "all right"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--write"]
    main(os.path.abspath(arguments[0]), arguments[1:])
