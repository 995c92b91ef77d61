#!/usr/bin/env python3
"""Proves that the Debian package installs, works and goes away again.

Usage: check_package.py PACKAGE REGISTERS

It is installed with dpkg on this machine, which needs root. The manual is read, the completions are
driven in real shells, the editors find their files; a strace tells that the program opens nothing
that another package would have to bring. Then it is removed, and the machine holds what it held
before.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

# What packages may be told of: the databases of dpkg and man-db, caches, and what is no disk.
PASSED_OVER = [
    "/proc", "/sys", "/dev", "/run", "/tmp", "/var/lib/dpkg", "/var/cache", "/var/log",
]

# What every program may read of the system; one that is missing is missing to nobody.
SYSTEM_FILES = ["/proc/", "/sys/", "/dev/", "/etc/localtime", "/usr/share/zoneinfo/", "/etc/gitconfig",
                "/usr/share/git-core"]


def run(*command, folder=None, check=True, **variables):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANWIDTH": "80",
                   "PAGER": "cat", **variables}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    if check:
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def listing(places):
    """Every path of the machine that packages put files at."""
    found = set()
    for place in places:
        for folder, folders, files in os.walk(place):
            folders[:] = [f for f in folders if os.path.join(folder, f) not in PASSED_OVER]
            found.update(os.path.join(folder, name) for name in folders + files)
    return found


def check_manual():
    assert "Review what the next publication would change" in run("man", "dataregister-review")
    assert "dataregister-review" in run("man", "git-dataregister")
    swedish = run("man", "dataregister-review", LC_ALL="", LANG="sv_SE.UTF-8", LANGUAGE="sv")
    # Where the locale is not installed, man is asked for the language by name.
    if "BESKRIVNING" not in swedish:
        swedish = run("man", "--locale=sv", "dataregister-review")
    assert "Granska vad nästa publicering" in swedish, swedish
    assert "KUVAUS" in run("man", "--locale=fi", "dataregister-review")
    pages = run("dpkg", "-L", "dataregister").split()
    pages = [page for page in pages if page.endswith(".1.gz") and not os.path.islink(page)]
    assert len(pages) > 60, pages
    for page in pages:
        lint = run("sh", "-c", "gzip -dc \"$1\" | mandoc -Tlint", "sh", page, check=False)
        assert not lint, f"{page}: {lint}"
        warnings = subprocess.run(
            ["man", "--warnings", "-l", page], env={**os.environ, "LC_ALL": "C.UTF-8",
            "MANPAGER": "cat"}, capture_output=True, text=True, stdin=subprocess.DEVNULL).stderr
        assert not warnings, f"{page}: {warnings}"


def check_editors(folder):
    registers = pathlib.Path(folder, "Registers")
    (registers / "aura.register").write_text("Namn: Aura\n")
    seen = pathlib.Path(folder, "seen")
    for editor in [["vim", "-es", "-N"], ["nvim", "--headless"]]:
        # With -es Vim reads no defaults, which switch this on.
        run(*editor, "-i", "NONE", "-c", "filetype plugin indent on", "-c", "edit Registers/aura.register",
            "-c", "call writefile([&filetype], 'seen')", "-c", "qall!", folder=folder, HOME=folder)
        assert seen.read_text() == "dataregister\n", editor
        seen.unlink()
    shown = run("emacs", "--batch", "--eval", "(require 'dataregister-mode)", "--visit",
                "Registers/aura.register", "--eval", "(princ major-mode)", folder=folder, HOME=folder)
    assert shown == "dataregister-mode", shown


def check_needs(folder):
    """Whatever the program opens and finds, its own package or the user has put there."""
    trace = pathlib.Path(folder, "trace")
    for words in [["check"], ["list"], ["history", "aura"], ["review"], ["export", "--format", "csv"],
                  ["changelog"], ["preview", "--output", "site"], ["editor", "vim"], ["install"]]:
        run("strace", "-f", "-e", "trace=open,openat,execve,connect", "-o", str(trace),
            "dataregister", "--no-pager", *words, folder=folder, check=False, HOME=folder)
        for line in trace.read_text().splitlines():
            if '"' not in line or " = -1 " in line or "resumed" in line:
                continue
            path = line.split('"')[1]
            if not path.startswith("/") or path.startswith((folder, *SYSTEM_FILES)):
                continue
            assert path == "/usr/bin/dataregister", f"{words} opens {path}"


def main(package, registers):
    if os.geteuid() != 0:
        print("skipped: only root can install a package")
        return
    assert run("which", "dataregister", check=False).strip() != "/usr/bin/dataregister"
    linted = run("lintian", "--fail-on", "error,warning", "--allow-root", package)
    assert not [tag for tag in linted.splitlines() if tag[:1] in "EW"], linted
    places = ["/bin", "/boot", "/etc", "/lib", "/opt", "/root", "/sbin", "/srv", "/usr", "/var"]
    places = [place for place in places if os.path.isdir(place) and not os.path.islink(place)]
    before = listing(places)
    run("dpkg", "--install", package)
    try:
        with tempfile.TemporaryDirectory() as base:
            folder = os.path.realpath(base)
            run("cp", "-r", registers, f"{folder}/Registers")
            identity = ["-c", "user.name=A", "-c", "user.email=a@example.fi"]
            run("git", "init", "-q", "-b", "main", folder)
            run("git", "add", ".", folder=folder)
            run("git", *identity, "commit", "-qm", "x", folder=folder)
            assert "19 register" in run("/usr/bin/dataregister", "check", folder=folder)
            assert "19 register" in run("git", "dataregister", "check", folder=folder)
            check_needs(folder)
            check_manual()
            check_editors(folder)
        print(run(sys.executable, str(HERE / "check_completions.py"), "/usr/bin/dataregister",
                  registers, "installed"), end="")
    finally:
        run("dpkg", "--remove", "dataregister")
    after = listing(places)
    left, lost = sorted(after - before), sorted(before - after)
    assert not left and not lost, f"left: {left[:10]}, lost: {lost[:10]}"
    run("dpkg", "--purge", "dataregister")
    print(f"{os.path.basename(package)}: installed, tried and removed; nothing is left")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
