/* SHA-1 and SHA-256 of mbedtls's crypto library, which libgit2's archive needs in any case. */
#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>
