"""Formats and settings: what Git opens and others may not, and what a configuration can say."""

import os
import pathlib
import shutil
import subprocess

from building import Repository, as_other_user, files, ordinary
from catalogue import Skipped, case


@case
def sha256(folder):
    """objects named by SHA-256"""
    repository = Repository(folder, "--object-format=sha256")
    for path, content in files().items():
        file = repository.folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "Första")
    return repository


def extension(folder, name, value):
    repository = ordinary(folder)
    repository.git("config", "core.repositoryFormatVersion", "1")
    repository.git("config", f"extensions.{name}", value)
    return repository


@case
def partial_clone_extension(folder):
    """`extensions.partialClone`, all objects there"""
    return extension(folder, "partialClone", "origin")


@case
def worktree_config_extension(folder):
    """`extensions.worktreeConfig`"""
    repository = extension(folder, "worktreeConfig", "true")
    repository.remedies = ["git config --unset extensions.worktreeConfig"]
    return repository


@case
def precious_objects_extension(folder):
    """`extensions.preciousObjects`"""
    return extension(folder, "preciousObjects", "true")


@case
def reftable_extension(folder):
    """`extensions.refStorage`, references in tables"""
    return extension(folder, "refStorage", "reftable")


@case
def unknown_extension(folder):
    """an extension that nobody knows, with a hostile name"""
    repository = ordinary(folder)
    repository.git("config", "core.repositoryFormatVersion", "1")
    repository.configure(b"[extensions]\n\tevil-x = \"\x1b[31mred\"\n")
    return repository


@case
def version_0_with_extension(folder):
    """an extension that version 0 of the format does not heed"""
    repository = ordinary(folder)
    repository.git("config", "extensions.made-up", "true")
    return repository


@case
def format_version_2(folder):
    """`core.repositoryFormatVersion` 2"""
    repository = ordinary(folder)
    repository.git("config", "core.repositoryFormatVersion", "2")
    return repository


def partial(folder, spec):
    origin = ordinary(pathlib.Path(folder) / "origin")
    for key in ("allowFilter", "allowAnySHA1InWant"):
        origin.git("config", f"uploadpack.{key}", "true")
    repository = Repository(folder)
    shutil.rmtree(repository.folder)
    subprocess.run(
        ["git", "clone", "--quiet", f"--filter={spec}", f"file://{origin.folder}",
         str(repository.folder)], check=True, stderr=subprocess.DEVNULL)
    repository.commits = origin.commits
    repository.remedies = ["git fetch --refetch --no-filter"]
    return repository


@case
def partial_clone_without_blobs(folder):
    """`clone --filter=blob:none`"""
    return partial(folder, "blob:none")


@case
def partial_clone_without_trees(folder):
    """`clone --filter=tree:0`"""
    return partial(folder, "tree:0")


@case
def partial_clone_with_extension(folder):
    """`clone --filter=blob:none` with `extensions.partialClone`, as an older Git made it"""
    repository = partial(folder, "blob:none")
    repository.git("config", "core.repositoryFormatVersion", "1")
    repository.git("config", "extensions.partialClone", "origin")
    repository.remedies.append("git config --unset extensions.partialClone")
    return repository


def shallow(folder, depth):
    origin = ordinary(pathlib.Path(folder) / "origin")
    tree = origin.tree({**files(2), "Registers/helmi.register": files()["Registers/aura.register"]})
    base = origin.commits[-1]
    side = origin.commit(tree, [base], b"Helmi\n")
    other = origin.commit(origin.trees[2], [base], b"Rester\n")
    origin.commit(tree, [other, side], b"Merge\n")
    repository = Repository(folder)
    shutil.rmtree(repository.folder)
    subprocess.run(
        ["git", "clone", "--quiet", f"--depth={depth}", f"file://{origin.folder}",
         str(repository.folder)], check=True)
    repository.remedies = ["git fetch --unshallow"]
    return repository


@case
def shallow_clone(folder):
    """`clone --depth=1`"""
    return shallow(folder, 1)


@case
def shallow_inside_merge(folder):
    """a shallow clone that is cut within a merge"""
    return shallow(folder, 2)


