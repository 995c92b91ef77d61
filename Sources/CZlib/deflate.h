/* zlib, which libgit2's archive needs in any case: Git's packs are deflated with it. */
#include <zlib.h>
