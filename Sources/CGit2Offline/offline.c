/*
 * libgit2 without TLS, SSH and Negotiate.
 *
 * git_libgit2_init() prepares TLS and SSH even in a program that only reads files: parsing the
 * system's CA certificates is 97 % of its time, and the libraries behind it are most of what the
 * dynamic loader has to map. dataregister never opens a connection. So libgit2 is linked from its
 * archive, and the entry points of its TLS, SSH and Negotiate code are defined here instead: the
 * linker then leaves those parts, and everything they need, out of the program. What remains of
 * libgit2's plain HTTP code is never called.
 *
 * Each of them that could open a connection answers -1 (GIT_ERROR). The names are libgit2
 * 1.5's; a version that has others fails to link, it does not misbehave.
 */
#include "CGit2Offline.h"

enum { GIT_OK = 0, GIT_ERROR = -1 };

int git_mbedtls_stream_global_init(void) { return GIT_OK; }

int git_transport_ssh_global_init(void) { return GIT_OK; }

int git_mbedtls__set_cert_location(const char *file, const char *path) {
  (void)file, (void)path;
  return GIT_ERROR;
}

int git_mbedtls_stream_new(void **out, const char *host, const char *port) {
  (void)out, (void)host, (void)port;
  return GIT_ERROR;
}

int git_mbedtls_stream_wrap(void **out, void *stream, const char *host) {
  (void)out, (void)stream, (void)host;
  return GIT_ERROR;
}

int git_smart_subtransport_ssh(void **out, void *owner, void *parameter) {
  (void)out, (void)owner, (void)parameter;
  return GIT_ERROR;
}

int git_transport_ssh_with_paths(void **out, void *owner, void *parameter) {
  (void)out, (void)owner, (void)parameter;
  return GIT_ERROR;
}

int git_http_auth_negotiate(void **out, const void *url) {
  (void)out, (void)url;
  return GIT_ERROR;
}
