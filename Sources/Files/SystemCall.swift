/// Calls a C function until no signal interrupts it.
///
/// - Throws: what `errno` says when the result is negative.
@discardableResult
func retrying<Result: SignedInteger>(
  _ operation: FileError.Operation, _ path: String, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = FileError.Code.current
    if code != .interrupted { throw FileError(operation, path: path, code: code) }
  }
}

/// The bytes of a path or a name as C functions take it, with NUL at the end.
func cString(_ name: [UInt8]) -> [CChar] {
  name.map(CChar.init(bitPattern:)) + [0]
}
