/*
 * Loose objects, read from start to end or not at all.
 *
 * libgit2 1.5 inflates a loose object until it has as many bytes as the header says. Where the file
 * ends before, as after a power cut, it asks zlib for more for ever. So a backend of our own stands
 * before libgit2's: it reads what is a file, refuses what is none, and leaves what is not there, a
 * packed object for the most part, to libgit2.
 *
 * Format: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects, a zlib stream of the kind, a
 * space, the size in decimal digits, NUL, and the content.
 */
#include "CLooseObjects.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum {
  /* Tried before libgit2's packs, which have 2, and its loose objects, which have 1. */
  PRIORITY = 3,
  /* The longest header is shorter: a kind, 20 digits, a space and NUL. */
  HEADER = 64,
  CHUNK = 16384,
  /* How far libgit2 follows alternates of alternates. */
  ALTERNATES = 5,
};

/* No commit, tree or tag is larger; content of registers is refused far below. */
static const unsigned long long LARGEST = 256ULL << 20;

/* Deflate packs 1032 bytes into one at best. */
static const unsigned long long RATIO = 1032;

struct loose_backend {
  git_odb_backend parent;
  /* The folder of objects, open. */
  int folder;
  /* Whether there is a folder for the objects whose ids begin with this byte. */
  unsigned char has[256];
};

/* A file that is being inflated. */
struct source {
  int file;
  z_stream stream;
  unsigned char bytes[CHUNK];
  int is_done;
};

static int damaged(const char *message) {
  git_error_set_str(GIT_ERROR_ODB, message);
  return GIT_ERROR;
}

/* Fills `out`; says how many bytes came, fewer only at the end, or -1 for what is no zlib stream. */
static long long inflate_some(struct source *source, unsigned char *out, size_t size) {
  size_t filled = 0;
  while (filled < size && !source->is_done) {
    if (source->stream.avail_in == 0) {
      ssize_t count;
      do count = read(source->file, source->bytes, CHUNK);
      while (count < 0 && errno == EINTR);
      if (count <= 0) return -1;
      source->stream.next_in = source->bytes;
      source->stream.avail_in = (uInt)count;
    }
    size_t room = size - filled;
    uInt part = room > (1U << 30) ? 1U << 30 : (uInt)room;
    source->stream.next_out = out + filled;
    source->stream.avail_out = part;
    int result = inflate(&source->stream, Z_NO_FLUSH);
    filled += part - source->stream.avail_out;
    if (result == Z_STREAM_END) source->is_done = 1;
    else if (result != Z_OK && result != Z_BUF_ERROR) return -1;
  }
  return (long long)filled;
}

/* Reads "kind size NUL"; says how long it is, or -1. */
static int parse_header(
    const unsigned char *bytes, size_t count, git_object_t *kind, unsigned long long *size) {
  const unsigned char *end = memchr(bytes, 0, count);
  const unsigned char *space = memchr(bytes, ' ', count);
  if (end == NULL || space == NULL || space > end || space + 1 == end) return -1;
  char name[HEADER] = {0};
  memcpy(name, bytes, (size_t)(space - bytes));
  *kind = git_object_string2type(name);
  if (*kind != GIT_OBJECT_COMMIT && *kind != GIT_OBJECT_TREE && *kind != GIT_OBJECT_BLOB
      && *kind != GIT_OBJECT_TAG)
    return -1;
  /* libgit2 looks at the beginning of a name alone, and takes "blobs" for a blob. */
  if (strcmp(name, git_object_type2string(*kind)) != 0) return -1;
  unsigned long long number = 0;
  for (const unsigned char *digit = space + 1; digit < end; digit++) {
    if (*digit < '0' || *digit > '9' || number > (~0ULL >> 1) / 10 - 1) return -1;
    number = number * 10 + (unsigned)(*digit - '0');
  }
  *size = number;
  return (int)(end - bytes) + 1;
}

