#!/usr/bin/env python3
"""Runs the tests and tells how many lines of each module they come by.

Usage: check_coverage.py [--lines] [--filter REGEX]... [--built]

It fails where tests come by less than 95 % of the lines of the modules that all others stand on. --lines
lists those that no test comes by; --filter runs only some tests; --built takes what is there of an earlier
run. The build is one of its own, below .build/coverage, and takes some ten minutes on two cores; the tests
take as long as `swift test`.
"""

import argparse
import collections
import os
import pathlib
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = ".build/coverage"
SWIFT = ["--scratch-path", SCRATCH]
TESTS = "dataregisterPackageTests.xctest"
PROFILE = "coverage.profdata"

# After how many seconds nobody writes a file any more.
SETTLED = 5

# The least share of lines, and the modules that must have it.
GOAL = 0.95
MODULES = ["Diagnostics", "RegisterSyntax", "RegisterModel", "RegisterDiff", "RegisterHistory"]


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--filter", action="append", default=[])
    parser.add_argument("--built", action="store_true")
    return parser.parse_args()


def tool(name):
    """The path of a program that comes with the compiler."""
    return pathlib.Path(shutil.which("swift")).resolve().with_name(name)


def programs():
    """The folder of what was built."""
    return pathlib.Path(subprocess.run(
        ["swift", "build", *SWIFT, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True,
        text=True).stdout.strip())


def counts(place):
    """The files in which runs of the programs have counted."""
    return sorted(place.glob("counts-*.profraw"))


def run_tests(filters):
    """Builds and runs the tests. Returns whether all hold.

    They are not run by `swift test`: the files that the thousands of processes write which tests start would take
    up many gigabytes. Here they are put together meanwhile. They cannot share files: a process that is killed or
    may not write leaves counts behind that are none.
    """
    subprocess.run(
        ["swift", "build", "--build-tests", "--enable-code-coverage", *SWIFT], cwd=ROOT, check=True)
    place = programs()
    for file in [*counts(place), place / PROFILE]:
        file.unlink(missing_ok=True)
    run = subprocess.Popen(
        [place / TESTS, "--testing-library", "swift-testing",
         *(word for text in filters for word in ("--filter", text))],
        cwd=ROOT, env=dict(os.environ, LLVM_PROFILE_FILE=f"{place}/counts-%p.profraw"))
    try:
        while run.poll() is None:
            time.sleep(SETTLED)
            put_together(place, [file for file in counts(place) if is_settled(file)])
    finally:
        run.kill()
    put_together(place, counts(place))
    return run.returncode == 0


def is_settled(file):
    """Whether nobody is writing a file any more."""
    return time.time() - file.stat().st_mtime > SETTLED


def put_together(place, files):
    """Adds what runs have counted to what was counted before; a file that one left half written is passed over."""
    if not files:
        return
    known = [place / PROFILE] if (place / PROFILE).exists() else []
    together = place / f"{PROFILE}.new"
    merge = subprocess.run(
        [tool("llvm-profdata"), "merge", "--sparse", "--failure-mode=all", "--output", together, *known, *files],
        check=False, capture_output=True, text=True)
    if merge.returncode == 0:
        together.replace(place / PROFILE)
    elif known:
        sys.exit(merge.stderr)
    for file in files:
        file.unlink()


def lines_by_file():
    """How often each line of each source was come by: file, line, times."""
    place = programs()
    report = subprocess.run(
        [tool("llvm-cov"), "export", "--format=lcov", "--instr-profile", place / PROFILE,
         place / TESTS],
        cwd=ROOT, check=True, capture_output=True, text=True).stdout
    files = {}
    for line in report.splitlines():
        if line.startswith("SF:"):
            files[line[3:]] = lines = {}
        elif line.startswith("DA:"):
            number, times = line[3:].split(",")[:2]
            lines[int(number)] = int(times)
    sources = f"{ROOT}/Sources/"
    return {
        file.removeprefix(sources): lines for file, lines in files.items() if file.startswith(sources)}


def stretches(numbers):
    """Numbers as stretches: 3, 7–9."""
    found = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)


def main():
    """Runs and tells."""
    wanted = arguments()
    if not wanted.built and not run_tests(wanted.filter):
        print("some tests failed")
    files = lines_by_file()
    total, missed = collections.Counter(), collections.Counter()
    for file, lines in sorted(files.items()):
        module = file.split("/")[0]
        unseen = [number for number, times in lines.items() if times == 0]
        total[module] += len(lines)
        missed[module] += len(unseen)
        if wanted.lines and unseen and module in MODULES:
            print(f"{file}: {stretches(unseen)}")
    print(f"{'module':20}{'lines':>8}{'missed':>8}{'covered':>9}")
    for module in [*MODULES, *sorted(set(total) - set(MODULES))]:
        share = 1 - missed[module] / total[module]
        print(f"{module:20}{total[module]:8}{missed[module]:8}{share:9.1%}")
    short = [module for module in MODULES if missed[module] > (1 - GOAL) * total[module]]
    if short:
        sys.exit(f"less than {GOAL:.0%} of the lines: {', '.join(short)}")


if __name__ == "__main__":
    main()
