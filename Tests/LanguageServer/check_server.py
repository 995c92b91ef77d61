#!/usr/bin/env python3
"""Proves that clients can use the language server: one that knows the protocol, Neovim and Emacs.

Usage: check_server.py DATAREGISTER REGISTERS

The editors run with nothing but their own defaults. Each opens a register with a word misspelled,
gets the finding, completes a key, has the word mended, and asks what a field is.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
EDITORS = {
    "Neovim": ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", HERE / "neovim.lua"],
    "Emacs": ["emacs", "--batch", "-q", "-l", HERE / "emacs.el"],
}


def make_office(folder, registers):
    """A repository with the registers, one of which has a word misspelled."""
    shutil.copytree(registers, folder / "Registers")
    git = ["git", "-c", "user.name=Maija", "-c", "user.email=maija@example.fi"]
    for arguments in (["init", "-q"], ["add", "--all"], ["commit", "-qm", "Registren"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)
    aura = folder / "Registers/aura.register"
    aura.write_text(aura.read_text().replace("Psykologen\n", "Psykolgen\n"))


def try_editor(name, command, tool, registers):
    with tempfile.TemporaryDirectory(prefix="dataregister-") as scratch:
        scratch = pathlib.Path(scratch).resolve()
        office = scratch / "Å office"
        office.mkdir()
        make_office(office, registers)
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(scratch), "LC_ALL": "C.UTF-8",
            "TOOL": tool, "ROOT": str(office), "RESULTS": str(scratch / "results.json"),
        }
        run = subprocess.run(
            command, cwd=office, env=environment, capture_output=True, text=True, timeout=120
        )
        try:
            results = json.loads((scratch / "results.json").read_text())
        except OSError:
            sys.exit(f"{name} ended without results:\n{run.stdout}{run.stderr}")
    if "problem" in results:
        sys.exit(f"{name}: {results['problem']}\n{run.stderr}")
    expected = {
        "place": (8, 4), "finding": True, "completed": "ABP: ", "mended": "    Psykologen",
        "hover": True,
    }
    found = {
        "place": (results["finding"]["line"], results["finding"]["column"]),
        "finding": "”Psykolgen” finns inte i ordlistan" in results["finding"]["message"],
        "completed": results["completed"], "mended": results["mended"],
        "hover": "Datasystemets namn" in results["hover"],
    }
    if found != expected:
        sys.exit(f"{name}: {results}")
    print(f"{name}: a finding, a completion, a fix, a hover")


def main():
    tool, registers = (os.path.abspath(argument) for argument in sys.argv[1:3])
    environment = {**os.environ, "DATAREGISTER": tool, "REGISTERS": registers}
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", HERE / "test_server.py"],
        cwd=HERE, env=environment, check=True,
    )
    for name, command in EDITORS.items():
        try_editor(name, command, tool, registers)


if __name__ == "__main__":
    main()
