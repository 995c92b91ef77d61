import Glibc

/// Sets a variable of this process, for tests that run in a process of their own.
///
/// Swift has no safe way to do it, and nothing else here runs at the same time.
package func setEnvironment(_ name: String, _ value: String) {
  unsafe setenv(name, value, 1)
}
