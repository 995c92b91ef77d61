"""Places: branches, working trees, locks, the index, and files that are none."""

import os
import pathlib
import shutil
import subprocess

from building import Repository, files, ordinary, register
from catalogue import Skipped, case


@case
def no_commit_yet(folder):
    """no commit yet, the files not added"""
    repository = Repository(folder)
    for path, content in files().items():
        file = repository.folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
    return repository


@case
def detached_head(folder):
    """HEAD on a commit, not on a branch"""
    repository = ordinary(folder)
    repository.git("checkout", "--quiet", "--detach")
    return repository


@case
def bare(folder):
    """a bare repository"""
    return ordinary(folder, "--bare")


@case
def bare_from_environment(folder):
    """a bare repository that `GIT_DIR` names, from an empty folder"""
    repository = ordinary(folder, "--bare")
    repository.run_in = repository.beside / "elsewhere"
    repository.run_in.mkdir()
    repository.environment["GIT_DIR"] = str(repository.folder)
    return repository


@case
def bare_without_commits(folder):
    """a bare repository without a commit"""
    return Repository(folder, "--bare")


@case
def inside_git_directory(folder):
    """the program is run in `.git`"""
    repository = ordinary(folder)
    repository.run_in = repository.git_directory
    return repository


@case
def linked_worktree(folder):
    """a linked working tree"""
    repository = ordinary(folder)
    repository.run_in = repository.beside / "linked"
    repository.git("worktree", "add", "--quiet", repository.run_in)
    return repository


@case
def linked_worktree_without_main(folder):
    """a linked working tree whose repository is gone"""
    repository = linked_worktree(folder)
    shutil.rmtree(repository.folder)
    return repository


@case
def git_file(folder):
    """a `.git` file that names the folder"""
    repository = ordinary(folder)
    moved = repository.beside / "moved.git"
    repository.git_directory.rename(moved)
    (repository.folder / ".git").write_text("gitdir: ../moved.git\n")
    return repository


@case
def git_file_to_itself(folder):
    """a `.git` file that names itself"""
    repository = git_file(folder)
    (repository.folder / ".git").write_text("gitdir: .git\n")
    return repository


@case
def git_file_of_garbage(folder):
    """a `.git` file of garbage"""
    repository = git_file(folder)
    (repository.folder / ".git").write_bytes(b"\xff\x1b[31m\n" * 100)
    return repository


@case
def git_is_a_link(folder):
    """`.git` is a symbolic link to a folder elsewhere"""
    repository = git_file(folder)
    (repository.folder / ".git").unlink()
    (repository.folder / ".git").symlink_to("../moved.git")
    return repository


