// What is linked into the programs that a sanitizer watches: what it is told, and what it cannot see by itself.
// OPTIONS is a text that whoever compiles this gives.

const char *__asan_default_options(void) { return OPTIONS; }
const char *__tsan_default_options(void) { return OPTIONS; }

#ifdef WATCHES_THREADS
// Swift's Mutex asks the kernel where two threads want the same lock (`FUTEX_LOCK_PI`), in a library that is
// not watched. Where a thread gives the lock back there, or gets it, is told here; both functions then do what
// they always do. They are methods without arguments: the mutex comes in the register for `self`.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

#define METHOD __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *mutex

typedef METHOD void Lock(uint32_t thread, SELF);
typedef METHOD void Unlock(SELF);

METHOD void lockSlowly(uint32_t thread, SELF) __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
METHOD void lockSlowly(uint32_t thread, SELF) {
  ((Lock *)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"))(thread, mutex);
  __tsan_acquire(mutex);
}

METHOD void unlockSlowly(SELF) __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
METHOD void unlockSlowly(SELF) {
  __tsan_release(mutex);
  ((Unlock *)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"))(mutex);
}
#endif
