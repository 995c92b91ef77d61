/* What glibc declares only for programs that define _GNU_SOURCE, which Swift's module of it does
   not: renaming by which two names trade places, or by which nothing is replaced. */
#include <sys/syscall.h>
#include <unistd.h>

/* RENAME_EXCHANGE and RENAME_NOREPLACE of <linux/fs.h>. */
static inline int dataregister_exchange(int folder, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, folder, other, 2u);
}

static inline int dataregister_move(int folder, const char *old_name, const char *new_name) {
  return (int)syscall(SYS_renameat2, folder, old_name, folder, new_name, 1u);
}
