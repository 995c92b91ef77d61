internal import CGit2

package func startUp() -> Int32 { git_libgit2_init() }
