#!/usr/bin/env python3
"""Proves that editors indent what is typed as the format wants it.

Usage: check_typing.py DATAREGISTER [NVIM…]

The same keys are pressed in each editor: no one presses a space or a tabulator. A value that begins
below its key must be indented by four spaces, and so must the lines after it; a line after a value
beside its key must not.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

TYPED = ["# Skolan", "Namn: Aura", "Användningsområde:", "En rad", "och en till"]
WANTED = "# Skolan\nNamn: Aura\nAnvändningsområde:\n    En rad\n    och en till\n"

VIM_SCRIPT = """
set encoding=utf-8 noswapfile
set runtimepath^=%(files)s
filetype plugin indent on
edit Registers/new.register
execute "normal! i" . join(%(typed)s, "\\<CR>") . "\\<Esc>"
write
qall!
"""

EMACS_SCRIPT = """
(add-to-list 'load-path "%(files)s")
(require 'dataregister-mode)
(electric-indent-mode 1)
(find-file "Registers/new.register")
(dolist (line '%(typed)s)
  (unless (bobp) (call-interactively #'newline))
  (insert line))
(save-buffer)
"""


def run(command, folder, files, **options):
    environment = {"LC_ALL": "C.UTF-8", "HOME": folder, "PATH": os.environ["PATH"], "TERM": "xterm"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=60,
                          **options)


def vim(*command):
    def type_text(folder, files):
        text = VIM_SCRIPT % {"files": files, "typed": json.dumps(TYPED, ensure_ascii=False)}
        pathlib.Path(folder, "script.vim").write_text(text)
        run([*command, "-S", "script.vim"], folder, files, stdin=subprocess.DEVNULL)
    return type_text


def emacs(folder, files):
    typed = "(" + " ".join(json.dumps(line, ensure_ascii=False) for line in TYPED) + ")"
    pathlib.Path(folder, "script.el").write_text(EMACS_SCRIPT % {"files": files, "typed": typed})
    run(["emacs", "--quick", "--batch", "--load", "script.el"], folder, files,
        stdin=subprocess.DEVNULL)


def kakoune(folder, files):
    autoload = pathlib.Path(folder, ".config", "kak", "autoload")
    autoload.mkdir(parents=True)
    (autoload / "dataregister.kak").symlink_to(f"{files}/dataregister.kak")
    keys = ["i" + "<ret>".join(TYPED) + "<esc>", ":write<ret>", ":quit!<ret>"]
    process = subprocess.Popen(
        ["kak", "-ui", "json", "Registers/new.register"], cwd=folder, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={"LC_ALL": "C.UTF-8", "HOME": folder, "PATH": os.environ["PATH"], "TERM": "xterm"})

    def send(method, params):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        process.stdin.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
        process.stdin.flush()

    # It takes what is pressed next once it has shown what came of the keys before.
    send("resize", [24, 80])
    for line in process.stdout:
        if keys and json.loads(line)["method"] == "refresh":
            send("keys", [keys.pop(0)])
    process.wait(timeout=60)


def main(tool, nvims):
    failed = 0
    editors = {"vim": ("vim", vim("vim", "-u", "NONE", "-i", "NONE", "-es", "-N"))}
    for nvim in nvims:
        editors[nvim] = ("neovim", vim(nvim, "-u", "NONE", "-i", "NONE", "--headless"))
    editors |= {"emacs": ("emacs", emacs), "kakoune": ("kakoune", kakoune)}
    for name, (editor, type_text) in editors.items():
        with tempfile.TemporaryDirectory() as base:
            folder = os.path.realpath(base)
            files = f"{folder}/files"
            subprocess.run([tool, "editor", editor, "--output", files], check=True,
                           capture_output=True)
            pathlib.Path(folder, "Registers").mkdir()
            type_text(folder, files)
            file = pathlib.Path(folder, "Registers", "new.register")
            text = file.read_text() if file.exists() else None
        # Kakoune's file begins with the line break that an empty one has.
        right = text is not None and text.rstrip("\n") + "\n" == WANTED
        failed += not right
        print(f"{name}: " + ("all right" if right else repr(text)))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2:])
