#!/usr/bin/env python3
"""Proves that Bash, Zsh and fish complete what is typed, and hand over just that.

Usage: check_completions.py DATAREGISTER REGISTERS [installed]

Each shell runs on a terminal of its own. Lines are typed with real tabulators, and what the command
is then called with must be the words that were meant: with spaces, quotation marks, letters beyond
ASCII, and a name that would do harm if a shell read it. With `installed`, the shells find the
scripts where the package has put them; without, where a user would put them.
"""

import json
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile

GEMINI = "Abilita Gemini (bokbuss+ biblioteket + Web utlåning)"
HARM = "Ö & $(touch harm) `touch harm` 'enkla' \"dubbla\" \\ slut; touch harm"

# What is typed, with a tabulator where one is pressed, and what the command is called with.
LINES = [
    ("dataregister hist\taur\t", ["history", "aura"]),
    ('dataregister show "Abilita G\t', ["show", GEMINI]),
    ("dataregister show 'Abilita G\t", ["show", GEMINI]),
    ("dataregister show Abilita\\ G\t", ["show", GEMINI]),
    ("dataregister show Ö\t", ["show", HARM]),
    ("dataregister history aura --fi\tpurp\t", ["history", "aura", "--field", "purpose"]),
    ("dataregister history aura --field Använd\t", ["history", "aura", "--field", "Användningsområde"]),
    ("dataregister list --unit Tekn\t", ["list", "--unit", "Tekniska sektorn"]),
    ("dataregister list --unit=Tekn\t", ["list", "--unit=Tekniska sektorn"]),
    ("dataregister set aura content\\[e\t Data", ["set", "aura", "content[en]", "Data"]),
    ("dataregister set aura person Ekon\t", ["set", "aura", "person", "Ekonomichefen"]),
    ("dataregister list --at publicerad/2\t", ["list", "--at", "publicerad/2026-11-20"]),
    ("dataregister changelog HEAD..publicerad/2\t", ["changelog", "HEAD..publicerad/2026-11-20"]),
    ("dataregister -C here/ show aur\t", ["-C", "here/", "show", "aura"]),
    ("dataregister editor vim --output my\\ f\t", ["editor", "vim", "--output", "my folder/"]),
    ("dataregister verify m\t", ["verify", "my folder/"]),
    ("dataregister check --form\tsari\t", ["check", "--format", "sarif"]),
    ("git dataregister show aur\t", ["show", "aura"]),
]

TOOL = """#!/bin/sh
[ "$1" = complete ] && exec "$REAL" "$@"
exec python3 -c 'import json, os, sys
print(json.dumps(sys.argv[1:]), file=open(os.environ["CALLED"], "a"))' "$@"
"""


def rows(shell, home, folder, installed):
    """The lines that begin the shell's day, and the command that starts it."""
    if shell == "bash":
        begin = "PS1=ready\n. /usr/share/bash-completion/completions/git\n"
        begin += f". {home}/dataregister\n" if not installed else (
            ". /usr/share/bash-completion/bash_completion\n")
        (home / "rc").write_text(begin)
        return ["bash", "--rcfile", str(home / "rc"), "-i"]
    if shell == "zsh":
        if not installed:
            shutil.copy(home / "_dataregister", home / "_git-dataregister")
        path = "" if installed else f"fpath=({home} $fpath)\n"
        (home / ".zshrc").write_text(
            f"PS1=ready\n{path}autoload -Uz compinit\ncompinit -u -d {home}/dump\n")
        return ["zsh", "-i"]
    config = home / ".config" / "fish"
    config.mkdir(parents=True)
    # Where this is there, fish does not begin to write into it beside what is tested here.
    (home / ".local" / "share" / "fish" / "generated_completions").mkdir(parents=True)
    (config / "config.fish").write_text(
        "function fish_prompt; echo -n ready; end\nset -g fish_greeting\n")
    if not installed:
        (config / "completions").mkdir()
        for name in ["dataregister.fish", "git-dataregister.fish"]:
            shutil.copy(home / "dataregister.fish", config / "completions" / name)
    return ["fish", "-i"]


def type_into(command, folder, variables, text):
    """Types a text on a terminal once the shell is ready, and waits until the shell has ended."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe(command[0], command, variables)
    shown, waiting, seconds = b"", text.encode(), 20
    while select.select([terminal], [], [], seconds)[0]:
        try:
            read = os.read(terminal, 65536)
        except OSError:
            break
        shown += read
        if waiting and b"ready" in shown:
            os.write(terminal, waiting)
            waiting = b""
    os.close(terminal)
    os.waitpid(process, 0)
    return shown.decode(errors="replace")


def office(folder, registers):
    """A repository with registers, one of them called by a name that would do harm."""
    shutil.copytree(registers, folder / "Registers")
    (folder / "Registers" / "harm.register").write_text(
        (folder / "Registers" / "aura.register").read_text().replace("Namn: Aura", f"Namn: {HARM}"))
    (folder / "my folder").mkdir()
    (folder / "here").mkdir()
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.fi"]
    for words in [["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "x"],
                  ["tag", "-am", "x", "publicerad/2026-11-20"]]:
        subprocess.run(["git", *identity, *words], cwd=folder, check=True)


def main(tool, registers, installed):
    failed = passed = 0
    for shell in ["bash", "zsh", "fish"]:
        for typed, wanted in LINES:
            # The fish of Debian asks the completions of `git dataregister` of no file but its own.
            if shell == "fish" and typed.startswith("git"):
                continue
            with tempfile.TemporaryDirectory() as base:
                home = pathlib.Path(os.path.realpath(base), "home")
                folder = home / "office"
                (home / "bin").mkdir(parents=True)
                folder.mkdir()
                office(folder, registers)
                for name in ["dataregister", "git-dataregister"]:
                    (home / "bin" / name).write_text(TOOL)
                    (home / "bin" / name).chmod(0o755)
                for kind, name in [("bash", "dataregister"), ("zsh", "_dataregister"),
                                   ("fish", "dataregister.fish")]:
                    script = subprocess.run([tool, "--generate-completion-script", kind],
                                            check=True, capture_output=True)
                    (home / name).write_bytes(script.stdout)
                variables = {
                    "HOME": str(home), "PATH": f"{home}/bin:{os.environ['PATH']}", "REAL": tool,
                    "CALLED": f"{home}/called", "LC_ALL": "C.UTF-8", "TERM": "xterm",
                    "GIT_CONFIG_GLOBAL": "/dev/null",
                }
                command = rows(shell, home, folder, installed)
                shown = type_into(command, folder, variables, f"{typed}\nexit\n")
                called = home / "called"
                words = json.loads(called.read_text().splitlines()[0]) if called.exists() else shown
                # Zsh takes the last slash of a folder away again.
                bare = [w.rstrip("/") for w in words] if isinstance(words, list) else words
                if bare == [w.rstrip("/") for w in wanted] and not (folder / "harm").exists():
                    passed += 1
                else:
                    failed += 1
                    print(f"{shell}: {typed!r}\n  wanted {wanted}\n  called {words!r}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2], "installed" in sys.argv[3:])
