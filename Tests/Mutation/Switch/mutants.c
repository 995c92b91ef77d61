// Which mutant is on stands in the file `mutant` beside the program, where also a program finds it that is
// started with an environment of its own. Where there is a file `trace`, the numbers of the mutants that a run
// comes by are added to it as soon as it does, so that they stand there however the run ends.

#include "mutants.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { most = 1 << 16 };

int mutants_on = -1;
bool mutants_are_traced = false;

static int trace = -1;
static bool is_traced[most];

/// Opens a file beside the program.
static int open_beside(const char *name, int flags) {
  char path[4096];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 64);
  if (length < 0) return -1;
  path[length] = 0;
  char *slash = strrchr(path, '/');
  if (!slash) return -1;
  strcpy(slash + 1, name);
  return open(path, flags | O_CLOEXEC);
}

__attribute__((constructor)) static void start(void) {
  int file = open_beside("mutant", O_RDONLY);
  if (file >= 0) {
    char text[16] = {0};
    if (read(file, text, sizeof text - 1) > 0) mutants_on = atoi(text);
    close(file);
  }
  trace = open_beside("trace", O_WRONLY | O_APPEND);
  mutants_are_traced = trace >= 0;
}

void mutants_trace(int number) {
  if (number < 0 || number >= most || is_traced[number]) return;
  is_traced[number] = true;
  char line[16];
  int length = snprintf(line, sizeof line, "%d\n", number);
  if (write(trace, line, (size_t)length) != length) mutants_are_traced = false;
}
