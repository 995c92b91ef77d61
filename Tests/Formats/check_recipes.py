#!/usr/bin/env python3
"""Reads the workflows that the documentation offers, and the hooks for pre-commit, as YAML.

Usage: check_recipes.py

That their commands run is tested in Swift; that a forge could read them is what this asks.
"""

import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    text = (ROOT / "Sources/Documentation.docc/Git.md").read_text(encoding="utf-8")
    blocks = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.S)]
    jobs = [block for block in blocks if "jobs" in block]
    assert len(jobs) == 2, "GitHub's and Forgejo's"
    for block in jobs:
        # YAML 1.1 takes the key "on" for true.
        assert set(block[True]) == {"push", "pull_request"}
        (job,) = block["jobs"].values()
        steps = job["steps"]
        assert steps[0]["with"]["fetch-depth"] == 0
        runs = [step["run"] for step in steps[1:]]
        assert [run.split()[:2] for run in runs] == [["dataregister", "check"], ["dataregister", "review"]]
    (gitlab,) = [block["registers"] for block in blocks if "registers" in block]
    assert gitlab["variables"]["GIT_DEPTH"] == "0"
    assert gitlab["artifacts"]["reports"]["codequality"] in gitlab["script"][0]
    assert gitlab["artifacts"]["paths"][0] in gitlab["after_script"][0]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (config,) = [block["repos"][0] for block in blocks if "repos" in block]
    assert [hook["id"] for hook in config["hooks"]] == [hook["id"] for hook in hooks]
    print(f"{len(blocks)} blocks of YAML in the documentation, {len(hooks)} hooks for pre-commit")


if __name__ == "__main__":
    sys.exit(main())
