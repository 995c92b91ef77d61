/// An object of libgit2's that is freed with this value.
@safe
struct Owned: ~Copyable {
  /// The object, valid as long as this value.
  let pointer: OpaquePointer

  private let release: (OpaquePointer?) -> Void

  /// Takes over what a C function puts in its first argument.
  ///
  /// - Throws: the error of `function`.
  init(
    _ function: String, object: ObjectID? = nil, path: String? = nil,
    release: @escaping (OpaquePointer?) -> Void,
    acquire: (inout OpaquePointer?) -> Int32
  ) throws(GitError) {
    var pointer: OpaquePointer?
    try check(unsafe acquire(&pointer), in: function, object: object, path: path)
    guard let pointer = unsafe pointer else {
      preconditionFailure("\(function) succeeded without an object")
    }
    unsafe self.pointer = pointer
    unsafe self.release = release
  }

  deinit {
    unsafe release(pointer)
  }
}
