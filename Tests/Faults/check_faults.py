#!/usr/bin/env python3
"""Lets each system call fail by which the tool writes, and looks at what is left.

Usage: check_faults.py [--small] [--only NAME] [--scratch FOLDER] DATAREGISTER

Each command that writes is run once to see which system calls it makes. Then it is run again for each of
them, at a place made anew, with that call failing (a full disk, an error of the disk, an interrupt, no
permission, a disk that is full or can only be read from then on), cut short, or the last one before the run
is killed. It is also run on disks that are full after each 4 KiB and after each file. What is there then must
be all as it was or all as it should become; a run that says it succeeded must have; and the next run without
a fault must bring about what the command is for, with nothing left over.

--small takes a sample, always the same, in about a minute. --only takes the commands whose name begins so.
"""

import argparse
import collections
import concurrent.futures
import errno
import os
import pathlib
import random
import shutil
import sys
import tempfile
import threading

from disks import Disk, can_mount
from experiments import Experiment, Verdict
from paths import PATHS
from supervision import Supervisor

# A disk that is full from then on, and one that can only be read from then on, as Linux makes it after an
# error: the kinds of call that fail with it, as the supervisor lists them.
FULL, READ_ONLY = f"{errno.ENOSPC}:cwn", f"{errno.EROFS}:cwnum"

# The faults of each kind of call.
FAULTS = {
    "o": [errno.EIO, errno.EINTR, errno.EACCES],
    "r": [errno.EIO],
    "c": [errno.ENOSPC, errno.EIO, errno.EACCES, "kill", FULL, READ_ONLY],
    "w": [errno.ENOSPC, errno.EIO, errno.EINTR, "short", "kill", FULL, READ_ONLY],
    "s": [errno.EIO, errno.ENOSPC, errno.EINTR, "kill"],
    "n": [errno.ENOSPC, errno.EIO, errno.EACCES, "kill", FULL, READ_ONLY],
    "u": [errno.EIO, errno.EACCES, "kill", READ_ONLY],
    "m": [errno.EIO, errno.EPERM, "kill", READ_ONLY],
    "l": [errno.EINTR, errno.ENOLCK, "kill"],
    "x": [errno.EIO, errno.EINTR, "kill"],
}
NAMES = {
    FULL: "full from then on", READ_ONLY: "read-only from then on", "kill": "kill -9",
    "short": "short write",
}

# Files by which Git's library finds out, in a new repository, whether there are links on the disk: what it
# finds it writes down. Whether there are permissions it finds out by `chmod` of the configuration.
PROBE, PROBED = "/_git2_", "/.git/config"

# How many faults of each path a sample has, and how many disks.
SAMPLE, SAMPLE_OF_DISKS = 18, 3
SEED = 20261126


def points_of(experiment):
    """Every fault of every call that a command makes; of many that read the same, the first and last."""
    reading = {}
    for call in experiment.reference.calls:
        if call.kind in "or":
            reading.setdefault((call.name, call.plain_path), []).append(call.number)
    for call in experiment.reference.calls:
        same = reading.get((call.name, call.plain_path), [call.number])
        if call.number not in (same[0], same[-1]) or is_probe(call):
            continue
        faults = FAULTS[call.kind] + ([errno.EINTR] if call.name in ("read", "pread64") else [])
        for fault in faults:
            yield experiment, call, fault


def is_probe(call):
    """Whether Git's library makes a call to see whether it fails."""
    return PROBE in call.path or call.name == "chmod" and call.path.endswith(PROBED)


