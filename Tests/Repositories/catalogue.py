"""The cases, by name: each builds a repository in a folder and returns it."""

CASES = {}


class Skipped(Exception):
    """A case that this machine cannot build."""


def case(build):
    """Lists a case under its function's name; its documentation says what it is."""
    CASES[build.__name__.replace("_", "-")] = build
    return build
