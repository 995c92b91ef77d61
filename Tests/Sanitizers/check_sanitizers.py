#!/usr/bin/env python3
"""Runs the tests, and the programs that they start, under a sanitizer.

Usage: check_sanitizers.py {address,thread} [--filter REGEX]... [--built]

address watches every use of memory, thread every two uses of the same memory by threads that do not wait for
each other. It fails where a test does, and where a sanitizer has reported anything, also of a program whose end
no test looks at. --filter runs only some tests; --built takes what is built. The build is one of its own,
below .build/address or .build/thread; the tests take several times as long as `swift test`.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TESTS = "dataregisterPackageTests.xctest"

# What each sanitizer is told, besides where to write; Swift's runtime keeps what it makes once for the whole run.
OPTIONS = {"address": "detect_leaks=0", "thread": "history_size=4"}
# What else is compiled into the programs that it watches.
DEFINED = {"address": [], "thread": ["-DWATCHES_THREADS"]}

# The tests that allow a program no large file: a program that watches its threads keeps what it saw in one.
LEFT_OUT = {
    "address": [],
    "thread": [
        "Where something cannot be written, nothing is set",
        "When the disk has no room, the error names a file and nothing is changed",
        "A file that may not grow leaves the old site",
        "Where a file cannot be made, none is left",
    ],
}


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sanitizer", choices=list(OPTIONS))
    parser.add_argument("--filter", action="append", default=[])
    parser.add_argument("--built", action="store_true")
    return parser.parse_args()


def options(sanitizer, reports):
    """Compiles what is linked into the programs, since the tests start them with no variable of the environment.

    Each process writes its reports into a file of its own.
    """
    place = ROOT / ".build" / f"{sanitizer}-options.o"
    place.parent.mkdir(exist_ok=True)
    text = f"{OPTIONS[sanitizer]}:log_path={reports}/report"
    subprocess.run(
        ["clang", "-c", *DEFINED[sanitizer], f'-DOPTIONS="{text}"', "-o", place, HERE / "options.c"], check=True)
    return place


def main():
    """Builds, runs and tells."""
    wanted = arguments()
    reports = ROOT / ".build" / f"{wanted.sanitizer}-reports"
    build = ["swift", "build", "--scratch-path", f".build/{wanted.sanitizer}"]
    if not wanted.built:
        subprocess.run(
            [*build, "--build-tests", f"--sanitize={wanted.sanitizer}",
             "-Xlinker", options(wanted.sanitizer, reports)],
            cwd=ROOT, check=True)
    place = pathlib.Path(subprocess.run(
        [*build, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip())
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir()
    run = subprocess.run(
        [place / TESTS, "--testing-library", "swift-testing",
         *(word for text in wanted.filter for word in ("--filter", text)),
         *(word for text in LEFT_OUT[wanted.sanitizer] for word in ("--skip", text))],
        cwd=ROOT, check=False)
    found = sorted(reports.iterdir())
    for report in found:
        print(f"{report}:\n{report.read_text(errors='replace')[:4000]}")
    print(f"{wanted.sanitizer}: {len(found)} reports, tests ended with {run.returncode}")
    sys.exit(1 if found or run.returncode else 0)


if __name__ == "__main__":
    main()
