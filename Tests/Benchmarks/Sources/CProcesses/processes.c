#define _GNU_SOURCE
#include "processes.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time) {
  return time.tv_sec * 1000000LL + time.tv_usec;
}

/// Opens a file as one of the three standard descriptors; only what is allowed after vfork.
static int open_as(int descriptor, const char *path, int flags) {
  int opened = open(path, flags, 0644);
  if (opened < 0) return -1;
  if (opened == descriptor) return 0;
  if (dup2(opened, descriptor) < 0) return -1;
  return close(opened);
}

int process_run(const char *const *program, const char *const *environment, const char *folder,
                const char *input, const char *output, const char *errors,
                struct process_figures *figures) {
  // The child shares this process's memory until it has become the program, so that what this
  // process holds is not copied, and writes here what kept it from that.
  volatile int failure = 0;
  long long begun = now();
  pid_t child = vfork();
  if (child < 0) return errno;
  if (child == 0) {
    if (open_as(0, input, O_RDONLY) == 0 &&
        open_as(1, output, O_WRONLY | O_CREAT | O_TRUNC) == 0 &&
        (!errors || open_as(2, errors, O_WRONLY | O_CREAT | O_TRUNC) == 0) &&
        chdir(folder) == 0) {
      execve(program[0], (char *const *)program, (char *const *)environment);
    }
    failure = errno;
    _exit(127);
  }
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return errno;
  }
  figures->wall = now() - begun;
  figures->processor = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
  figures->memory = usage.ru_maxrss * 1024LL;
  figures->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return failure;
}