class Figures:
    """What came of all faults."""

    def __init__(self):
        self._lock = threading.Lock()
        self.kinds, self.outcomes = collections.Counter(), collections.Counter()
        self.wrong, self.swept, self.git_locks, self.missed = [], 0, 0, 0

    def count(self, name, what, kind, verdict):
        with self._lock:
            self.kinds[kind] += 1
            self.outcomes[verdict.outcome] += 1
            self.swept += verdict.has_leftovers
            self.git_locks += verdict.has_git_lock
            if verdict.problems:
                self.wrong.append((name, f"{what}, {kind}", verdict.problems))

    def miss(self):
        with self._lock:
            self.missed += 1

    def lines(self, paths):
        """What is printed in the end."""
        for name, what, problems in sorted(self.wrong):
            yield f"{name}: {what}: it " + "; it ".join(problems)
        yield "; ".join(f"{count} {kind}" for kind, count in self.kinds.most_common())
        yield (
            f"{paths} paths, {sum(self.kinds.values())} faults: {self.outcomes['old']} old, "
            f"{self.outcomes['new']} new, {self.outcomes['between']} between, "
            f"{len(self.wrong)} wrong; swept by the next run: {self.swept}; "
            f"locks of Git's that were named: {self.git_locks}; calls not made again: {self.missed}")


class Laboratory:
    """Folders for as many runs at once as there are cores."""

    def __init__(self, folder, figures):
        self._folder, self._figures, self._own = folder, figures, threading.local()
        self._numbers = iter(range(1000))
        self._lock = threading.Lock()

    def place(self):
        """A folder that no other thread uses."""
        if not hasattr(self._own, "place"):
            with self._lock:
                self._own.place = self._folder / f"place{next(self._numbers)}"
        return self._own.place

    def try_call(self, experiment, call, fault):
        """Lets one call get a fault."""
        name = NAMES.get(fault) or errno.errorcode[fault]
        place = self.place()
        experiment.put(place)
        run = experiment.run(place, call.number, str(fault))
        if len(run.calls) < call.number:
            return self._figures.miss()
        is_cut = fault in ("kill", FULL, READ_ONLY)
        hit = run.calls[call.number - 1]
        verdict = Verdict(experiment, place, run, is_cut, may_leave=call.kind == "u")
        self._figures.count(experiment.path.name, hit, name, verdict)

    def try_disk(self, experiment, room, kind):
        """Runs a command on a disk with so much room; says whether that was enough."""
        with Disk(self.place(), experiment) as disk:
            disk.leave(room, kind)
            run = experiment.run(disk.place)
            is_enough = run.status == experiment.reference.status
            verdict = Verdict(experiment, disk.place, run, True, relieve=disk.relieve)
        self._figures.count(experiment.path.name, f"room for {room}", f"disk of {kind}", verdict)
        return is_enough

    def try_disks(self, experiment, rooms):
        """Runs a command on disks with more and more room, until that is enough."""
        for kind in ("4 KiB blocks", "files"):
            for room in rooms or range(2000):
                if self.try_disk(experiment, room, kind) and not rooms:
                    break


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--scratch")
    parser.add_argument("tool")
    options = parser.parse_args()
    tool = os.path.abspath(options.tool)
    paths = [path for path in PATHS if path.name.startswith(options.only)]
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(os.path.realpath(tempfile.mkdtemp(
        prefix="dataregister-faults-", dir=options.scratch or shared)))
    figures, chosen = Figures(), random.Random(SEED)
    try:
        has_disks = can_mount(folder)
        supervisor = Supervisor(folder)
        laboratory = Laboratory(folder, figures)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            experiments = list(pool.map(
                lambda path: Experiment(path, folder / "before", tool, supervisor), paths))
            work = []
            for experiment in experiments:
                points = list(points_of(experiment))
                if options.small:
                    points = chosen.sample(points, min(SAMPLE, len(points)))
                work += [pool.submit(laboratory.try_call, *point) for point in points]
            if has_disks:
                for experiment in experiments:
                    rooms = chosen.sample(range(40), SAMPLE_OF_DISKS) if options.small else None
                    work.append(pool.submit(laboratory.try_disks, experiment, rooms))
            else:
                print("no disk can be mounted here: no run on a disk that is full")
            for result in work:
                result.result()
    finally:
        shutil.rmtree(folder)
    for line in figures.lines(len(paths)):
        print(line)
    sys.exit(1 if figures.wrong else 0)


if __name__ == "__main__":
    main()
