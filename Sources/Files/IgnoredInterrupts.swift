internal import Glibc

/// While this value lives, an interrupt from the keyboard does not end the process.
///
/// Whatever is started meanwhile decides for itself what an interrupt means.
package struct IgnoredInterrupts: ~Copyable {
  private let interrupt: __sighandler_t?
  private let quit: __sighandler_t?

  /// Ignores what the keyboard sends to end a program (`SIGINT`, `SIGQUIT`).
  package init() {
    interrupt = signal(SIGINT, SIG_IGN)
    quit = signal(SIGQUIT, SIG_IGN)
  }

  /// Lets an interrupt mean again what it meant before.
  package consuming func end() {}

  deinit {
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
  }
}
