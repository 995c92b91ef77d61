"""Runs the tool at a place, with a fault in one of its system calls."""

import dataclasses
import os
import pathlib
import pty
import re
import shutil
import subprocess

from paths import environment

# How long a run may take before it counts as one that hangs, in seconds.
LIMIT = 120


def _take_one_core():
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[os.getpid() % len(cores)]})


@dataclasses.dataclass(frozen=True)
class Call:
    """A system call that matters."""

    number: int
    kind: str
    name: str
    path: str

    @property
    def plain_path(self):
        """The path without what is drawn by lot."""
        return re.sub(r"(\.dataregister-|\.history-|tmp_object_git2_)\w+", r"\1", self.path)

    def __str__(self):
        return f"{self.number} {self.name} {self.plain_path}"


@dataclasses.dataclass
class Run:
    """What became of a run."""

    status: int
    output: bytes
    error: str
    calls: list
    is_hung: bool = False


class Supervisor:
    """The program that watches system calls."""

    def __init__(self, folder):
        source = pathlib.Path(__file__).with_name("supervisor.c")
        self._folder = pathlib.Path(folder)
        self.program = str(self._folder / "supervisor")
        compiler = shutil.which("clang") or shutil.which("cc")
        subprocess.run([compiler, "-O2", "-Wall", "-o", self.program, str(source)], check=True)

    def run(self, place, command, path, number=0, fault="none"):
        """Runs a command at a place.

        `number` is that of the call that gets `fault`. One core is enough, and makes runs alike.
        """
        place = str(place)
        # Beside the disk that may be full.
        beside = self._folder / place.strip("/").replace("/", "-")
        log, errors = f"{beside}.calls", f"{beside}.errors"
        terminal = None
        if path.typed:
            terminal, stdin = pty.openpty()
            os.write(terminal, path.typed.encode())
        else:
            stdin = os.open("/dev/null", os.O_RDONLY)
        with open(f"{place}/stdout", "wb") as output, open(errors, "wb") as error:
            process = subprocess.Popen(
                [self.program, place, log, path.without, str(number), fault, *command],
                cwd=f"{place}/repository", env=environment(place), stdin=stdin, stdout=output,
                stderr=error, preexec_fn=_take_one_core)
            os.close(stdin)
            try:
                status, is_hung = process.wait(timeout=LIMIT), False
            except subprocess.TimeoutExpired:
                process.kill()
                status, is_hung = process.wait(), True
        if terminal is not None:
            os.close(terminal)
        with open(log, errors="replace") as lines:
            calls = [self._call(line) for line in lines]
        return Run(
            status, pathlib.Path(f"{place}/stdout").read_bytes(),
            pathlib.Path(errors).read_text(errors="replace"), calls, is_hung)

    @staticmethod
    def _call(line):
        number, kind, name, path = line.rstrip("\n").split(" ", 3)
        return Call(int(number), kind, name, path)
