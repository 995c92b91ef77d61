"""Histories: commits that say odd things, and graphs of odd shapes."""

import subprocess

from building import PERSON, START, Repository, files, ordinary, register
from catalogue import case


def with_commit(folder, headers=None, message=b"Ett steg\n", **options):
    """The ordinary history with one odd commit in the middle."""
    repository = Repository(folder)
    repository.commit(repository.tree(files(0)), message="Första\n".encode())
    repository.commit(repository.tree(files(1)), message=message, headers=headers, **options)
    repository.commit(repository.tree(files(2)), message="Även studerande\n".encode())
    repository.check_out()
    return repository


def lines(author=b"%s %d +0200" % (PERSON, START), committer=None, more=b""):
    text = b"" if author is None else b"author " + author + b"\n"
    committer = b"%s %d +0200" % (PERSON, START + 7200) if committer is None else committer
    return text + b"committer " + committer + b"\n" + more


@case
def no_author(folder):
    """a commit without an author"""
    return with_commit(folder, lines(author=None))


@case
def no_author_and_no_committer(folder):
    """a commit with neither author nor committer"""
    return with_commit(folder, b"")


@case
def two_authors(folder):
    """a commit with two authors"""
    return with_commit(folder, lines(more=b"") + b"author B <b@x> 1700000000 +0000\n")


@case
def author_of_control_characters(folder):
    """an author of control characters and bytes that are no UTF-8"""
    return with_commit(folder, lines(b"\x1b[31m\xff\xe2\x80\xae<script> <a@x> 1700000000 +0200"))


@case
def date_of_20_digits(folder):
    """a date of 20 digits"""
    date = b"%s 99999999999999999999 +0200" % PERSON
    return with_commit(folder, lines(date, date))


@case
def year_10000(folder):
    """a date in the year 10000"""
    date = b"%s 253402300800 +0200" % PERSON
    return with_commit(folder, lines(date, date))


@case
def before_1970(folder):
    """a date before 1970"""
    date = b"%s -86400 +0200" % PERSON
    return with_commit(folder, lines(date, date))


@case
def offset_9999(folder):
    """an offset of +9999"""
    date = b"%s 1700000000 +9999" % PERSON
    return with_commit(folder, lines(date, date))


@case
def date_missing(folder):
    """a signature that ends after the name"""
    return with_commit(folder, lines(b"Maija", b"Maija"))


@case
def message_with_nul(folder):
    """NUL in a message"""
    return with_commit(folder, message=b"Ett\0steg\x1b[31m\n")


@case
def message_in_latin_1(folder):
    """a message in Latin-1, declared"""
    return with_commit(
        folder, lines(more=b"encoding ISO-8859-1\n"), message="Överlåtelse\n".encode("latin-1"))


@case
def message_in_latin_1_undeclared(folder):
    """a message in Latin-1, not declared"""
    return with_commit(folder, message="Överlåtelse\n".encode("latin-1"))


@case
def message_in_unknown_encoding(folder):
    """a message in an encoding that nobody knows"""
    return with_commit(folder, lines(more=b"encoding x-\x1b[31mklingon\n"))


@case
def signed_commit(folder):
    """a signed commit, and one with a merged tag"""
    more = b"gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n"
    more += b"mergetag object 1111\n type commit\n tag x\n tagger A <a@x> 1 +0000\n \n hej\n"
    return with_commit(folder, lines(more=more))


@case
def message_without_line_end(folder):
    """a message without a line end"""
    return with_commit(folder, message=b"Ett steg")


@case
def message_empty(folder):
    """an empty message"""
    return with_commit(folder, message=b"")


@case
def message_of_50_megabytes(folder):
    """a message of 50 MB"""
    return with_commit(folder, message=b"Ett steg\n\n" + b"mycket att saga om detta\n" * 2_000_000)


@case
def subject_of_50_megabytes(folder):
    """a message of one line of 50 MB"""
    return with_commit(folder, message=b"x" * 50_000_000)


@case
def many_trailers(folder):
    """a message of 20,000 trailers"""
    return with_commit(folder, message=b"Ett steg\n\n" + b"Decision: x\n" * 20_000)


@case
def octopus(folder):
    """a merge of four branches"""
    repository = ordinary(folder)
    base = repository.commits[-1]
    tips, merged = [], dict(files(2))
    for name in ("helmi", "primus", "kurre"):
        path = f"Registers/{name}.register"
        merged[path] = register(name.title())
        tips.append(repository.commit(repository.tree({**files(2), path: merged[path]}), [base]))
    repository.commit(repository.tree(merged), [base] + tips, "Merge\n".encode())
    repository.check_out()
    return repository


@case
def sixty_parents(folder):
    """a merge with 60 parents, some of them twice"""
    repository = ordinary(folder)
    base = repository.commits[-1]
    tips = [repository.commit(repository.trees[2], [base], b"Gren %d\n" % n) for n in range(30)]
    repository.commit(repository.tree(files(2)), (tips + tips)[:60], b"Merge\n")
    repository.check_out()
    return repository


@case
def criss_cross(folder):
    """1,000 criss-cross merges"""
    repository = ordinary(folder)
    left = right = repository.commits[-1]
    left = repository.commit(repository.trees[2], [left], b"L\n")
    right = repository.commit(repository.trees[1], [right], b"R\n")
    for _ in range(1000):
        left, right = (
            repository.commit(repository.trees[2], [left, right], b"L\n"),
            repository.commit(repository.trees[1], [right, left], b"R\n"))
    repository.commit(repository.trees[2], [left, right], b"M\n")
    repository.check_out()
    return repository


