/* Runs a program and decides what becomes of its system calls: it lists those that matter, and lets one
   of them fail, be cut short, or be the last.

   Usage: supervisor FOLDER LOG WITHOUT AT FAULT COMMAND…

   FOLDER is where the calls matter: what lies elsewhere, such as the C library, is left alone. LOG gets a
   line for each call that matters: its number, the kind of call, its name, and what it is made on. WITHOUT
   names calls, with commas between, that fail as where they are not supported (-: none). The call
   with the number AT (0: none) gets FAULT: `kill`, `short` (half is written), a number of errno, or a number
   of errno with the kinds of call that fail with it from then on, as in 28:wcfn. The process exits as the
   program does; 128 and the signal where one ended it, and 125 where it cannot be watched.

   The kernel asks before each call (seccomp's user notifications), so a program that is linked statically
   is watched as well as any, on any kind of processor, with all its threads and the programs it starts. */

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a call does:
   r reads what a file or folder holds or what is known of it, o opens something to read,
   c makes a file or a folder, n gives a name or takes the place of one, u removes a name,
   w writes, s makes durable, m changes what is known of a file, l locks, x closes what was written. */
struct call {
  int number;
  const char *name;
  char kind;
  /* Which arguments are an open folder (-1: the working folder) and a path, or (path -1) a file. */
  int folder, path;
};

#define NONE -1
static const struct call calls[] = {
#ifdef SYS_open
  {SYS_open, "open", 'o', NONE, 0},
  {SYS_creat, "creat", 'c', NONE, 0},
  {SYS_mkdir, "mkdir", 'c', NONE, 0},
  {SYS_rename, "rename", 'n', NONE, 1},
  {SYS_link, "link", 'n', NONE, 1},
  {SYS_symlink, "symlink", 'n', NONE, 1},
  {SYS_unlink, "unlink", 'u', NONE, 0},
  {SYS_rmdir, "rmdir", 'u', NONE, 0},
  {SYS_chmod, "chmod", 'm', NONE, 0},
  {SYS_chown, "chown", 'm', NONE, 0},
  {SYS_stat, "stat", 'r', NONE, 0},
  {SYS_lstat, "lstat", 'r', NONE, 0},
  {SYS_readlink, "readlink", 'r', NONE, 0},
  {SYS_access, "access", 'r', NONE, 0},
  {SYS_newfstatat, "newfstatat", 'r', 0, 1},
  {SYS_getdents, "getdents", 'r', 0, NONE},
#else
  {SYS_newfstatat, "newfstatat", 'r', 0, 1},
#endif
#ifdef SYS_renameat
  {SYS_renameat, "renameat", 'n', 2, 3},
#endif
  {SYS_openat, "openat", 'o', 0, 1},
  {SYS_mkdirat, "mkdirat", 'c', 0, 1},
  {SYS_renameat2, "renameat2", 'n', 2, 3},
  {SYS_linkat, "linkat", 'n', 2, 3},
  {SYS_symlinkat, "symlinkat", 'n', 1, 2},
  {SYS_unlinkat, "unlinkat", 'u', 0, 1},
  {SYS_fchmodat, "fchmodat", 'm', 0, 1},
  {SYS_fchownat, "fchownat", 'm', 0, 1},
  {SYS_utimensat, "utimensat", 'm', 0, 1},
  {SYS_readlinkat, "readlinkat", 'r', 0, 1},
  {SYS_faccessat, "faccessat", 'r', 0, 1},
  {SYS_statx, "statx", 'r', 0, 1},
  {SYS_truncate, "truncate", 'w', NONE, 0},
  {SYS_write, "write", 'w', 0, NONE},
  {SYS_pwrite64, "pwrite64", 'w', 0, NONE},
  {SYS_writev, "writev", 'w', 0, NONE},
  {SYS_ftruncate, "ftruncate", 'w', 0, NONE},
  {SYS_fallocate, "fallocate", 'w', 0, NONE},
  {SYS_sendfile, "sendfile", 'w', 0, NONE},
  {SYS_copy_file_range, "copy_file_range", 'w', 2, NONE},
  {SYS_fsync, "fsync", 's', 0, NONE},
  {SYS_fdatasync, "fdatasync", 's', 0, NONE},
  {SYS_syncfs, "syncfs", 's', 0, NONE},
  {SYS_msync, "msync", 's', NONE, NONE},
  {SYS_fchmod, "fchmod", 'm', 0, NONE},
  {SYS_fchown, "fchown", 'm', 0, NONE},
  {SYS_flock, "flock", 'l', 0, NONE},
  {SYS_close, "close", 'x', 0, NONE},
  {SYS_read, "read", 'r', 0, NONE},
  {SYS_pread64, "pread64", 'r', 0, NONE},
  {SYS_getdents64, "getdents64", 'r', 0, NONE},
  {SYS_fstat, "fstat", 'r', 0, NONE},
  {SYS_mmap, "mmap", 'r', 4, NONE},
  {SYS_fstatfs, "fstatfs", 'r', 0, NONE},
};
#define CALLS (sizeof calls / sizeof *calls)

