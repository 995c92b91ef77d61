/* What glibc declares only for programs that define _GNU_SOURCE, which Swift's module of it does
   not: renaming by which two names trade places, or by which nothing is replaced, and writing a
   whole file system to its device; and what tells whether the last can be relied on. */
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

/* RENAME_EXCHANGE and RENAME_NOREPLACE of <linux/fs.h>. */
static inline int dataregister_exchange(int folder, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, folder, other, 2u);
}

static inline int dataregister_move(int folder, const char *old_name, const char *new_name) {
  return (int)syscall(SYS_renameat2, folder, old_name, folder, new_name, 1u);
}

/* Writes all of the file system that something open lies in (syncfs). */
static inline int dataregister_sync_file_system(int file) {
  return (int)syscall(SYS_syncfs, file);
}

/* The number of the kind of a file system, as <linux/magic.h> has them; 0 where it is not known. */
static inline long dataregister_file_system_kind(int file) {
  struct statfs status;
  return fstatfs(file, &status) == 0 ? (long)status.f_type : 0;
}

/* The version of the kernel as 1000 times its first number and its second; 0 where it is not known. */
static inline int dataregister_kernel_version(void) {
  struct utsname name;
  int first, second;
  if (uname(&name) != 0 || sscanf(name.release, "%d.%d", &first, &second) != 2) return 0;
  return first * 1000 + second;
}
