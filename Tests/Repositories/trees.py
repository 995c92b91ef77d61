"""Trees: names and entries that no working tree would have."""

import os

from building import files, ordinary, register
from catalogue import case


def with_entries(folder, entries):
    """The ordinary history, and one commit more whose folder of registers has more entries.

    A commit after it takes them out again, so that the working tree is an ordinary one.
    """
    repository = ordinary(folder, check_out=False)
    repository.commit(tree_with(repository, entries), message=b"Hostile\n")
    repository.commit(repository.tree(files(2)), message=b"Som fore\n")
    repository.check_out()
    return repository


def tree_with(repository, entries, more=()):
    """A tree whose folder of registers has more entries."""
    usual = [
        ("100644", path.split("/")[1], repository.blob(content))
        for path, content in sorted(files(2).items())]
    inner = repository.raw_tree(usual + list(entries(repository)))
    return repository.raw_tree([("40000", "Registers", inner), *more])


def named(name, mode="100644"):
    return lambda repository: [(mode, name, repository.blob(register("Helmi")))]


@case
def entry_dot_dot(folder):
    """an entry called `..`"""
    return with_entries(folder, named(".."))


@case
def entry_dot_git(folder):
    """an entry called `.git`"""
    return with_entries(folder, named(".git"))


@case
def entry_like_an_option(folder):
    """an entry called `-rf`"""
    return with_entries(folder, named("-rf"))


@case
def entry_with_slash(folder):
    """an entry called `a/b.register`"""
    return with_entries(folder, named("a/b.register"))


@case
def entry_with_backslash(folder):
    """an entry with a backslash"""
    return with_entries(folder, named("under\\helmi.register"))


@case
def entry_with_newline(folder):
    """an entry with a newline and ESC"""
    return with_entries(folder, named("hel\nmi\x1b[31m.register"))


@case
def entry_no_text(folder):
    """an entry whose name is no UTF-8"""
    return with_entries(folder, named(b"\xff\xfe.register"))


@case
def entry_without_name(folder):
    """an entry without a name"""
    return with_entries(folder, named(""))


@case
def entry_twice(folder):
    """two entries of one name, with different contents"""
    return with_entries(folder, lambda r: [
        ("100644", "aura.register", r.blob(register("Aura", "En annan")))])


@case
def entries_unsorted(folder):
    """entries that are not sorted"""
    return with_entries(folder, lambda r: [
        ("100644", "zz.register", r.blob(register("Zz"))),
        ("100644", "helmi.register", r.blob(register("Helmi")))])


@case
def entry_link(folder):
    """a symbolic link under a register's name"""
    return with_entries(folder, lambda r: [
        ("120000", "helmi.register", r.blob(b"/etc/passwd"))])


@case
def entry_submodule(folder):
    """a submodule under a register's name"""
    return with_entries(folder, lambda r: [("160000", "helmi.register", "1" * 40)])


@case
def entry_executable(folder):
    """a register with an executable bit"""
    return with_entries(folder, named("helmi.register", "100755"))


@case
def entry_group_writable(folder):
    """a register of mode 100664, as an old Git wrote"""
    return with_entries(folder, named("helmi.register", "100664"))


@case
def entry_of_odd_mode(folder):
    """an entry of a mode that does not exist"""
    return with_entries(folder, named("helmi.register", "7777777"))


@case
def entry_null_id(folder):
    """a register whose id is all zeros"""
    return with_entries(folder, lambda r: [("100644", "helmi.register", "0" * 40)])


@case
def entry_tree_for_register(folder):
    """a folder under a register's name"""
    return with_entries(folder, lambda r: [("40000", "helmi.register", r.raw_tree([]))])


@case
def tree_cut_short(folder):
    """a tree that ends within an entry"""
    repository = ordinary(folder, check_out=False)
    inner = repository.put("tree", b"100644 aura.register\0\1\2\3")
    repository.commit(repository.raw_tree([("40000", "Registers", inner)]), message=b"Hostile\n")
    repository.commit(repository.tree(files(2)))
    repository.check_out()
    return repository


@case
def tree_30000_deep(folder):
    """a tree 30,000 folders deep"""
    def entries(repository):
        inner = repository.raw_tree([("100644", "x.register", repository.blob(register("X")))])
        for _ in range(30_000):
            inner = repository.raw_tree([("40000", "a", inner)])
        return [("40000", "a", inner)]
    return with_entries(folder, entries)


@case
def tree_that_fans_out(folder):
    """a tree that fans out to 10¹⁰ files"""
    def entries(repository):
        inner = repository.raw_tree([
            ("100644", f"f{n}.register", repository.blob(register("X"))) for n in range(10)])
        for _ in range(9):
            inner = repository.raw_tree([("40000", f"d{n}", inner) for n in range(10)])
        return [("40000", "bomb", inner)]
    return with_entries(folder, entries)


@case
def tree_that_fans_out_wide(folder):
    """a tree that fans out to 10⁸ files within the allowed depth"""
    def entries(repository):
        inner = repository.raw_tree([
            ("100644", f"f{n}.register", repository.blob(register("X"))) for n in range(100)])
        for _ in range(3):
            inner = repository.raw_tree([("40000", f"d{n}", inner) for n in range(100)])
        return [("40000", "bomb", inner)]
    return with_entries(folder, entries)


@case
def tree_of_many_entries(folder):
    """a folder of 1,000 registers in one commit, or as many as `REGISTERS` says"""
    number = int(os.environ.get("REGISTERS", "1000"))
    return with_entries(folder, lambda r: [
        ("100644", f"r{n:06}.register", r.blob(register(f"R{n % 10}"))) for n in range(number)])


def with_registers(folder, entry):
    """The ordinary history, and one commit more with something else in the place of `Registers`."""
    repository = ordinary(folder, check_out=False)
    repository.commit(repository.raw_tree([entry(repository)]), message=b"Hostile\n")
    repository.commit(repository.tree(files(2)))
    repository.check_out()
    return repository


@case
def registers_as_a_file(folder):
    """`Registers` is a file in one commit"""
    return with_registers(folder, lambda r: ("100644", "Registers", r.blob(b"x")))


@case
def registers_as_a_link(folder):
    """`Registers` is a symbolic link in one commit"""
    return with_registers(folder, lambda r: ("120000", "Registers", r.blob(b"/etc")))


@case
def registers_as_a_submodule(folder):
    """`Registers` is a submodule in one commit"""
    return with_registers(folder, lambda r: ("160000", "Registers", "1" * 40))


@case
def registers_in_lower_case(folder):
    """`registers` beside `Registers` in one commit"""
    repository = ordinary(folder, check_out=False)
    inner = repository.raw_tree([("100644", "aura.register", repository.blob(register("Annan")))])
    repository.commit(tree_with(repository, lambda r: [], [("40000", "registers", inner)]))
    repository.commit(repository.tree(files(2)))
    repository.check_out()
    return repository


@case
def schema_as_a_link(folder):
    """the schema is a symbolic link in one commit"""
    repository = ordinary(folder, check_out=False)
    inner = repository.raw_tree([
        ("100644", "aura.register", repository.blob(register("Aura"))),
        ("120000", "register.schema", repository.blob(b"/etc/passwd"))])
    repository.commit(repository.raw_tree([("40000", "Registers", inner)]))
    repository.commit(repository.tree(files(2)))
    repository.check_out()
    return repository
