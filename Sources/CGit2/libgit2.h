/* libgit2's public interface, as Debian's libgit2-dev installs it. */
#include <git2.h>
#include <git2/sys/alloc.h>
#include <git2/sys/commit.h>
#include <git2/sys/repository.h>

/* git_libgit2_opts() takes a variable list of arguments, which Swift cannot call. */

static inline int dataregister_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int dataregister_set_caching(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

static inline int dataregister_set_fsync(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}