@case
def shallow_file_that_lies(folder):
    """`shallow` names a commit whose parents are there"""
    repository = ordinary(folder)
    (repository.git_directory / "shallow").write_text(repository.commits[1] + "\n")
    return repository


@case
def shallow_without_graft(folder):
    """parents are missing, and `shallow` names another commit"""
    repository = ordinary(folder)
    (repository.git_directory / "shallow").write_text("1" * 40 + "\n")
    repository.lose(repository.commits[0])
    return repository


@case
def shallow_file_of_garbage(folder):
    """`shallow` holds no ids"""
    repository = ordinary(folder)
    (repository.git_directory / "shallow").write_bytes(b"\xff\xfe not an id\n")
    return repository


@case
def syntax_error_in_config(folder):
    """a configuration with an error of syntax"""
    repository = ordinary(folder)
    repository.configure("[core\nbare")
    return repository


@case
def config_that_includes_itself(folder):
    """a configuration that includes itself"""
    repository = ordinary(folder)
    repository.configure("[include]\n\tpath = config\n")
    return repository


@case
def config_that_is_no_text(folder):
    """a configuration with bytes that are no UTF-8, and a control character"""
    repository = ordinary(folder)
    repository.configure(b"[user]\n\tname = \xff\xfe\x1b[31m\n[alias]\n\tx = \xe5\n")
    return repository


@case
def config_missing(folder):
    """no configuration at all"""
    repository = ordinary(folder)
    (repository.git_directory / "config").unlink()
    return repository


@case
def config_of_many_keys(folder):
    """a configuration of 100,000 lines"""
    repository = ordinary(folder)
    repository.configure("[x]\n" + "".join(f"\tk{n} = {n}\n" for n in range(100_000)))
    return repository


@case
def another_users_repository(folder):
    """a repository of another user"""
    if os.geteuid() != 0:
        raise Skipped("only root can give files away")
    repository = ordinary(folder)
    as_other_user(repository)
    repository.settings("")
    repository.remedies = [f"git config --global --add safe.directory {repository.folder}"]
    return repository


@case
def another_users_repository_with_safe_list(folder):
    """a repository of another user, where other folders are listed as safe"""
    repository = another_users_repository(folder)
    repository.settings("[safe]\n\tdirectory = /nonexistent/elsewhere\n")
    return repository


@case
def another_users_repository_declared_safe(folder):
    """a repository of another user that is listed as safe"""
    repository = another_users_repository(folder)
    repository.settings(f"[safe]\n\tdirectory = {repository.folder}\n")
    repository.remedies = []
    return repository


@case
def work_tree_from_environment(folder):
    """`GIT_WORK_TREE` with `GIT_DIR`"""
    repository = ordinary(folder)
    repository.environment.update(
        GIT_DIR=str(repository.git_directory), GIT_WORK_TREE=str(repository.folder))
    return repository


@case
def common_directory_from_environment(folder):
    """`GIT_COMMON_DIR` with `GIT_DIR`"""
    repository = ordinary(folder)
    directory = str(repository.git_directory)
    repository.environment.update(GIT_DIR=directory, GIT_COMMON_DIR=directory)
    return repository


@case
def git_directory_gone_from_environment(folder):
    """`GIT_DIR` names a folder that is not there"""
    repository = ordinary(folder)
    repository.environment["GIT_DIR"] = str(repository.beside / "gone")
    return repository


@case
def hostile_mailmap(folder):
    """a mailmap of bytes, long lines and cycles"""
    repository = ordinary(folder)
    lines = [b"A <a@x> <b@x>", b"B <b@x> <a@x>", b"\xff\x1b[31m <maija@example.fi>", b"<", b">>",
             b"\0" * 50, b"Lang <l@x> " + b"<" * 100_000]
    (repository.folder / ".mailmap").write_bytes(b"\n".join(lines) + b"\n")
    return repository


@case
def mailmap_that_is_a_folder(folder):
    """a mailmap that is a folder"""
    repository = ordinary(folder)
    (repository.folder / ".mailmap").mkdir()
    return repository
