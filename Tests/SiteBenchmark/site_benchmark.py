#!/usr/bin/env python3
"""Measures publishing against a generator of static sites that makes as many pages of as much text.

Usage: site_benchmark.py [--small] [--rounds N] [--tool PROGRAM] [--folder FOLDER]

What it needs beside what building needs: `apt-get install hugo`. It builds the release of the tool,
unless --tool names one, makes 10,000 registers with 20,000 commits and 40 publications (--small: 500,
1,000 and 5), and measures in turn, as whole processes: publishing to an empty folder, publishing again
after one change, publishing the 19 systems that are shipped, and hugo on the text of the same pages.
It prints the median time of each, the ratio to hugo's, the most memory that was had, and what was
made. The registers are the same each time.

It is run by hand, by whoever makes publishing faster or slower, and is no step of .ci/run: it takes the
better part of an hour.
"""

import argparse
import multiprocessing
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

import markdown
import registers

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
WHO = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
       for what, value in (("NAME", "Prov"), ("EMAIL", "prov@exempelstad.example"))}
ENVIRONMENT = {**os.environ, **WHO, "LC_ALL": "C.UTF-8"}
DATE = "2026-11-20"


def git(folder, *arguments):
    return subprocess.run(["git", "-C", folder, *arguments], check=True, env=ENVIRONMENT, text=True,
                          capture_output=True).stdout.strip()


def apart(function, *arguments):
    """Does something in a process of its own: what this one has in memory when it starts another
    would count as that one's."""
    process = multiprocessing.Process(target=function, args=arguments)
    process.start()
    process.join()
    if process.exitcode: raise SystemExit(f"{function.__name__} failed")


class Figures:
    """What the runs of one command took."""

    def __init__(self, name):
        self.name, self.wall, self.processor, self.memory = name, [], [], 0

    def run(self, *command, folder=None):
        """Runs the command as a process of its own, and adds what it took (wait4)."""
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode: raise SystemExit(f"{command} exited with {process.returncode}")
        self.wall.append(time.monotonic() - begun)
        self.processor.append(usage.ru_utime + usage.ru_stime)
        # In kilobytes on Linux.
        self.memory = max(self.memory, usage.ru_maxrss * 1024)

    def line(self, against):
        wall, processor = statistics.median(self.wall), statistics.median(self.processor)
        ratio = wall / statistics.median(against.wall)
        return (f"{self.name:34} {wall:8.2f} s  processor {processor:7.2f} s  "
                f"{ratio:6.2f} × {against.name}  memory {self.memory / 1e6:6.0f} MB")


class Office:
    """A repository whose newest commits are not published, and what is measured with it."""

    def __init__(self, tool, folder, name):
        self.tool, self.folder, self.name = tool, folder, name
        self.repository, self.site = f"{folder}/{name}", f"{folder}/{name}-site"
        self.tags = set(git(self.repository, "tag").split())
        self.first = Figures(f"{name}: published")
        self.again = Figures(f"{name}: again after one change")
        self.hugo = Figures(f"{name}: hugo")
        self.changes = 0

    def forget(self):
        """Takes back what was published."""
        shutil.rmtree(self.site, ignore_errors=True)
        for tag in set(git(self.repository, "tag").split()) - self.tags:
            git(self.repository, "tag", "--delete", tag)

    def publish(self, figures):
        figures.run(self.tool, "-C", self.repository, "publish", "--output", self.site, "--reviewed",
                    git(self.repository, "rev-parse", "HEAD"), "--date", DATE)

    def change(self):
        """Commits another purpose of one register."""
        self.changes += 1
        folder = pathlib.Path(self.repository) / "Registers"
        path = sorted(folder.rglob("*.register"))[self.changes]
        lines = path.read_text().split("\n")
        lines[0] = f"{lines[0]} ({self.changes})"
        path.write_text("\n".join(lines))
        git(self.repository, "commit", "--quiet", "--all", "--message",
            "Nytt namn\n\nDecision: § 1")

    def prepare(self):
        """Publishes once, and makes of the pages what hugo is given."""
        self.publish(Figures(""))
        files = [path for path in pathlib.Path(self.site).rglob("*") if path.is_file()]
        pages = markdown.build(self.site, f"{self.folder}/{self.name}-hugo")
        size = sum(path.stat().st_size for path in files)
        print(f"{self.name}: {len(files)} files, {pages} pages, {size / 1e6:.1f} MB", flush=True)

    def round(self):
        self.forget()
        self.publish(self.first)
        self.change()
        self.publish(self.again)
        output = f"{self.folder}/{self.name}-hugo-site"
        shutil.rmtree(output, ignore_errors=True)
        self.hugo.run("hugo", "--quiet", "--source", f"{self.folder}/{self.name}-hugo",
                      "--destination", output)

    def report(self):
        for figures in (self.first, self.again, self.hugo): print(figures.line(self.hugo))


def release():
    """Builds the tool as it is released."""
    options = ["-c", "release", "--static-swift-stdlib", "--package-path", PACKAGE,
               "--scratch-path", PACKAGE / ".build-release"]
    subprocess.run(["swift", "build", *options, "--product", "dataregister"], check=True)
    folder = subprocess.run(["swift", "build", *options, "--show-bin-path"], check=True, text=True,
                            capture_output=True).stdout.strip()
    return f"{folder}/dataregister"


def measure(arguments, folder):
    schema = (PACKAGE / "Registers/register.schema").read_text()
    count, commits, publications = (500, 1_000, 5) if arguments.small else (10_000, 20_000, 40)
    apart(registers.build, f"{folder}/{count}", schema, count, commits, publications)
    shipped = f"{folder}/19"
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", shipped], check=True)
    shutil.copytree(PACKAGE / "Registers", f"{shipped}/Registers")
    git(shipped, "add", "--all")
    git(shipped, "commit", "--quiet", "--message", "Registren")
    tool = arguments.tool or release()
    offices = [Office(tool, folder, name) for name in ("19", str(count))]
    for office in offices: apart(office.prepare)
    for _ in range(arguments.rounds):
        for office in offices: office.round()
    for office in offices: office.report()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tool", type=os.path.abspath)
    parser.add_argument("--folder", help="where to work, to look at it afterwards")
    arguments = parser.parse_args()
    if not shutil.which("hugo"): raise SystemExit("hugo is missing: apt-get install hugo")
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or temporary
        os.makedirs(folder, exist_ok=True)
        measure(arguments, os.path.abspath(folder))


if __name__ == "__main__":
    main()
