/* Nothing to call: this target only takes the place of libgit2's network code when linking. */
