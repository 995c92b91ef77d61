#!/usr/bin/env python3
"""Publishes 200 times, kills most of the runs, and reads the site all the while.

Usage: publish_and_kill.py, in an empty folder, with the program in PROGRAM, the text of a schema in
SCHEMA and that of a register in AURA.

25 times in each of 8 repositories a register changes and is published; when a run is killed comes from
a seed. Whoever reads must find a whole site, old or new, and after each run `status` must say what is
so.
"""

import glob
import hashlib
import json
import multiprocessing
import os
import random
import signal
import subprocess
import time

tool, generator = os.environ["PROGRAM"], random.Random(20261125)

def fail(text):
    # Whoever runs this may have had SIGTERM blocked, and the end would be waited for.
    for reader in multiprocessing.active_children(): reader.kill()
    raise SystemExit(text)

def read(place):
    # What is read is the folder that was opened, also when another takes its place meanwhile.
    try: folder = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError: fail("there is no site")
    try:
        def content(path):
            with open(os.open(path, os.O_RDONLY, dir_fd=folder), "rb") as file:
                return file.read()
        manifest = json.loads(content("manifest.json"))
        if manifest["status"] not in ("pending", "published"): fail("a draft")
        names = {file["path"].split("/")[0] for file in manifest["files"]}
        if os.fstat(folder).st_ino == os.stat(place).st_ino:
            others = set(os.listdir(folder)) - names - {"manifest.json"}
            if others and os.fstat(folder).st_ino == os.stat(place).st_ino: fail(str(others))
        for file in manifest["files"]:
            if hashlib.sha256(content(file["path"])).hexdigest() != file["sha256"]:
                fail("a mix: " + file["path"])
    except FileNotFoundError:
        # An old folder goes once another has its place; the one in place is never without.
        if os.fstat(folder).st_ino == os.stat(place).st_ino: fail("a part of a site")
    finally: os.close(folder)

def poll(place, stop, count):
    while not stop.is_set():
        read(place)
        with count.get_lock(): count.value += 1
        time.sleep(0.001)

def git(*arguments):
    return subprocess.run(["git", *arguments], check=True, capture_output=True,
                          text=True).stdout.strip()

def command(*arguments):
    return subprocess.Popen([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)

def publish():
    return command("publish", "--output", "../site", "--reviewed", git("rev-parse", "HEAD"),
                   "--date", "2026-11-20")

def manifest():
    with open("../site/manifest.json") as file: return json.load(file)

def status(*arguments):
    run = command("status", "--language", "en", *arguments)
    output, errors = run.communicate()
    if run.returncode: fail(errors.decode())
    return output.decode()

def examine(outcomes):
    head = git("rev-parse", "HEAD")
    said = json.loads(status("--format", "json"))
    locks = glob.glob(".git/refs/tags/publicerad/*.lock")
    if said["publication"] == "pending" and locks:
        # Whose a lock is nobody can tell, so it is named and left to a person.
        if os.path.realpath(locks[0]) not in status(): fail("a lock that is not named")
        os.remove(locks[0])
        outcomes["locked"] = outcomes.get("locked", 0) + 1
        said = json.loads(status("--format", "json"))
        if said["publication"] != "completed": fail("not completed after a lock")
    outcomes[said["publication"]] = outcomes.get(said["publication"], 0) + 1
    found = manifest()
    tags = git("tag", "--points-at", "HEAD").split()
    if found["status"] != "published": fail("status left " + found["status"])
    if (found["commit"] == head) != (len(tags) == 1): fail("a site without tag, or the reverse")
    if said["published"] != found["publication"]: fail("status told another publication")
    if said["publication"] == "completed" and found["commit"] != head: fail("not completed")
    if said["publication"] == "undone" and found["commit"] == head: fail("not undone")
    if sorted(os.listdir("..")) != ["repository", "site"]: fail(str(os.listdir("..")))
    # A walk that took long makes the history index.
    left = [name for name in os.listdir(".git/dataregister") if name != "history.index"]
    if left: fail(str(left))

top, reads, deaths, outcomes = os.getcwd(), 0, 0, {}
for number in range(8):
    os.makedirs(f"{top}/{number}/repository/Registers")
    os.chdir(f"{top}/{number}/repository")
    git("init", "--quiet", "--initial-branch=main")
    with open("Registers/register.schema", "w") as file: file.write(os.environ["SCHEMA"])
    stop, count = multiprocessing.Event(), multiprocessing.Value("i", 0)
    reader, duration = None, 0
    for turn in range(25):
        with open("Registers/aura.register", "w") as file:
            file.write(os.environ["AURA"].replace("Namn: Aura", f"Namn: Aura {turn}"))
        git("add", "--all")
        git("commit", "--quiet", "--message", f"Ändring {turn}")
        begun = time.monotonic()
        run = publish()
        if turn > 1 and generator.random() < 0.8:
            # Mostly towards the end, where files are written.
            time.sleep(duration * generator.uniform(0.6, 1.02))
            run.send_signal(generator.choice([signal.SIGKILL] * 3 + [signal.SIGINT]))
            run.communicate()
            if run.returncode: deaths += 1
        else:
            output, errors = run.communicate()
            if run.returncode: fail(errors.decode())
            duration = time.monotonic() - begun
        if reader is None:
            place = os.path.realpath("../site")
            reader = multiprocessing.Process(
                target=poll, args=(place, stop, count), daemon=True)
            reader.start()
        examine(outcomes)
    stop.set()
    reader.join()
    if reader.exitcode: fail("the reader found no whole site")
    reads += count.value
    verified = command("verify", "../site")
    output, errors = verified.communicate()
    if verified.returncode: fail((output + errors).decode())
# Otherwise nothing was tried.
if reads < 200: fail(f"only {reads} reads")
if deaths < 20: fail(f"only {deaths} killed")
print(f"200 publications, {deaths} killed, {reads} reads, {outcomes}")
