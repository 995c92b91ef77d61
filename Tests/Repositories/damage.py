"""Damage: objects that are missing, cut short or something else than they say."""

import glob
import os
import zlib

from building import blob_of, files, ordinary, register
from catalogue import case

AURA = "Registers/aura.register"


def folder_of(repository, step):
    """The tree of the folder of registers at a step."""
    return repository.git("rev-parse", f"{repository.commits[step]}:Registers")


def whole(folder):
    """A history whose middle state is like no other, so that an object of it is its own."""
    repository = ordinary(folder)
    tree = repository.tree({**files(2), AURA: register("Aura", "Skolchefen")})
    repository.commit(tree, message=b"Skolchefen\n")
    tree = repository.tree({**files(2), AURA: register("Aura", "Rektorn")})
    repository.commit(tree, message=b"Rektorn\n")
    repository.check_out()
    return repository


@case
def missing_blob(folder):
    """a register's content of an earlier commit is missing"""
    repository = whole(folder)
    repository.lose(blob_of(register("Aura", "Skolchefen")))
    return repository


@case
def missing_blob_at_head(folder):
    """a register's content at HEAD is missing"""
    repository = whole(folder)
    repository.lose(blob_of(register("Aura", "Rektorn")))
    return repository


@case
def missing_published_blob(folder):
    """a register's content at the last publication is missing"""
    repository = whole(folder)
    repository.lose(blob_of(register("Aura", "Psykologen")[:0] + files(0)[AURA]))
    return repository


@case
def missing_schema_blob(folder):
    """the schema of all commits is missing"""
    repository = whole(folder)
    repository.lose(blob_of(files()["Registers/register.schema"]))
    return repository


@case
def missing_tree(folder):
    """the tree at the top of an earlier commit is missing"""
    repository = whole(folder)
    repository.lose(repository.trees[3])
    return repository


@case
def missing_folder(folder):
    """the folder of registers of an earlier commit is missing"""
    repository = whole(folder)
    repository.lose(folder_of(repository, 3))
    return repository


@case
def missing_tree_at_head(folder):
    """the folder of registers at HEAD is missing"""
    repository = whole(folder)
    repository.lose(folder_of(repository, 4))
    return repository


@case
def missing_commit(folder):
    """an earlier commit is missing"""
    repository = whole(folder)
    repository.lose(repository.commits[1])
    return repository


@case
def missing_root_commit(folder):
    """the first commit, which is published, is missing"""
    repository = whole(folder)
    repository.lose(repository.commits[0])
    return repository


@case
def commit_without_tree(folder):
    """an earlier commit that names no tree"""
    repository = whole(folder)
    repository.put("commit", b"hej\n", name=repository.commits[3])
    return repository


@case
def truncated_blob(folder):
    """a loose object of a register that ends in the middle"""
    repository = whole(folder)
    path = repository.object_path(blob_of(register("Aura", "Skolchefen")))
    path.write_bytes(path.read_bytes()[:30])
    return repository


@case
def truncated_commit(folder):
    """a loose object of a commit that ends in the middle"""
    repository = whole(folder)
    path = repository.object_path(repository.commits[3])
    path.write_bytes(path.read_bytes()[:30])
    return repository


@case
def empty_object(folder):
    """an empty loose object, as after a power cut"""
    repository = whole(folder)
    repository.overwrite(repository.trees[3], b"")
    return repository


@case
def wrong_hash(folder):
    """a register's content under the name of another"""
    repository = whole(folder)
    repository.put("blob", register("Aura", "Vem som helst"),
                   name=blob_of(register("Aura", "Skolchefen")))
    return repository


@case
def garbage_object(folder):
    """a loose object of garbage"""
    repository = whole(folder)
    repository.overwrite(blob_of(register("Aura", "Skolchefen")), b"\xff" * 200)
    return repository


@case
def object_of_unknown_kind(folder):
    """an object of a kind that does not exist"""
    repository = whole(folder)
    repository.put("spam", b"x", name=blob_of(register("Aura", "Skolchefen")))
    return repository


