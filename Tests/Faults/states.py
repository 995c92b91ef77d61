"""What a place holds: its registers, its repository, its published folder; and which state that is."""

import copy
import hashlib
import json
import os
import re
import stat

# What may be there or not: it is made again when it is needed, and is only ever whole.
DISPOSABLE = re.compile(r"repository/\.git/(dataregister/history[^/]*\.index|dataregister-checked)$")
# A file or a folder while it is being written, and a publication's notes.
OURS = re.compile(
    r"(^|/)(\.dataregister-[^/]*|\.history-[^/]*|\.[^/]*\.dataregister-[^/]*)(/|$)"
    r"|\.git/dataregister/publishing$|\.git/config\.lock$")
# What Git's own library leaves where it is killed.
GIT_LOCK = re.compile(r"repository/\.git/.*\.lock$")
GIT_OBJECT = re.compile(r"repository/\.git/objects(/|$)")
UNSEEN = {"stdout", "edited"}


class State:
    """What a place held when it was looked at."""

    def __init__(self, place, whole=()):
        # What was written for somebody, by path; a folder that only counts as a whole is one value.
        self.parts = {}
        self.disposable = {}
        self.leftovers = set()
        self.locks = set()
        self.objects = set()
        self.is_pending = False
        self._whole = whole
        self._walk(os.fsencode(place), "")
        for folder in whole:
            inside = {path: value for path, value in self.parts.items() if _is_in(path, folder)}
            for path in inside:
                del self.parts[path]
            if inside:
                self.parts[folder + "/…"] = json.dumps(inside, sort_keys=True)

    def _walk(self, folder, prefix):
        with os.scandir(folder) as entries:
            for entry in entries:
                path = prefix + os.fsdecode(entry.name)
                if path in UNSEEN:
                    continue
                if OURS.search(path):
                    self.leftovers.add(path)
                elif GIT_OBJECT.search(path):
                    if entry.is_dir(follow_symlinks=False):
                        self._walk(entry.path, path + "/")
                    else:
                        self.objects.add(path)
                elif entry.is_dir(follow_symlinks=False):
                    # Git keeps empty folders or not, as it likes.
                    if "/.git/" not in path + "/" or path.endswith("/.git"):
                        self.parts[path] = "folder"
                    self._walk(entry.path, path + "/")
                elif GIT_LOCK.search(path):
                    self.locks.add(path)
                elif DISPOSABLE.search(path):
                    self.disposable[path] = self._value(entry, path)
                else:
                    self.parts[path] = self._value(entry, path)

    def _value(self, entry, path):
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISLNK(mode):
            return "link to " + os.readlink(entry.path).decode()
        with open(entry.path, "rb") as file:
            content = file.read()
        if path.endswith("/manifest.json"):
            # A site whose tag is not there yet is the new one, as long as it says so.
            content, count = re.subn(rb'"status": "pending"', b'"status": "published"', content)
            self.is_pending = self.is_pending or count > 0
        return f"{stat.S_IMODE(mode):o} {hashlib.sha256(content).hexdigest()}"

    def is_same(self, other):
        """Whether all that was written for somebody is the same."""
        return self.parts == other.parts

    def is_between(self, *others):
        """Whether each part is as in one of some states."""
        paths = set(self.parts).union(*(other.parts for other in others))
        return all(
            any(self.parts.get(path) == other.parts.get(path) for other in others)
            for path in paths)

    def without(self, end):
        """The same without files whose names have an end."""
        state = copy.copy(self)
        state.parts = {
            path: value for path, value in self.parts.items() if not path.endswith(end)}
        return state

    def torn(self, *others):
        """What may be there or not, and is neither as in one of some states nor missing."""
        return [
            path for path, value in self.disposable.items()
            if all(other.disposable.get(path) != value for other in others)
        ]

    def difference(self, other):
        """What is not as in another state."""
        paths = sorted(set(self.parts) | set(other.parts))
        return [
            f"{path}: {self.parts.get(path, 'missing')[:60]}" for path in paths
            if self.parts.get(path) != other.parts.get(path)
        ]


def _is_in(path, folder):
    return path == folder or path.startswith(folder + "/")
