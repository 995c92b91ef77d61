/* libgit2's public interface, as Debian's libgit2-dev installs it. */
#include <git2.h>
#include <git2/sys/alloc.h>
#include <git2/sys/commit.h>
