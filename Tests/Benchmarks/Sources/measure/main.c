// Runs a program and says what it took: `measure FOLDER OUTPUT ERRORS PROGRAM ARGUMENT…`.
//
// Linux counts the memory of the process that starts a program as the program's own until then, so
// that no program seems smaller than the one that started it. This one is as small as can be.

#include <stdio.h>
#include <string.h>

#include "processes.h"

extern char **environ;

int main(int count, char **arguments) {
  if (count < 5) {
    fprintf(stderr, "usage: measure FOLDER OUTPUT ERRORS PROGRAM ARGUMENT...\n");
    return 64;
  }
  struct process_figures figures;
  int failure = process_run((const char *const *)arguments + 4, (const char *const *)environ,
                            arguments[1], "/dev/null", arguments[2], arguments[3], &figures);
  if (failure) {
    fprintf(stderr, "%s: %s\n", arguments[4], strerror(failure));
    return 127;
  }
  printf("%lld %lld %lld %d\n", figures.wall, figures.processor, figures.memory, figures.status);
  return 0;
}