static void fail(const char *what) {
  perror(what);
  exit(125);
}

/* Lets the kernel ask about the calls of the list, and gives the number that it asks by. */
static int watch(void) {
  struct sock_filter filter[2 * CALLS + 8];
  size_t end = 0;
  filter[end++] = (struct sock_filter)BPF_STMT(
      BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
  for (size_t at = 0; at < CALLS; at++) {
    /* Memory that no file is behind is asked for often. */
    int is_map = calls[at].number == SYS_mmap;
    filter[end++] = (struct sock_filter)BPF_JUMP(
        BPF_JMP | BPF_JEQ | BPF_K, calls[at].number, 0, is_map ? 3 : 1);
    if (is_map) {
      filter[end++] = (struct sock_filter)BPF_STMT(
          BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[4]));
      filter[end++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xFFFFFFFF, 1, 0);
    }
    filter[end++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF);
  }
  filter[end++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  struct sock_fprog program = {.len = end, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("no_new_privs");
  return syscall(
      SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
}

/* Hands an open file over to the other end of a socket, or takes one. */
static void hand_over(int socket, int *file, int takes) {
  char byte = 0, space[CMSG_SPACE(sizeof(int))] = {0};
  struct iovec part = {&byte, 1};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
  if (takes) {
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) <= 0 || CMSG_FIRSTHDR(&message) == NULL) {
      fprintf(stderr, "the program cannot be watched\n");
      exit(125);
    }
    memcpy(file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof *file);
  } else {
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof *file);
    memcpy(CMSG_DATA(header), file, sizeof *file);
    if (sendmsg(socket, &message, 0) < 0) fail("sendmsg");
  }
}

/* The path behind a link in /proc; empty where there is none. */
static void path_behind(pid_t task, const char *rest, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/%d/%s", task, rest);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
}

static void path_of_file(pid_t task, int file, char *path) {
  char rest[32];
  snprintf(rest, sizeof rest, "fd/%d", file);
  path_behind(task, rest, path);
}

/* Reads a string of the program's memory. */
static void read_string(pid_t task, uint64_t address, char *string) {
  size_t got = 0;
  while (got < PATH_MAX - 1) {
    /* Not beyond the page: what is behind it may not be there. */
    size_t size = 4096 - (address + got) % 4096;
    if (size > PATH_MAX - 1 - got) size = PATH_MAX - 1 - got;
    struct iovec here = {string + got, size}, there = {(void *)(uintptr_t)(address + got), size};
    ssize_t count = process_vm_readv(task, &here, 1, &there, 1, 0);
    if (count <= 0) break;
    if (memchr(string + got, 0, count) != NULL) return;
    got += count;
  }
  string[got] = 0;
}

