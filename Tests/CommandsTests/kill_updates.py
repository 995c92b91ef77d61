#!/usr/bin/env python3
"""Kills the program while it brings the history index up to date, and lets several do so at once.

Usage: kill_updates.py ROUNDS COMMITS, in a repository of registers that has a commit, with the program in
PROGRAM.

In each round a register changes and is committed; then either one run that updates the index is
killed at a moment that comes from a seed, or two to four run at once, some of which are killed. After
that whoever asks must get what is told without the index, and the next update must leave nothing but
the index.
"""

import os
import random
import signal
import subprocess
import sys
import time

tool, generator = os.environ["PROGRAM"], random.Random(20261126)
rounds, commits = int(sys.argv[1]), int(sys.argv[2])
place = ".git/dataregister"

def fail(text): raise SystemExit(text)

def git(*arguments):
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout

def start(*arguments):
    return subprocess.Popen([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)

def run(*arguments):
    process = start(*arguments)
    output, errors = process.communicate()
    if process.returncode: fail(errors.decode())
    return output

def change(number):
    with open("Registers/aura.register") as file: lines = file.read().splitlines()
    with open("Registers/aura.register", "w") as file:
        file.write("\n".join([f"Namn: Aura {number}"] + lines[1:]) + "\n")
    git("commit", "--quiet", "--all", "--message", f"Ändring {number}")

def leftovers():
    return [name for name in os.listdir(place) if name != "history.index"]

# Much of the history is there at first, so that writing takes its time.
stream = ["reset refs/heads/main", "from refs/heads/main^0", ""]
for number in range(commits):
    stream += ["commit refs/heads/main", f"committer M <m@example.fi> {1800000000 + number} +0200",
               "data 1", "x", f"M 644 inline Registers/r{number}.register",
               f"data {len(str(number)) + 7}", f"Namn: {number}", ""]
subprocess.run(["git", "fast-import", "--quiet", "--force"], check=True,
               input="\n".join(stream).encode())
git("reset", "--quiet", "--hard")
run("index", "--rebuild")
deaths, found, together, durations = 0, 0, 0, []
for number in range(rounds):
    change(number)
    count = 1 if number % 4 else generator.choice([2, 3, 4])
    begun = time.monotonic()
    processes = [start("history", "aura", "--format", "json") for _ in range(count)]
    if number % 8 != 1:
        # An update comes first: most of the time is before and while the file is written.
        time.sleep(generator.uniform(0, 1) * (sorted(durations)[len(durations) // 2]
                                              if durations else 0.05))
        for process in processes[:max(1, count - 1)]:
            process.send_signal(signal.SIGKILL)
    outputs = [process.communicate() for process in processes]
    codes = [process.returncode for process in processes]
    if number % 8 == 1: durations.append(time.monotonic() - begun)
    deaths += sum(code == -signal.SIGKILL for code in codes)
    together += count > 1
    found += len(leftovers())
    expected = run("history", "aura", "--format", "json", "--no-index")
    for (output, errors), code in zip(outputs, codes):
        if code == 0 and output != expected: fail(f"{number}: a run beside those that were killed")
        if code not in (0, -signal.SIGKILL): fail(f"{number}: {code} {errors.decode()}")
    if run("history", "aura", "--format", "json") != expected: fail(f"{number}: another answer")
    if not os.path.exists(place + "/history.index"): fail(f"{number}: the index is gone")
    if number % 10 == 9 and b"" == run("index", "--verify"): fail("nothing was compared")
# The next update leaves nothing but the index.
change("sist")
run("history", "aura")
if leftovers(): fail(str(leftovers()))
run("index", "--verify")
# Otherwise nothing was tried.
if deaths < rounds // 4: fail(f"only {deaths} killed")
print(f"{rounds} rounds, {together} with several runs, {deaths} killed, {found} files left behind")
