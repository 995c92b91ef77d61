#!/usr/bin/env python3
"""Records which functions a short command runs, for the linker to lay them side by side.

Usage: record_order.py PROGRAM          writes Sources/dataregister/functions.order
       record_order.py --check PROGRAM  fails if too few of its names are the program's

A short command needs a twentieth of the program's code. Where that lies together, the system maps
fewer pages of the file, which is a seventh of the time of `history` where it keeps the file in single
pages. PROGRAM is what Hooks/build builds, of the same code as the repository. It runs in a clone with
an index, under callgrind (apt-get install valgrind), which tells what is run. What most commands need
comes first. Names that the program lacks are passed over by the linker, so the list may be older than
the code: record it anew when the check says so, and before performance is measured.
"""

import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ORDER = ROOT / "Sources/dataregister/functions.order"

# What takes so little that the start is most of it.
COMMANDS = [
    ["--version"],
    ["history", "aura"],
    ["history", "aura", "--no-index"],
    ["changelog", "HEAD..HEAD"],
    ["hook", "pre-commit"],
]

# What is run before callgrind begins to count, and what ends the program.
AROUND = ["_start", "_init", "frame_dummy", "register_tm_clones", "__libc_start_main_impl",
          "__libc_start_call_main", "__do_global_dtors_aux", "deregister_tm_clones", "_fini"]

# The C library has a function of strings and memory for each kind of processor. The one that callgrind
# plays is older than those that the program runs on.
KINDS = re.compile(r"_(sse2|sse42|avx|avx2|avx512|evex)(_\w+)?$")
NEWER_KINDS = ("_evex", "_avx512")

# The share of the names that must be the program's: below it, short commands are slower again.
LEAST_KNOWN = 0.75


def functions_run(program, command, clone):
    """The functions that a command runs, by the names that the linker knows them by."""
    out = clone.with_name("callgrind.out")
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--demangle=no",
         "--compress-strings=no", program, *command],
        cwd=clone, env={**os.environ, "LC_ALL": "C"}, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"error: {command} failed under callgrind: {done.stderr.strip()}")
    # Depths of a function that calls itself are told apart: name'2. What has no name is an address.
    names = re.findall(r"^fn=([^\s'(]+)", out.read_text(errors="replace"), re.MULTILINE)
    return {name for name in names if not name.startswith("0x")}


def functions_of(program):
    """The names of a program's functions and variables."""
    listed = subprocess.run(
        ["nm", "--defined-only", "--format=posix", program], check=True, capture_output=True, text=True)
    return {line.split(" ", 1)[0] for line in listed.stdout.splitlines()}


def record(program):
    commands_of = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        # Callgrind cannot read the debug information of this compiler.
        stripped = pathlib.Path(folder, "dataregister")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)
        clone = pathlib.Path(folder, "clone")
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        subprocess.run([stripped, "index", "--rebuild"], cwd=clone, check=True, stdout=subprocess.DEVNULL)
        for command in COMMANDS:
            commands_of.update(functions_run(stripped, command, clone))
    stems = {KINDS.sub("", name) for name in commands_of if KINDS.search(name)}
    newer = [name for name in functions_of(program)
             if KINDS.search(name) and KINDS.sub("", name) in stems
             and any(kind in name for kind in NEWER_KINDS)]
    for name in [*AROUND, *newer]:
        commands_of[name] = len(COMMANDS)
    ordered = sorted(commands_of, key=lambda name: (-commands_of[name], name))
    ORDER.write_text("".join(f"{name}\n" for name in ordered))
    print(f"{len(ordered)} functions of {len(COMMANDS)} commands")


def check(program):
    names = ORDER.read_text().split()
    known = functions_of(program)
    share = sum(name in known for name in names) / len(names)
    print(f"{share:.1%} of {len(names)} names are the program's")
    if share < LEAST_KNOWN:
        sys.exit(f"error: less than {LEAST_KNOWN:.0%} of the names in {ORDER.relative_to(ROOT)} are known\n"
                 "hint: record them anew: Tests/FunctionOrder/record_order.py \"$(Hooks/build)\"")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"] and len(sys.argv) == 3:
        check(sys.argv[2])
    elif len(sys.argv) == 2:
        record(sys.argv[1])
    else:
        sys.exit(__doc__)
