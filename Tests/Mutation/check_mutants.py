#!/usr/bin/env python3
"""Changes the program in small mechanical ways, one at a time, and sees that a test fails for each.

Usage: check_mutants.py [--seed N] [--count N] [--wide] [--part NAME]
                        [--only NUMBER,... [--suites REGEX]] [--workers N] [--scratch FOLDER]

As many mutants are drawn by the seed of each: the parser, the comparison, the projection and the escapers
(scope.py). They are written into a copy of the repository, all at once, each behind a switch. The copy is
built once; a mutant that the compiler refuses gives way to the next that is drawn. Then each suite of
tests is run to see which mutants it comes by, and for each mutant the suites that do are run with it on,
until a test fails. A mutant that ends the tests, or keeps them from ending, is found too.

--only runs some of the mutants that were drawn, by their numbers, against the tests of their module as they
are now, of these with --suites only some suites.

Without --wide, suites that take more than twelve seconds are left out, and all that start the program; what
they alone would find counts as not found.

It takes about an hour on two cores, most of it for the first build. It fails where less than 90 % are found.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import sys
import threading
import time

import scope
from suites import Suite, Worker, together
from tree import ROOT, Tree

# The share of mutants that tests are to find, and the longest suite that is run without --wide.
GOAL, LONGEST = 0.9, 12.0

# How many times the mutants wanted are written at first, since the compiler refuses some.
SPARE = 1.25

# Targets whose suites start the program for each test, so that they are slow.
SLOW = {"CommandsTests", "HooksTests"}

# Targets that look at the sources or the documentation alone, or at what no mutant is in.
ASIDE = {
    "ArchitectureTests", "DocumentationTests", "FilesTests", "GitTests", "PreviewServerTests",
    "ToolFilesTests",
}


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--count", type=int, default=75)
    parser.add_argument("--wide", action="store_true")
    parser.add_argument("--part", choices=list(scope.PARTS))
    parser.add_argument("--only", type=lambda text: [int(it) for it in text.split(",")])
    parser.add_argument("--suites", type=re.compile)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scratch", type=pathlib.Path, default=ROOT / ".build" / "mutation")
    return parser.parse_args()


def draw(tree, wanted, refused):
    """Mutants by a seed, as many of each part, written and built.

    Some more are drawn than wanted, and those that the compiler refuses are dropped; what is left in the order
    of the draw is taken. `refused` is what was refused before, by key; it grows.
    """
    everything = tree.mutants()
    orders = {}
    for part in [wanted.part] if wanted.part else scope.PARTS:
        orders[part] = [mutant for mutant in everything if scope.part_of(mutant["file"]) == part]
        print(f"{len(orders[part])} mutants in the {part}", flush=True)
        random.Random(f"{wanted.seed} {part}").shuffle(orders[part])

    def left(count):
        return [
            mutant for order in orders.values()
            for mutant in [it for it in order if it["key"] not in refused][:count]]

    while True:
        written = left(round(wanted.count * SPARE))
        while True:
            tree.write(written)
            bad = tree.build()
            if not bad:
                break
            refused.update(mutant["key"] for mutant in written if mutant["number"] in bad)
            written = [mutant for mutant in written if mutant["number"] not in bad]
        chosen = left(wanted.count)
        if {mutant["number"] for mutant in chosen} <= {mutant["number"] for mutant in written}:
            return chosen


def told(mutant):
    """A mutant on a line: its number, its place and the change."""
    short = lambda text: " ".join(text.split())[:70]
    return (f"#{mutant['number']} {mutant['file']}:{mutant['line']} {mutant['kind']}: "
            f"{short(mutant['before'])} → {short(mutant['after']) or 'nothing'}")


def traced(workers, memory, again):
    """The suites, with what each comes by: run to see, or as it was before."""
    suites = [Suite(name) for name in workers[0].names()]
    if again:
        together(workers, suites, lambda worker, suite: worker.trace(suite))
        memory.write_text(json.dumps({
            suite.name: [suite.seconds, sorted(suite.reached), suite.holds] for suite in suites}))
    else:
        known = json.loads(memory.read_text()) if memory.exists() else {}
        for suite in suites:
            suite.seconds, reached, suite.holds = known.get(suite.name, (1.0, [], True))
            suite.reached = frozenset(reached)
    for suite in suites:
        if not suite.holds:
            print(f"{suite.name} fails with no mutant on, and is left out")
    return suites


def batches(mutant, suites, wide, again):
    """The suites that come by a mutant, in the order in which they are run: those of its module first.

    If it is done again, tests may have been added there.
    """
    own = scope.module_of(mutant["file"]) + "Tests"
    reaching = [
        suite for suite in suites if suite.holds
        and (mutant["number"] in suite.reached or again and suite.target == own)]
    quick = [it for it in reaching if it.seconds <= LONGEST and it.target not in SLOW]
    first = [it for it in quick if it.target == own]
    found = [first, [it for it in quick if it.target != own]]
    if wide:
        found += [[it] for it in sorted(reaching, key=lambda it: it.seconds) if it not in quick]
    return [suites for suites in found if suites]


def main():
    """Draws, builds, runs and tells."""
    wanted = arguments()
    began = time.monotonic()
    clock = lambda: f"{time.monotonic() - began:.0f} s"
    wanted.scratch.mkdir(parents=True, exist_ok=True)
    memory = wanted.scratch / "refused.json"
    refused = set(json.loads(memory.read_text())) if memory.exists() else set()
    print(f"seed {wanted.seed}, {wanted.count} mutants of each part", flush=True)
    tree = Tree(wanted.scratch, ASIDE if wanted.wide else ASIDE | SLOW)
    tree.copy()
    try:
        mutants = draw(tree, wanted, refused)
    finally:
        memory.write_text(json.dumps(sorted(refused)))
    print(f"built after {clock()}", flush=True)

    workers = [
        Worker(tree.programs(), wanted.scratch / f"worker{index}") for index in range(wanted.workers)]
    suites = traced(workers, wanted.scratch / "suites.json", again=not wanted.only)
    if wanted.suites:
        suites = [suite for suite in suites if wanted.suites.search(suite.name)]
    print(f"{len(suites)} suites after {clock()}", flush=True)

    if wanted.only:
        mutants = [mutant for mutant in mutants if mutant["number"] in wanted.only]
    lock = threading.Lock()
    with (wanted.scratch / "outcomes.jsonl").open("w") as log:
        def run(worker, mutant):
            mutant["by"] = worker.kill(mutant["number"], batches(
                mutant, suites, wanted.wide, again=wanted.only is not None))
            mutant["reached"] = any(mutant["number"] in suite.reached for suite in suites)
            with lock:
                log.write(json.dumps(mutant, ensure_ascii=False) + "\n")
                log.flush()
        together(workers, mutants, run)
    sys.exit(report(mutants, clock()))


def report(mutants, time_taken):
    """Prints the table and the survivors. Returns what to exit with."""
    rows = collections.defaultdict(collections.Counter)
    for mutant in mutants:
        way = mutant["by"] if mutant["by"] in (None, "hang", "crash") else "test"
        for row in (scope.part_of(mutant["file"]), "all"):
            rows[row]["drawn"] += 1
            rows[row][way] += 1
    print(f"\n{'part':12}{'drawn':>7}{'test':>7}{'crash':>7}{'hang':>7}{'survived':>10}{'found':>9}")
    for row in [*scope.PARTS, "all"]:
        count = rows[row]
        if count["drawn"]:
            found = 1 - count[None] / count["drawn"]
            print(f"{row:12}{count['drawn']:7}{count['test']:7}{count['crash']:7}{count['hang']:7}"
                  f"{count[None]:10}{found:9.1%}")
    print()
    for mutant in sorted(mutants, key=lambda it: it["number"]):
        if not mutant["by"]:
            print(told(mutant) + ("" if mutant["reached"] else " (no test comes by)"))
    print(f"after {time_taken}")
    return 0 if 1 - rows["all"][None] / rows["all"]["drawn"] >= GOAL else 1


if __name__ == "__main__":
    main()