/* Reads an object, its content only where `data` is given. */
static int read_source(
    struct source *source, off_t packed, void **data, size_t *size, git_object_t *kind,
    git_odb_backend *backend) {
  unsigned char header[HEADER];
  long long count = inflate_some(source, header, HEADER);
  if (count < 0) return damaged("the loose object cannot be inflated");
  unsigned long long stated = 0;
  int length = parse_header(header, (size_t)count, kind, &stated);
  if (length < 0) return damaged("the loose object has no valid header");
  *size = (size_t)stated;
  if (data == NULL) return GIT_OK;
  if (stated / RATIO > (unsigned long long)packed + HEADER)
    return damaged("the loose object is smaller than it says");
  if (stated > LARGEST) return damaged("the object is too large to be read");
  size_t begun = (size_t)(count - length);
  if (begun > stated) return damaged("the loose object is larger than it says");
  unsigned char *content = git_odb_backend_data_alloc(backend, (size_t)stated + 1);
  if (content == NULL) return GIT_ERROR;
  memcpy(content, header + length, begun);
  size_t rest = (size_t)stated - begun;
  unsigned char more;
  if (inflate_some(source, content + begun, rest) != (long long)rest
      || inflate_some(source, &more, 1) != 0) {
    git_odb_backend_data_free(backend, content);
    return damaged("the loose object ends too early, or too late");
  }
  content[stated] = 0;
  *data = content;
  return GIT_OK;
}

static int read_object(
    void **data, size_t *size, git_object_t *kind, git_odb_backend *backend, const git_oid *id) {
  struct loose_backend *loose = (struct loose_backend *)backend;
  if (!loose->has[id->id[0]]) return GIT_ENOTFOUND;
  char path[GIT_OID_HEXSZ + 2];
  git_oid_pathfmt(path, id);
  path[GIT_OID_HEXSZ + 1] = 0;
  int file = openat(loose->folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0 && (errno == ENOENT || errno == ENOTDIR)) return GIT_ENOTFOUND;
  if (file < 0) return damaged("the loose object cannot be opened");
  struct stat status;
  int result = GIT_ERROR;
  struct source source = {.file = file};
  if (fstat(file, &status) < 0 || !S_ISREG(status.st_mode)) {
    result = damaged("the loose object is no file");
  } else if (inflateInit(&source.stream) == Z_OK) {
    result = read_source(&source, status.st_size, data, size, kind, backend);
    inflateEnd(&source.stream);
  }
  close(file);
  return result;
}

static int read_header(
    size_t *size, git_object_t *kind, git_odb_backend *backend, const git_oid *id) {
  return read_object(NULL, size, kind, backend, id);
}

static void free_backend(git_odb_backend *backend) {
  close(((struct loose_backend *)backend)->folder);
  free(backend);
}

static int hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

static int add_backend(git_odb *odb, const char *folder) {
  DIR *listing = opendir(folder);
  if (listing == NULL) return GIT_OK;
  struct loose_backend *loose = calloc(1, sizeof *loose);
  if (loose == NULL || (loose->folder = fcntl(dirfd(listing), F_DUPFD_CLOEXEC, 0)) < 0) {
    free(loose);
    closedir(listing);
    return damaged("the folder of objects cannot be opened");
  }
  for (struct dirent *entry; (entry = readdir(listing)) != NULL;) {
    const char *name = entry->d_name;
    if (strlen(name) != 2) continue;
    int high = hexadecimal(name[0]), low = hexadecimal(name[1]);
    if (high >= 0 && low >= 0) loose->has[high << 4 | low] = 1;
  }
  closedir(listing);
  loose->parent.version = GIT_ODB_BACKEND_VERSION;
  loose->parent.read = read_object;
  loose->parent.read_header = read_header;
  loose->parent.free = free_backend;
  int result = git_odb_add_backend(odb, &loose->parent, PRIORITY);
  if (result < 0) free_backend(&loose->parent);
  return result;
}

/* Adds the folders that another one borrows objects from, as far as libgit2 follows them. */
static int add_alternates(git_odb *odb, const char *folder, int depth) {
  char path[4096], line[4096];
  if (snprintf(path, sizeof path, "%s/info/alternates", folder) >= (int)sizeof path) return GIT_OK;
  FILE *file = fopen(path, "re");
  if (file == NULL) return GIT_OK;
  int result = GIT_OK;
  while (result == GIT_OK && fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\n")] = 0;
    if (line[0] == 0 || line[0] == '#') continue;
    const char *base = line[0] == '/' ? "" : folder, *slash = line[0] == '/' ? "" : "/";
    if (snprintf(path, sizeof path, "%s%s%s", base, slash, line) >= (int)sizeof path) continue;
    result = add_backend(odb, path);
    if (result == GIT_OK && depth > 1) result = add_alternates(odb, path, depth - 1);
  }
  fclose(file);
  return result;
}

int dataregister_read_loose_objects(git_odb *odb, const char *folder) {
  int result = add_backend(odb, folder);
  return result == GIT_OK ? add_alternates(odb, folder, ALTERNATES) : result;
}