@case
def submodule(folder):
    """the checkout of a submodule"""
    inner = ordinary(pathlib.Path(folder) / "inner")
    repository = Repository(folder)
    repository.git(
        "-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.folder, "data")
    repository.run_in = repository.folder / "data"
    return repository


@case
def registers_in_a_subfolder(folder):
    """registers below the top of the repository"""
    repository = Repository(folder)
    repository.commit(repository.tree({f"kommun/{p}": c for p, c in files().items()}))
    repository.check_out()
    repository.run_in = repository.folder / "kommun" / "Registers"
    return repository


@case
def alternates(folder):
    """objects borrowed from another repository"""
    other = ordinary(pathlib.Path(folder) / "other")
    repository = Repository(folder)
    shutil.rmtree(repository.folder)
    subprocess.run(
        ["git", "clone", "--quiet", "--shared", str(other.folder), str(repository.folder)],
        check=True)
    return repository


@case
def alternates_gone(folder):
    """objects borrowed from a repository that is gone"""
    repository = alternates(folder)
    shutil.rmtree(repository.beside / "other")
    return repository


@case
def alternates_in_a_circle(folder):
    """a repository that borrows its objects from itself"""
    repository = ordinary(folder)
    (repository.git_directory / "objects/info").mkdir(exist_ok=True)
    (repository.git_directory / "objects/info/alternates").write_text(
        str(repository.git_directory / "objects") + "\n")
    return repository


def with_head(folder, content):
    repository = ordinary(folder)
    head = repository.git_directory / "HEAD"
    head.unlink()
    if content is not None:
        head.write_bytes(content)
    return repository


@case
def head_of_garbage(folder):
    """HEAD holds garbage"""
    return with_head(folder, b"\xff\xfe\x1b[31m\n")


@case
def head_missing(folder):
    """no HEAD"""
    return with_head(folder, None)


@case
def head_empty(folder):
    """an empty HEAD"""
    return with_head(folder, b"")


@case
def head_on_missing_commit(folder):
    """HEAD on a commit that is not there"""
    return with_head(folder, b"1" * 40 + b"\n")


@case
def head_on_a_tree(folder):
    """HEAD on a tree"""
    repository = ordinary(folder)
    (repository.git_directory / "HEAD").write_text(repository.trees[-1] + "\n")
    return repository


@case
def head_is_a_link(folder):
    """HEAD is a symbolic link to the branch"""
    repository = with_head(folder, None)
    (repository.git_directory / "HEAD").symlink_to("refs/heads/main")
    return repository


@case
def branch_in_a_circle(folder):
    """a branch that names itself"""
    repository = ordinary(folder)
    (repository.git_directory / "refs/heads/main").write_text("ref: refs/heads/main\n")
    return repository


@case
def branch_of_garbage(folder):
    """a branch that holds no id"""
    repository = ordinary(folder)
    (repository.git_directory / "refs/heads/main").write_bytes(b"\0\xff\n")
    return repository


@case
def git_directory_empty(folder):
    """an empty `.git`"""
    repository = ordinary(folder)
    shutil.rmtree(repository.git_directory)
    repository.git_directory.mkdir()
    return repository


@case
def git_directory_without_objects(folder):
    """`.git` without `objects`"""
    repository = ordinary(folder)
    repository.remove_folder("objects")
    return repository


@case
def no_git(folder):
    """no Git at all"""
    repository = ordinary(folder)
    shutil.rmtree(repository.git_directory)
    return repository


def locked(folder, lock):
    repository = ordinary(folder)
    path = repository.git_directory / lock
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return repository


@case
def index_locked(folder):
    """`index.lock` left behind"""
    return locked(folder, "index.lock")


@case
def head_locked(folder):
    """`HEAD.lock` left behind"""
    return locked(folder, "HEAD.lock")


@case
def branch_locked(folder):
    """a branch's lock left behind"""
    return locked(folder, "refs/heads/main.lock")


@case
def tag_locked(folder):
    """the lock of the next publication's tag left behind"""
    return locked(folder, "refs/tags/publicerad/2023-11-20.lock")


@case
def packed_refs_locked(folder):
    """`packed-refs.lock` left behind"""
    return locked(folder, "packed-refs.lock")


@case
def config_locked(folder):
    """`config.lock` left behind"""
    return locked(folder, "config.lock")


@case
def packed_refs(folder):
    """all references packed"""
    repository = ordinary(folder)
    repository.git("pack-refs", "--all")
    return repository


@case
def packed_refs_of_garbage(folder):
    """`packed-refs` of garbage"""
    repository = ordinary(folder)
    (repository.git_directory / "packed-refs").write_bytes(b"# pack-refs\n\xff not a ref\n^^^\n")
    return repository


@case
def many_references(folder):
    """10,000 branches and 1,000 tags"""
    repository = ordinary(folder)
    commit = repository.commits[0]
    names = sorted(
        [f"refs/heads/b{n:05}" for n in range(10_000)]
        + [f"refs/tags/t{n:05}" for n in range(1_000)])
    (repository.git_directory / "packed-refs").write_text(
        "# pack-refs with: peeled fully-peeled sorted \n"
        + "".join(f"{commit} {name}\n" for name in names))
    return repository


@case
def many_publications(folder):
    """1,000 publications of one commit"""
    repository = ordinary(folder)
    for number in range(2, 1000):
        repository.tag(f"publicerad/2023-11-15.{number}", repository.commits[0])
    return repository


@case
def split_index(folder):
    """a split index"""
    repository = ordinary(folder)
    repository.git("update-index", "--split-index")
    repository.remedies = ["git update-index --no-split-index"]
    return repository


@case
def sparse_checkout_cone(folder):
    """a sparse checkout of folders, without the index being sparse"""
    repository = ordinary(folder)
    repository.git("sparse-checkout", "set", "--cone", "--no-sparse-index", "Registers")
    return repository


@case
def sparse_checkout_patterns(folder):
    """a sparse checkout by patterns that leaves a register out"""
    repository = ordinary(folder)
    repository.git(
        "sparse-checkout", "set", "--no-cone", "/Registers/register.schema",
        "/Registers/aura.register")
    return repository


@case
def sparse_index(folder):
    """a sparse index"""
    repository = Repository(folder)
    repository.commit(repository.tree({**files(), "annat/djupt/a": b"1\n", "annat/b": b"2\n"}))
    repository.check_out()
    # The files beside the folders at the top stay.
    repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "Registers")
    repository.remedies = ["git sparse-checkout reapply --no-sparse-index"]
    return repository


