"""The files that mutants are drawn from, and the tests that are to find them first."""

import pathlib

# Each part of the program with its files, and whether the text of string literals is changed too.
PARTS = {
    "parser": (False, [
        "Sources/RegisterSyntax", "Sources/RegisterModel/Recovery", "Sources/RegisterModel/Register",
        "Sources/RegisterModel/Canonical",
    ]),
    "comparison": (False, ["Sources/RegisterDiff"]),
    "projection": (False, [
        "Sources/RegisterHistory/Public", "Sources/RegisterSite/SiteContent.swift",
        "Sources/RegisterSite/Data/PublicData.swift",
    ]),
    "escapers": (True, [
        "Sources/Rendering/CSVTable.swift", "Sources/Rendering/HTMLElement.swift",
        "Sources/Rendering/HTMLText.swift", "Sources/Rendering/JSONValue+Rendering.swift",
        "Sources/Rendering/ManualText.swift", "Sources/Rendering/MarkdownText.swift",
        "Sources/Rendering/ShellWord.swift", "Sources/Rendering/String+Place.swift",
        "Sources/Rendering/URIPath.swift", "Sources/Rendering/Unicode.Scalar+Unprintable.swift",
        "Sources/Rendering/VisibleLines.swift", "Sources/Rendering/VisibleText.swift",
        "Sources/Rendering/WorkflowCommand.swift", "Sources/Rendering/XMLElement.swift",
        "Sources/Rendering/XMLText.swift", "Sources/RegisterSite/Pages/LinkedText.swift",
        "Sources/RegisterSite/Pages/SiteLink.swift",
    ]),
}


def files(tree, part):
    """The paths of a part's files below a tree, in order."""
    found = []
    for place in PARTS[part][1]:
        path = pathlib.Path(tree, place)
        found += sorted(path.rglob("*.swift")) if path.is_dir() else [path]
    return [str(path.relative_to(tree)) for path in found]


def changes_text(part):
    """Whether mutants of a part change the text of string literals."""
    return PARTS[part][0]


def part_of(file):
    """The part that a file belongs to."""
    return next(
        part for part, (_, places) in PARTS.items()
        if any(file == place or file.startswith(place + "/") for place in places))


def module_of(file):
    """The module that a file belongs to."""
    return file.split("/")[1]
