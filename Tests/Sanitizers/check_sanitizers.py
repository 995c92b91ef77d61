#!/usr/bin/env python3
"""Runs the tests, and the programs that they start, under a sanitizer.

Usage: check_sanitizers.py {address,thread} [--filter REGEX]... [--built]

address watches every use of memory, thread every two uses of the same memory by threads that do not wait for
each other. It fails where a test does, and where a sanitizer has reported anything, also of a program whose end
no test looks at. --filter runs only some tests; --built takes what is built. The build is one of its own,
below .build/address or .build/thread; the tests take several times as long as `swift test`.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = "dataregisterPackageTests.xctest"

# What each sanitizer is told besides: Swift's runtime keeps what it makes once for the whole run.
OPTIONS = {"address": "detect_leaks=0", "thread": "history_size=4"}
VARIABLES = {"address": "ASAN_OPTIONS", "thread": "TSAN_OPTIONS"}


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sanitizer", choices=list(OPTIONS))
    parser.add_argument("--filter", action="append", default=[])
    parser.add_argument("--built", action="store_true")
    return parser.parse_args()


def main():
    """Builds, runs and tells."""
    wanted = arguments()
    build = ["swift", "build", "--scratch-path", f".build/{wanted.sanitizer}"]
    if not wanted.built:
        subprocess.run([*build, "--build-tests", f"--sanitize={wanted.sanitizer}"], cwd=ROOT, check=True)
    place = pathlib.Path(subprocess.run(
        [*build, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip())
    # Each process writes what it has to report into a file of its own.
    reports = place / "reports"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir()
    options = f"{OPTIONS[wanted.sanitizer]}:log_path={reports}/report"
    run = subprocess.run(
        [place / TESTS, "--testing-library", "swift-testing",
         *(word for text in wanted.filter for word in ("--filter", text))],
        cwd=ROOT, check=False, env=dict(os.environ, **{VARIABLES[wanted.sanitizer]: options}))
    found = sorted(reports.iterdir())
    for report in found:
        print(f"{report}:\n{report.read_text(errors='replace')[:4000]}")
    print(f"{wanted.sanitizer}: {len(found)} reports, tests ended with {run.returncode}")
    sys.exit(1 if found or run.returncode else 0)


if __name__ == "__main__":
    main()
