internal import Glibc
internal import NIOCore

extension PreviewServerError {
  /// What an error of the system means for a port.
  init(_ error: IOError, port: Int) {
    self =
      switch error.errnoCode {
      case EADDRINUSE: .taken(port: port)
      case EACCES, EPERM: .forbidden(port: port)
      default: .unavailable(port: port, error.description)
      }
  }
}