@case
def object_with_wrong_size(folder):
    """an object that says that it is 8 TB large"""
    repository = whole(folder)
    repository.overwrite(
        blob_of(register("Aura", "Skolchefen")), zlib.compress(b"blob 8796093022208\0x"))
    return repository


@case
def zip_bomb(folder):
    """a register of 2 GB that Git has packed to 2 MB"""
    repository = whole(folder)
    name = blob_of(register("Aura", "Skolchefen"))
    size = 2_000_000_000
    packer = zlib.compressobj(1)
    data = [packer.compress(b"blob %d\0" % size)]
    chunk = b"a" * 10_000_000
    data += [packer.compress(chunk) for _ in range(size // len(chunk))]
    data.append(packer.flush())
    repository.overwrite(name, b"".join(data))
    return repository


@case
def blob_in_the_place_of_a_tree(folder):
    """a commit whose tree is a blob"""
    repository = whole(folder)
    repository.put("blob", b"x", name=repository.trees[3])
    return repository


@case
def object_is_a_folder(folder):
    """a folder in the place of an object's file"""
    repository = whole(folder)
    path = repository.object_path(blob_of(register("Aura", "Skolchefen")))
    path.unlink()
    path.mkdir()
    return repository


def packed(folder):
    repository = whole(folder)
    repository.git("repack", "-a", "-d", "-q")
    repository.git("prune-packed", "-q")
    packs = glob.glob(str(repository.git_directory / "objects/pack/*.pack"))
    for path in glob.glob(str(repository.git_directory / "objects/pack/*")):
        os.chmod(path, 0o644)
    return repository, packs[0]


@case
def corrupted_pack(folder):
    """a pack with changed bytes in its middle"""
    repository, pack = packed(folder)
    with open(pack, "r+b") as file:
        file.seek(os.path.getsize(pack) // 2)
        file.write(b"\xff" * 40)
    return repository


@case
def truncated_pack(folder):
    """a pack that ends in the middle"""
    repository, pack = packed(folder)
    os.truncate(pack, os.path.getsize(pack) // 2)
    return repository


@case
def corrupted_pack_index(folder):
    """a pack's index of garbage"""
    repository, pack = packed(folder)
    with open(pack[:-4] + "idx", "r+b") as file:
        file.seek(8)
        file.write(b"\xff" * 2000)
    name = pack.removeprefix(f"{repository.folder}/")[:-5]
    repository.remedies = [f"mv {name}.idx ..", f"git index-pack {name}.pack"]
    return repository


@case
def pack_without_index(folder):
    """a pack without its index"""
    repository, pack = packed(folder)
    os.unlink(pack[:-4] + "idx")
    return repository


@case
def index_without_pack(folder):
    """a pack's index without the pack"""
    repository, pack = packed(folder)
    os.unlink(pack)
    return repository


@case
def multi_pack_index(folder):
    """an index of several packs"""
    repository, _ = packed(folder)
    repository.git("multi-pack-index", "write")
    return repository


@case
def multi_pack_index_of_garbage(folder):
    """an index of several packs, of garbage"""
    repository, _ = packed(folder)
    (repository.git_directory / "objects/pack/multi-pack-index").write_bytes(b"MIDX\1\1" + b"\xff" * 99)
    return repository


@case
def commit_graph_of_garbage(folder):
    """a commit graph of garbage"""
    repository = whole(folder)
    (repository.git_directory / "objects/info").mkdir(exist_ok=True)
    (repository.git_directory / "objects/info/commit-graph").write_bytes(b"CGPH\1\1\4\0" + b"\xff" * 99)
    return repository


@case
def commit_graph_that_lies(folder):
    """a commit graph that names other parents than the commits do"""
    repository = whole(folder)
    repository.git("commit-graph", "write", "--reachable")
    path = repository.git_directory / "objects/info/commit-graph"
    os.chmod(path, 0o644)
    data = bytearray(path.read_bytes())
    for offset in range(len(data) - 300, len(data) - 20):
        data[offset] ^= 0x11
    path.write_bytes(bytes(data))
    return repository