/* What a call is made on, as an absolute path; empty for what is no file. */
static void subject(const struct call *call, const struct seccomp_notif *ask, char *path) {
  static char name[PATH_MAX], folder[PATH_MAX];
  pid_t task = ask->pid;
  const __u64 *arguments = ask->data.args;
  path[0] = 0;
  if (call->path == NONE) {
    if (call->folder != NONE) path_of_file(task, (int)arguments[call->folder], path);
    return;
  }
  read_string(task, arguments[call->path], name);
  if (name[0] == '/') {
    strcpy(path, name);
    return;
  }
  int number = call->folder == NONE ? AT_FDCWD : (int)arguments[call->folder];
  if (number == AT_FDCWD) path_behind(task, "cwd", folder);
  else path_of_file(task, number, folder);
  snprintf(path, PATH_MAX, "%.2000s%s%.2000s", folder, name[0] ? "/" : "", name);
}

/* The flags that an open file has. */
static int flags_of(pid_t task, int file) {
  char path[64], line[128];
  int flags = 0;
  snprintf(path, sizeof path, "/proc/%d/fdinfo/%d", task, file);
  FILE *info = fopen(path, "r");
  if (info == NULL) return 0;
  while (fgets(line, sizeof line, info) != NULL) sscanf(line, "flags: %o", &flags);
  fclose(info);
  return flags;
}

/* The kind of a call; 0 where it does not matter. */
static char kind_of(const struct call *call, const struct seccomp_notif *ask) {
  const __u64 *arguments = ask->data.args;
  if (call->kind == 'o') {
    int flags = (int)arguments[call->path + 1];
    if (flags & O_CREAT) return 'c';
    return (flags & O_ACCMODE) == O_RDONLY ? 'o' : 'w';
  }
  if (call->kind == 'x') {
    return (flags_of(ask->pid, (int)arguments[0]) & O_ACCMODE) == O_RDONLY ? 0 : 'x';
  }
  if (call->number == SYS_mmap) {
    int is_written = (arguments[3] & MAP_SHARED) && (arguments[2] & PROT_WRITE);
    return is_written ? 'w' : 'r';
  }
  return call->kind;
}

/* The process that a thread belongs to. */
static pid_t process_of(pid_t task) {
  char path[64], line[256];
  pid_t process = task;
  snprintf(path, sizeof path, "/proc/%d/status", task);
  FILE *status = fopen(path, "r");
  if (status == NULL) return task;
  while (fgets(line, sizeof line, status) != NULL) sscanf(line, "Tgid: %d", &process);
  fclose(status);
  return process;
}

/* Writes half of what the program wants to write, in its name; says how much that was, 0 for nothing. */
static ssize_t write_half(const struct call *call, const struct seccomp_notif *ask) {
  const __u64 *arguments = ask->data.args;
  uint64_t address = arguments[1], size = arguments[2];
  if (call->number == SYS_writev) {
    struct iovec first;
    struct iovec here = {&first, sizeof first}, there = {(void *)(uintptr_t)address, sizeof first};
    if (process_vm_readv(ask->pid, &here, 1, &there, 1, 0) != sizeof first) return 0;
    address = (uintptr_t)first.iov_base;
    size = first.iov_len;
  } else if (call->number != SYS_write && call->number != SYS_pwrite64) return 0;
  size /= 2;
  if (size == 0) return 0;
  char *bytes = malloc(size);
  struct iovec here = {bytes, size}, there = {(void *)(uintptr_t)address, size};
  ssize_t count = 0;
  int process = syscall(SYS_pidfd_open, process_of(ask->pid), 0);
  int file = syscall(SYS_pidfd_getfd, process, (int)arguments[0], 0);
  if (file >= 0 && process_vm_readv(ask->pid, &here, 1, &there, 1, 0) == (ssize_t)size) {
    count = call->number == SYS_pwrite64 ? pwrite(file, bytes, size, (off_t)arguments[3])
                                         : write(file, bytes, size);
  }
  if (file >= 0) close(file);
  if (process >= 0) close(process);
  free(bytes);
  return count < 0 ? 0 : count;
}

