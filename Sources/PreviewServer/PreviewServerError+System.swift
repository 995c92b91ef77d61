internal import Glibc
internal import NIOCore

/// Why a live preview cannot have its port, as the system tells it.
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
