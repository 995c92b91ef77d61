#ifndef CLOOSEOBJECTS_H
#define CLOOSEOBJECTS_H

#include <stddef.h>

struct git_odb;

/*
 * Lets an object database read the loose objects of a folder through this module, before libgit2
 * does: libgit2 1.5 never comes back from one that ends too early.
 *
 * - odb: the database, a `git_odb *`.
 * - folder: the folder of objects; one that cannot be opened is left to libgit2.
 *
 * Returns 0, or libgit2's error.
 */
int dataregister_read_loose_objects(struct git_odb *odb, const char *folder);

/*
 * Looks at the indexes of the packs of a folder: whether each is as large as the number of objects
 * that it states. libgit2 1.5 computes that size in 32 bits, and reads beyond the end.
 *
 * - folder: the folder of objects.
 * - name: takes the name of the first index that is not sound, at most `size` bytes with the NUL.
 *
 * Returns 1 where one is not sound, else 0.
 */
int dataregister_find_damaged_pack_index(const char *folder, char *name, size_t size);

#endif
