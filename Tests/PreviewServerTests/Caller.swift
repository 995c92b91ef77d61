import Glibc

/// Somebody who calls a server on this computer, byte by byte.
///
/// It waits where the server does: it belongs on a thread of its own.
struct Caller: ~Copyable {
  /// The call failed.
  struct Failure: Error { var call: String }

  private let socket: Int32

  /// Calls a port of 127.0.0.1.
  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // Whoever is never answered fails, and does not wait for ever.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe connect(socket, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure(call: "connect") }
  }

  deinit { close(socket) }

  /// Sends some text.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// What is there to be read; empty at the end.
  func read() -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(socket, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// All that comes until a text is in it, or until the end.
  func readAll(until text: String? = nil) -> String {
    var all = ""
    while true {
      let piece = read()
      all += piece
      if piece.isEmpty || text.map({ all.contains($0) }) == true { return all }
    }
  }
}
