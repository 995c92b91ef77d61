/// Calls a C function until no signal interrupts it.
///
/// - Parameters:
///   - operation: what to report in an error.
///   - path: the path to report in an error; it is put together only for that.
///   - call: the call.
/// - Returns: the result.
/// - Throws: what `errno` says when the result is negative.
@discardableResult
func retrying<Result: SignedInteger>(
  _ operation: FileError.Operation, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = FileError.Code.current
    if code != .interrupted { throw FileError(operation, path: path(), code: code) }
  }
}

/// The bytes of a path or a name as C functions take it, with NUL at the end.
func cString(_ name: [UInt8]) -> [CChar] {
  var string: [CChar] = []
  string.reserveCapacity(name.count + 1)
  for byte in name { string.append(CChar(bitPattern: byte)) }
  string.append(0)
  return string
}
