#!/usr/bin/env python3
"""Sees that check_faults.py notices a tool that is broken: three that are, each in its own way.

Usage: check_checker.py DATAREGISTER
"""

import os
import pathlib
import subprocess
import sys
import tempfile

# Each runs the tool, and then does what a tool must not. What is blamed on it is said behind.
BROKEN = {
    "writes a file in place": (
        """
        "$tool" "$@"; status=$?
        text=$(cat Registers/aura.register; printf x)
        printf %s "${text%x}" > Registers/aura.register || status=3
        exit $status
        """, "is neither old nor new"),
    "reports success after a failure": ('"$tool" "$@"; exit 0', "says that it succeeded"),
    "sweeps nothing": (
        """
        : > Registers/.dataregister-$$
        "$tool" "$@"; status=$?
        rm -f Registers/.dataregister-$$
        exit $status
        """, "leaves after the next run"),
}


def main():
    tool = os.path.abspath(sys.argv[1])
    checker = pathlib.Path(__file__).with_name("check_faults.py")
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (script, blame) in BROKEN.items():
            broken = pathlib.Path(folder) / name.replace(" ", "-")
            broken.write_text(f"#!/bin/sh\ntool='{tool}'\n{script}")
            broken.chmod(0o755)
            run = subprocess.run(
                [sys.executable, str(checker), "--only", "set", str(broken)], check=False,
                capture_output=True, text=True)
            count = sum(blame in line for line in run.stdout.splitlines())
            print(f"a tool that {name}: exit {run.returncode}, blamed {count} times")
            if run.returncode != 1 or count == 0:
                failures += 1
                print(run.stdout, run.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
