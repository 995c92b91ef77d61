// The least that a check of files can do, as the rival of `check`: `scan FOLDER`.
//
// It opens and reads every file below the folder, looks at each byte, finds the lines, and in each
// line that begins a field the key before the colon. It says how many files, lines, fields and bytes
// of keys there were.

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static unsigned long files, lines, fields, key_bytes, controls;
static unsigned char *buffer;
static size_t room;

static void look_at(const unsigned char *bytes, size_t count) {
  size_t at = 0;
  while (at < count) {
    unsigned char first = bytes[at];
    int in_key = first != '\n' && first != ' ' && first != '\t' && first != '#';
    lines++;
    size_t begun = at;
    for (; at < count && bytes[at] != '\n'; at++) {
      unsigned char byte = bytes[at];
      controls += byte < 0x20 && byte != '\t';
      if (in_key && byte == ':') {
        fields++;
        key_bytes += at - begun;
        in_key = 0;
      }
    }
    at++;
  }
}

static void fail(const char *name) {
  perror(name);
  exit(1);
}

static void scan_file(int folder, const char *name) {
  int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail(name);
  size_t size = (size_t)status.st_size;
  if (size > room) {
    room = size * 2;
    buffer = realloc(buffer, room);
    if (!buffer) fail(name);
  }
  size_t count = 0;
  while (count < size) {
    ssize_t got = read(file, buffer + count, size - count);
    if (got < 0) fail(name);
    if (got == 0) break;
    count += (size_t)got;
  }
  close(file);
  files++;
  look_at(buffer, count);
}

static void scan_folder(int folder) {
  DIR *stream = fdopendir(folder);
  if (!stream) fail("folder");
  struct dirent *entry;
  while ((entry = readdir(stream))) {
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type == DT_DIR) {
      int below = openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
      if (below < 0) fail(entry->d_name);
      scan_folder(below);
    } else {
      scan_file(folder, entry->d_name);
    }
  }
  closedir(stream);
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: scan FOLDER\n");
    return 64;
  }
  int folder = open(arguments[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(arguments[1]);
  scan_folder(folder);
  printf("%lu files, %lu lines, %lu fields, %lu bytes of keys, %lu control characters\n", files,
         lines, fields, key_bytes, controls);
  return 0;
}
