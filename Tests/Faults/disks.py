"""Disks that are small: a file system in memory, mounted at a place, with as much room as is wanted."""

import ctypes
import os
import pathlib
import subprocess

BLOCK = 4096


# What is mounted is seen by this process and those it starts only, and goes with them (`unshare`).
CLONE_NEWNS = 0x20000


def can_mount(folder):
    """Whether a disk can be mounted here. No other thread may have begun."""
    if ctypes.CDLL(None).unshare(CLONE_NEWNS) != 0:
        return False
    # In a folder that was made the root, / is no mount, and what is mounted would be seen by others.
    private = subprocess.run(
        ["mount", "--make-rprivate", "/"], check=False, capture_output=True)
    if private.returncode != 0:
        return False
    place = pathlib.Path(folder) / "mountable"
    place.mkdir()
    is_mounted = _mount(place, quiet=True)
    if is_mounted:
        subprocess.run(["umount", str(place)], check=True)
    place.rmdir()
    return is_mounted


def _mount(place, *options, quiet=False):
    words = ["mount", "-t", "tmpfs", *options, "none", str(place)]
    run = subprocess.run(words, check=False, capture_output=quiet)
    return run.returncode == 0


class Disk:
    """A disk with the place of an experiment on it, as it is before."""

    def __init__(self, beside, experiment):
        self._mount_point = pathlib.Path(f"{beside}.disk")
        self.place = self._mount_point / "place"
        self._experiment = experiment

    def __enter__(self):
        self._mount_point.mkdir()
        if not _mount(self._mount_point):
            raise RuntimeError("no disk can be mounted")
        self._experiment.put(self.place)
        # What the runs print goes into a file that is there already.
        (self.place / "stdout").touch()
        return self

    def __exit__(self, *_):
        # Another run that is just being started may still have it open.
        subprocess.run(["umount", "--lazy", str(self._mount_point)], check=True)
        self._mount_point.rmdir()

    def leave(self, room, kind):
        """Leaves room for so many more blocks, or so many more files."""
        status = os.statvfs(self._mount_point)
        if kind == "files":
            self._remount(f"nr_inodes={status.f_files - status.f_ffree + room}")
        else:
            self._remount(f"size={(status.f_blocks - status.f_bfree + room) * BLOCK}")

    def relieve(self):
        """Makes the disk as large as anybody needs."""
        self._remount("size=1g,nr_inodes=100000")

    def _remount(self, options):
        subprocess.run(
            ["mount", "-o", f"remount,{options}", str(self._mount_point)], check=True)
