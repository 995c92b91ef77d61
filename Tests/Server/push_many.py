#!/usr/bin/env python3
"""Lets many clones push at once to a server with the pre-receive hook, and then looks at what got in.

Usage: push_many.py PROGRAM CLONES PUSHES file|http SEED [JOBS]

PROGRAM is the dataregister to test. All clones are at work at once; of their calls to Git as many run
as JOBS says, by default as many as there are clones, so that a small machine can be left some room.
Each clone edits a register of its own, on the branch that all share or on one of its own. A third of
what it pushes is invalid; of that, some is a bad commit between two good ones. At the end a second
reader, which knows only the rules that were broken, reads every commit that any reference reaches. One
line of figures is printed; the status is 0 if nothing invalid got in, nothing that was accepted is
lost, and the repository is sound.

It is run by hand, by whoever changes the pre-receive hook, and is no step of .ci/run: how it goes
depends on how busy the machine is.
"""

import collections
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

import second_reader

HERE = pathlib.Path(__file__).resolve().parent
SHARED = "main"
# How often a push that came too late is made on top of the newest state, before it is given up.
TRIES = 40

HOOK = """#!/bin/sh
exec '{program}' hook pre-receive "$@"
"""

REGISTER = """Namn: System {number}
Användningsområde: Läge {state}
Datainnehåll: Uppgifter
DRB: {flag}
Ansvarsenhet: Bildningssektorn
Ansvarsperson: Bildningschefen
"""


class Refused(Exception):
    """A push that the server did not take, with what Git said."""


class Git:
    """Git in one folder, without anyone's own settings."""

    # Lets so many calls run at once.
    jobs = threading.Semaphore(1)

    def __init__(self, folder, number=0):
        self.folder = folder
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": "/nonexistent",
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
        }
        for role in ("AUTHOR", "COMMITTER"):
            self.environment[f"GIT_{role}_NAME"] = f"Klon {number}"
            self.environment[f"GIT_{role}_EMAIL"] = f"klon{number}@example.fi"

    def __call__(self, *arguments):
        with self.jobs:
            run = subprocess.run(
                ["git", *arguments],
                cwd=self.folder,
                env=self.environment,
                capture_output=True,
                check=False,
            )
        if run.returncode != 0:
            raise Refused(f"git {arguments}: {run.stderr.decode(errors='replace')}")
        return run.stdout.decode(errors="replace").strip()


class Clone(threading.Thread):
    """A clone that pushes, by itself."""

    def __init__(self, number, folder, pushes, seed):
        super().__init__()
        self.number, self.pushes = number, pushes
        self.git = Git(folder, number)
        self.random = random.Random(f"{seed} {number}")
        self.path = pathlib.Path(folder, "Registers", f"system-{number}.register")
        self.accepted = []
        self.known = {SHARED}
        self.figures = collections.Counter()
        self.failure = None

    def run(self):
        try:
            for push in range(self.pushes):
                self.push(push)
        except Exception as failure:  # A thread's failure must not go unseen.
            self.failure = failure

    def push(self, push):
        """Makes one push: of a valid commit, or of something invalid."""
        branch = SHARED if self.random.random() < 0.3 else f"gren-{self.number}"
        self.on(branch)
        before = self.git("rev-parse", "HEAD")
        if self.random.random() < 1 / 3:
            self.invalid(push)
            expected = "refused"
        else:
            self.good(push)
            expected = "accepted"
        result = self.offer(branch)
        self.figures[result] += 1
        if result == "accepted":
            self.accepted.append(self.git("rev-parse", "HEAD"))
            self.known.add(branch)
        if result not in (expected, "late"):
            self.figures["misjudged"] += 1
        if result != "accepted":
            self.git("reset", "--quiet", "--hard", before)

    def on(self, branch):
        """Checks a branch out as it is on the server, or a new one from the shared."""
        if branch == SHARED:
            self.git("fetch", "--quiet", "origin", SHARED)
        start = branch if branch in self.known else SHARED
        self.git("checkout", "--quiet", "-B", branch, f"origin/{start}")

    def offer(self, branch):
        """Pushes, on top of what others pushed meanwhile, until the server judges it."""
        for _ in range(TRIES):
            try:
                self.git("push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")
                return "accepted"
            except Refused as refusal:
                if "pre-receive hook declined" in str(refusal):
                    return "refused"
                if not any(word in str(refusal) for word in ("fetch first", "failed to update ref",
                                                             "cannot lock ref", "non-fast-forward")):
                    raise
                self.figures["retried"] += 1
                time.sleep(self.random.random())
                self.git("fetch", "--quiet", "origin", branch)
                self.git("rebase", "--quiet", f"origin/{branch}")
        return "late"

    def commit(self, text, message):
        self.path.write_text(text, encoding="utf-8")
        self.git("add", "Registers")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)

    def good(self, state):
        flag = self.random.choice(["X", "-"])
        text = REGISTER.format(number=self.number, state=f"{state}, {self.random.random()}", flag=flag)
        self.commit(text, f"Ändrar System {self.number}")

    def invalid(self, state):
        """Commits something invalid, alone or between two good commits."""
        surrounded = self.random.random() < 0.5
        if surrounded:
            self.good(f"{state} före")
        text = self.path.read_text(encoding="utf-8") if self.path.exists() else REGISTER.format(
            number=self.number, state=state, flag="X")
        message = f"Ändrar System {self.number}"
        match self.random.randrange(7):
            case 0:
                text = text.replace("DRB: X", "DRB: kanske").replace("DRB: -", "DRB: kanske")
            case 1:
                text += "en rad utan kolon\n"
            case 2:
                text += "Okänd nyckel: värde\n"
            case 3:
                text += f"Namn: System {self.number} igen\n"
            case 4:
                text = text.replace(f"Namn: System {self.number}\n", "")
            case 5:
                message += " för 131052-308T"
            case 6:
                pathlib.Path(self.git.folder, "Registers", "Stor Bokstav.register").write_text(
                    text, encoding="utf-8")
        self.commit(text, message)
        self.figures["invalid"] += 1
        if surrounded:
            self.figures["in the middle"] += 1
            pathlib.Path(self.git.folder, "Registers", "Stor Bokstav.register").unlink(
                missing_ok=True)
            self.good(f"{state} efter")


