/*
 * Indexes of packs, looked at before libgit2 maps them.
 *
 * Format: gitformat-pack(5), versions 1 and 2: 256 numbers in network order, the last of which is
 * how many objects there are, and then as many entries of a fixed size, and two checksums.
 */
#include "CLooseObjects.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FANOUT = 256, CHECKSUMS = 40, LARGE_OFFSET = 8 };

static uint32_t number(const unsigned char *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int is_sound(int file) {
  static const unsigned char magic[] = {0xFF, 't', 'O', 'c', 0, 0, 0, 2};
  unsigned char bytes[sizeof magic + FANOUT * 4];
  struct stat status;
  if (fstat(file, &status) < 0 || !S_ISREG(status.st_mode)) return 0;
  ssize_t count = pread(file, bytes, sizeof bytes, 0);
  if (count < FANOUT * 4) return 0;
  int has_magic = memcmp(bytes, magic, 4) == 0;
  if (has_magic && ((size_t)count < sizeof bytes || memcmp(bytes, magic, sizeof magic) != 0))
    return 0;
  const unsigned char *fanout = has_magic ? bytes + sizeof magic : bytes;
  uint32_t before = 0;
  for (int index = 0; index < FANOUT; index++) {
    uint32_t next = number(fanout + 4 * index);
    if (next < before) return 0;
    before = next;
  }
  uint64_t objects = before, size = (uint64_t)status.st_size;
  uint64_t fixed = FANOUT * 4 + CHECKSUMS + (has_magic ? sizeof magic : 0);
  uint64_t least = fixed + objects * (has_magic ? 28 : 24);
  uint64_t most = has_magic && objects > 0 ? least + (objects - 1) * LARGE_OFFSET : least;
  return size >= least && size <= most;
}

int dataregister_find_damaged_pack_index(const char *folder, char *name, size_t size) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s/pack", folder) >= (int)sizeof path) return 0;
  DIR *listing = opendir(path);
  if (listing == NULL) return 0;
  int found = 0;
  for (struct dirent *entry; !found && (entry = readdir(listing)) != NULL;) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 4, ".idx") != 0) continue;
    int file = openat(dirfd(listing), entry->d_name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    // One that cannot be opened, or that another run has just removed, is left to libgit2.
    if (file < 0) continue;
    if (!is_sound(file)) {
      found = 1;
      snprintf(name, size, "%s/%s", path, entry->d_name);
    }
    close(file);
  }
  closedir(listing);
  return found;
}