@case
def many_roots(folder):
    """a merge of histories with nothing in common"""
    repository = ordinary(folder)
    first = repository.commits[-1]
    other = repository.commit(
        repository.tree({"Registers/helmi.register": register("Helmi")}), [], b"Annan rot\n")
    repository.commit(
        repository.tree({**files(2), "Registers/helmi.register": register("Helmi")}),
        [first, other], b"Merge\n")
    repository.check_out()
    return repository


@case
def clock_skew(folder):
    """commits that are earlier than those that they were made on"""
    repository = Repository(folder)
    for step, time in enumerate([START, START - 10_000_000, START - 20_000_000]):
        repository.commit(repository.tree(files(step)), at=time)
    repository.check_out()
    return repository


@case
def own_ancestor_by_replacement(folder):
    """a replacement that makes a commit its own ancestor"""
    repository = ordinary(folder)
    first, second = repository.commits[0], repository.commits[1]
    replacement = repository.put("commit", b"tree %s\nparent %s\n%s\nCirkel\n" % (
        repository.trees[0].encode(), second.encode(), lines()))
    repository.set(f"refs/replace/{first}", replacement)
    return repository


@case
def replaced_commit(folder):
    """a replacement of a commit (`git replace`)"""
    repository = ordinary(folder)
    repository.set(f"refs/replace/{repository.commits[1]}", repository.commits[0])
    return repository


@case
def replaced_tree(folder):
    """a replacement of a tree"""
    repository = ordinary(folder)
    repository.set(f"refs/replace/{repository.trees[1]}", repository.trees[0])
    return repository


@case
def replaced_blob(folder):
    """a replacement of a register's content, packed"""
    repository = ordinary(folder)
    old, new = (repository.blob(register("Aura", name)) for name in ("Kuratorerna", "Ingen"))
    repository.set(f"refs/replace/{old}", new)
    repository.git("pack-refs", "--all")
    return repository


@case
def grafts(folder):
    """`info/grafts`, which takes a commit out of the history"""
    repository = ordinary(folder)
    (repository.git_directory / "info").mkdir(exist_ok=True)
    (repository.git_directory / "info/grafts").write_text(
        f"{repository.commits[2]} {repository.commits[0]}\n")
    return repository


@case
def long_history(folder):
    """10,000 commits in a row"""
    repository = ordinary(folder)
    base = repository.commits[-1]
    text = [b"reset refs/heads/main\nfrom %s\n\n" % base.encode()]
    for number in range(10_000):
        text.append(b"commit refs/heads/main\ncommitter %s %d +0200\ndata 2\nx\n" % (
            PERSON, START + 20_000 + number))
        content = register("Aura", f"Person {number % 50}")
        text.append(b"M 100644 inline Registers/aura.register\ndata %d\n%s\n" % (
            len(content), content))
    subprocess.run(
        ["git", "fast-import", "--quiet", "--force"], cwd=repository.folder,
        input=b"".join(text), check=True)
    repository.check_out()
    return repository


@case
def lightweight_publication(folder):
    """a publication's name on a lightweight tag"""
    repository = ordinary(folder)
    repository.set("refs/tags/publicerad/2023-11-16", repository.commits[1])
    return repository


@case
def malformed_publication(folder):
    """publication tags without a tagger, with a date of 20 digits, and with names that are no day"""
    repository = ordinary(folder)
    repository.tag("publicerad/2023-11-16", repository.commits[1], tagger=b"")
    repository.tag(
        "publicerad/imorgon", repository.commits[1],
        tagger=b"tagger A <a@x> 99999999999999999999 +0000\n")
    repository.tag("publicerad/2023-13-45.99999999999999999999", repository.commits[1])
    return repository


@case
def tag_on_a_blob(folder):
    """a publication's tag on a blob, and one on a tree"""
    repository = ordinary(folder)
    repository.tag("publicerad/2023-11-16", repository.blob(b"x"), "blob")
    repository.tag("publicerad/2023-11-17", repository.trees[0], "tree")
    return repository


@case
def tag_of_tags(folder):
    """a publication's tag behind 1,000 tags"""
    repository = ordinary(folder)
    target, kind = repository.commits[1], "commit"
    for _ in range(1000):
        target, kind = repository.tag("publicerad/2023-11-16", target, kind), "tag"
    return repository


@case
def tag_on_missing_commit(folder):
    """a publication's tag on a commit that is not there"""
    repository = ordinary(folder)
    repository.tag("publicerad/2023-11-16", "1" * 40)
    return repository


@case
def tag_of_missing_tag(folder):
    """a publication's tag on a tag that is not there"""
    repository = ordinary(folder)
    repository.tag("publicerad/2023-11-16", "1" * 40, "tag")
    return repository


@case
def tag_that_lies(folder):
    """a publication's tag that calls a blob a commit"""
    repository = ordinary(folder)
    repository.tag("publicerad/2023-11-16", repository.blob(b"x"), "commit")
    return repository


@case
def diverged_publication(folder):
    """the last publication is on another branch"""
    repository = ordinary(folder)
    other = repository.commit(repository.trees[0], [repository.commits[0]], b"Sidan om\n")
    repository.tag("publicerad/2023-11-16", other)
    repository.set("refs/heads/main", repository.commits[2])
    repository.check_out()
    return repository
