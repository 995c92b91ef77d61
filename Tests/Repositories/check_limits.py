#!/usr/bin/env python3
"""Holds the released program to 5 seconds of processor time and 512 MB in every hostile repository.

Usage: check_limits.py DATAREGISTER

What it must answer, the tests hold; they start a program that is not optimised, and so takes several
times as long.
"""

import json
import os
import pathlib
import subprocess
import sys

SECONDS, MEMORY = 5, 512 << 20


def main():
    """Runs every command in every repository, and tells of those that were not done."""
    script = str(pathlib.Path(__file__).with_name("hostile.py"))
    environment = {
        **os.environ, "PROGRAM": os.path.abspath(sys.argv[1]), "PROCESSOR_SECONDS": str(SECONDS)}

    def lines(*arguments):
        return subprocess.run(
            [sys.executable, script, *arguments], check=True, text=True, env=environment,
            stdout=subprocess.PIPE).stdout.splitlines()

    runs, problems = [], 0
    for group in sorted({line.split("\t")[0] for line in lines()}):
        for case in map(json.loads, lines(group)):
            for command, answer in case.get("answers", {}).items():
                runs.append((answer["processor"], answer["memory"], case["case"], command))
                if answer["exit"] is None or answer["memory"] > MEMORY:
                    problems += 1
                    print(f"{case['case']}: {command}: {answer['processor']} s, "
                          f"{answer['memory'] >> 20} MB")
    seconds, _, case, command = max(runs)
    print(f"{len(runs)} runs in hostile repositories, {problems} beyond the limits; the longest: "
          f"{case}: {command}, {seconds} s; the most memory: {max(run[1] for run in runs) >> 20} MB")
    sys.exit(1 if problems else 0)


main()
