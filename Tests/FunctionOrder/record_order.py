#!/usr/bin/env python3
"""Records which functions a short command runs, for the linker to lay them side by side.

Usage: record_order.py PROGRAM          writes Sources/dataregister/functions.order
       record_order.py --check PROGRAM  fails if those of PROGRAM do not lie side by side

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
import shutil
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

# The share of the names that must be the program's, and how many pages at most they may lie on for each
# that they would fill: beyond that, short commands are slower again.
LEAST_KNOWN = 0.75
MOST_PAGES = 2
PAGE = 4096


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
    """The functions of a program: where each begins and how many bytes it has, by its name."""
    listed = subprocess.run(
        ["nm", "--defined-only", "--format=posix", program], check=True, capture_output=True, text=True)
    functions = {}
    for line in listed.stdout.splitlines():
        name, kind, *numbers = line.split()
        if kind in "tTwWi" and len(numbers) == 2:
            functions[name] = (int(numbers[0], 16), int(numbers[1], 16))
    return functions


def record(program):
    if shutil.which("valgrind") is None:
        sys.exit("error: valgrind was not found\nhint: as root: apt-get install valgrind")
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
    functions = functions_of(program)
    known = [functions[name] for name in names if name in functions]
    pages = {place // PAGE for start, size in known for place in (start, start + max(size, 1) - 1)}
    filled = sum(size for _, size in known) / PAGE
    print(f"{len(known)} of {len(names)} names are the program's; on {len(pages)} pages, "
          f"of which they would fill {filled:.0f}")
    if len(known) < LEAST_KNOWN * len(names):
        sys.exit(f"error: less than {LEAST_KNOWN:.0%} of the names in {ORDER.relative_to(ROOT)} are known\n"
                 "hint: record them anew: Tests/FunctionOrder/record_order.py \"$(Hooks/build)\"")
    if len(pages) > MOST_PAGES * filled:
        sys.exit(f"error: the functions in {ORDER.relative_to(ROOT)} do not lie side by side in {program}\n"
                 "hint: what was compiled without a section for each is taken as it is: remove .build")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"] and len(sys.argv) == 3:
        check(sys.argv[2])
    elif len(sys.argv) == 2:
        record(sys.argv[1])
    else:
        sys.exit(__doc__)
