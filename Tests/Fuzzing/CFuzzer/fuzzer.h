#include <stddef.h>
#include <stdint.h>

/*
 * The fuzzer, in the library that `-sanitize=fuzzer` links (https://llvm.org/docs/LibFuzzer.html):
 * it reads options and folders of corpora from the arguments, and gives `callback` bytes to try.
 */
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