/* Closes an open file of the program's: the kernel does so even where it reports an error. */
static void close_there(int listener, const struct seccomp_notif *ask) {
  int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  struct seccomp_notif_addfd add = {
      .id = ask->id, .flags = SECCOMP_ADDFD_FLAG_SETFD, .srcfd = nothing,
      .newfd = (int)ask->data.args[0]};
  ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add);
  close(nothing);
}

/* Whether a list with commas between its words has a word. */
static int has_word(const char *list, const char *word) {
  size_t length = strlen(word);
  for (const char *at = list; (at = strstr(at, word)) != NULL; at += length) {
    if ((at == list || at[-1] == ',') && (at[length] == ',' || at[length] == 0)) return 1;
  }
  return 0;
}

static const struct call *call_of(int number) {
  for (size_t at = 0; at < CALLS; at++) {
    if (calls[at].number == number) return &calls[at];
  }
  return NULL;
}

int main(int count, char **arguments) {
  if (count < 7) {
    fprintf(stderr, "Usage: supervisor FOLDER LOG WITHOUT AT FAULT COMMAND…\n");
    return 125;
  }
  const char *folder = arguments[1], *without = arguments[3], *fault = arguments[5];
  size_t folder_length = strlen(folder);
  FILE *log = fopen(arguments[2], "we");
  if (log == NULL) fail(arguments[2]);
  long at = atol(arguments[4]), number = 0;
  int is_kill = strcmp(fault, "kill") == 0, is_short = strcmp(fault, "short") == 0;
  int code = atoi(fault);
  const char *lasting = strchr(fault, ':');

  int sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) fail("socketpair");
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    int listener = watch();
    if (listener < 0) fail("seccomp");
    hand_over(sockets[1], &listener, 0);
    execvp(arguments[6], arguments + 6);
    fail(arguments[6]);
  }
  close(sockets[1]);
  int listener;
  hand_over(sockets[0], &listener, 1);

  static char path[PATH_MAX];
  struct seccomp_notif ask;
  while (1) {
    struct pollfd request = {.fd = listener, .events = POLLIN};
    if (poll(&request, 1, -1) < 0) continue;
    if (!(request.revents & POLLIN)) break;
    memset(&ask, 0, sizeof ask);
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &ask) != 0) continue;
    const struct call *call = call_of(ask.data.nr);
    struct seccomp_notif_resp answer = {
        .id = ask.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
    subject(call, &ask, path);
    /* Standard error is where failures are told. */
    int is_error = call->path == NONE && call->folder == 0 && (int)ask.data.args[0] == 2;
    int is_here = strncmp(path, folder, folder_length) == 0
        && (path[folder_length] == '/' || path[folder_length] == 0);
    char kind = is_here && !is_error ? kind_of(call, &ask) : 0;
    if (kind != 0 && has_word(without, call->name)) {
      answer = (struct seccomp_notif_resp){.id = ask.id, .error = -EOPNOTSUPP};
    } else if (kind != 0) {
      number++;
      fprintf(log, "%ld %c %s %s\n", number, kind, call->name, path[folder_length] ? path + folder_length + 1 : ".");
      int is_hit = number == at || (number > at && at > 0 && lasting && strchr(lasting, kind));
      if (is_hit && is_kill) {
        kill(process_of(ask.pid), SIGKILL);
        at = -1;
        continue;
      }
      ssize_t written = is_hit && is_short ? write_half(call, &ask) : 0;
      if (written > 0) {
        answer = (struct seccomp_notif_resp){.id = ask.id, .val = written};
      } else if (is_hit && code > 0) {
        if (call->kind == 'x') close_there(listener, &ask);
        answer = (struct seccomp_notif_resp){.id = ask.id, .error = -code};
      }
    }
    ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
  }
  int status;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  fclose(log);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