@case
def skip_worktree(folder):
    """a register that the index says is left out of the working tree"""
    repository = ordinary(folder)
    repository.git("update-index", "--skip-worktree", "Registers/wilma.register")
    (repository.folder / "Registers/wilma.register").unlink()
    return repository


@case
def assume_unchanged(folder):
    """a register that the index says is unchanged, and that is not"""
    repository = ordinary(folder)
    repository.git("update-index", "--assume-unchanged", "Registers/wilma.register")
    (repository.folder / "Registers/wilma.register").write_bytes(register("Wilma", "Vaktmästaren"))
    return repository


@case
def intent_to_add(folder):
    """a register that is announced (`add --intent-to-add`)"""
    repository = ordinary(folder)
    (repository.folder / "Registers/helmi.register").write_bytes(register("Helmi"))
    repository.git("add", "--intent-to-add", "Registers/helmi.register")
    return repository


@case
def index_version_4(folder):
    """an index of version 4"""
    repository = ordinary(folder)
    repository.git("update-index", "--index-version", "4")
    return repository


@case
def index_missing(folder):
    """no index"""
    repository = ordinary(folder)
    (repository.git_directory / "index").unlink()
    return repository


@case
def index_truncated(folder):
    """an index that ends in the middle"""
    repository = ordinary(folder)
    path = repository.git_directory / "index"
    path.write_bytes(path.read_bytes()[:100])
    repository.remedies = ["mv .git/index ..", "git reset"]
    return repository


@case
def index_of_garbage(folder):
    """an index of garbage"""
    repository = ordinary(folder)
    (repository.git_directory / "index").write_bytes(b"DIRC\0\0\0\2\xff\xff\xff\xff" + b"\xff" * 64)
    return repository


@case
def index_with_conflict(folder):
    """a merge that is not done, with a register in conflict"""
    repository = ordinary(folder)
    tree = repository.tree({**files(2), "Registers/wilma.register": register("Wilma", "Skolchefen")})
    base = repository.commits[-1]
    theirs = repository.commit(tree, [base])
    tree = repository.tree({**files(2), "Registers/wilma.register": register("Wilma", "Byråchefen")})
    repository.commit(tree, [base])
    repository.check_out()
    repository.git("merge", "--quiet", theirs, check=False)
    return repository


@case
def fifo_in_the_folder(folder):
    """a FIFO under a register's name"""
    repository = ordinary(folder)
    os.mkfifo(repository.folder / "Registers/kö.register")
    os.mkfifo(repository.folder / "Registers/helmi.register")
    return repository


@case
def fifo_for_a_register(folder):
    """a FIFO in the place of a register"""
    repository = ordinary(folder)
    (repository.folder / "Registers/aura.register").unlink()
    os.mkfifo(repository.folder / "Registers/aura.register")
    return repository


@case
def device_for_a_register(folder):
    """a device without end in the place of a register"""
    repository = ordinary(folder)
    (repository.folder / "Registers/aura.register").unlink()
    try:
        os.mknod(repository.folder / "Registers/aura.register", 0o20644, os.makedev(1, 5))
    except PermissionError as error:
        raise Skipped("only root can make a device") from error
    return repository


@case
def unreadable_folder(folder):
    """a folder of registers that may not be read"""
    if os.geteuid() != 0:
        raise Skipped("only root can become another user")
    repository = ordinary(folder)
    (repository.folder / "Registers/closed").mkdir(mode=0)
    repository.settings(f"[safe]\n\tdirectory = {repository.folder}\n")
    repository.user = 65534
    return repository


@case
def unreadable_objects(folder):
    """objects that may not be read"""
    if os.geteuid() != 0:
        raise Skipped("only root can become another user")
    repository = ordinary(folder)
    for entry in os.scandir(repository.git_directory / "objects"):
        os.chmod(entry.path, 0)
    repository.settings(f"[safe]\n\tdirectory = {repository.folder}\n")
    repository.user = 65534
    return repository


@case
def registers_is_a_link(folder):
    """`Registers` is a symbolic link"""
    repository = ordinary(folder)
    (repository.folder / "Registers").rename(repository.folder / "Annat")
    (repository.folder / "Registers").symlink_to("Annat")
    return repository


@case
def read_only_repository(folder):
    """a repository that may only be read"""
    if os.geteuid() != 0:
        raise Skipped("only root can become another user")
    repository = ordinary(folder)
    repository.settings(f"[safe]\n\tdirectory = {repository.folder}\n")
    repository.user = 65534
    return repository