def serve(folder, protocol):
    """Starts what the repositories in a folder are pushed to by; gives it and the address."""
    if protocol == "file":
        return None, f"file://{folder}/server.git"
    server = subprocess.Popen(
        [sys.executable, str(HERE / "serve_git.py"), folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    return server, f"http://127.0.0.1:{int(server.stdout.readline())}/server.git"


def prepare(folder, program):
    """Makes a server with the hook and the registers of this repository; gives Git there."""
    outside = Git(folder)
    server = f"{folder}/server.git"
    outside("init", "--quiet", "--bare", f"--initial-branch={SHARED}", server)
    outside("init", "--quiet", f"--initial-branch={SHARED}", "first")
    first = Git(f"{folder}/first")
    source = HERE.parent.parent / "Registers"
    (pathlib.Path(first.folder) / "Registers").mkdir()
    for file in source.iterdir():
        (pathlib.Path(first.folder) / "Registers" / file.name).write_bytes(file.read_bytes())
    first("add", "--all")
    first("commit", "--quiet", "-m", "Registren")
    first("push", "--quiet", server, SHARED)
    hook = pathlib.Path(server, "hooks", "pre-receive")
    hook.write_text(HOOK.format(program=program), encoding="utf-8")
    hook.chmod(0o755)
    return Git(server)


def main():
    program, clones, pushes, protocol, seed = sys.argv[1:6]
    clones, pushes = int(clones), int(pushes)
    Git.jobs = threading.Semaphore(int(sys.argv[6]) if len(sys.argv) > 6 else clones)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        git = prepare(folder, os.path.abspath(program))
        server, address = serve(folder, protocol)
        threads = []
        for number in range(clones):
            Git(folder)("clone", "--quiet", address, f"clone-{number}")
            threads.append(Clone(number, f"{folder}/clone-{number}", pushes, seed))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if server:
            server.stdin.close()
            server.wait()
        failures = [thread.failure for thread in threads if thread.failure]
        for failure in failures[:3]:
            print(failure, file=sys.stderr)
        figures = sum((thread.figures for thread in threads), collections.Counter())
        commits = git("rev-list", "--all").split()
        problems = second_reader.problems(git.folder, commits)
        for commit, problem in list(problems.items())[:3]:
            print(f"{commit}: {problem}", file=sys.stderr)
        reached = set(commits)
        lost = [id for thread in threads for id in thread.accepted if id not in reached]
        try:
            git("fsck", "--strict", "--full", "--no-dangling")
            soundness = "clean"
        except Refused as refusal:
            print(refusal, file=sys.stderr)
            soundness = "not clean"
        left = [name for name in os.listdir(f"{git.folder}/objects") if name.startswith("tmp_")]
        print(
            f"{clones} clones × {pushes} pushes over {protocol}, seed {seed}: "
            f"{figures['accepted']} accepted, {figures['refused']} refused by the hook "
            f"({figures['invalid']} were invalid, {figures['in the middle']} of them in the middle), "
            f"{figures['retried']} came too late and were made anew, {figures['late']} given up; "
            f"{len(commits)} commits reachable, {len(problems)} of them invalid, {len(lost)} accepted "
            f"lost, {figures['misjudged']} misjudged, {len(left)} quarantines left, fsck {soundness}, "
            f"{time.monotonic() - started:.0f} s"
        )
        isGood = not (failures or problems or lost or left or figures["misjudged"])
        return 0 if isGood and soundness == "clean" else 1


if __name__ == "__main__":
    sys.exit(main())
