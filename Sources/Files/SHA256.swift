internal import CMbedCrypto

/// The SHA-256 of some bytes (FIPS 180-4), by which whoever has a file can tell that it is the same.
package struct SHA256: Hashable, Sendable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Computes the hash of bytes (`mbedtls_sha256_ret`).
  package init(of bytes: [UInt8]) {
    var hash = [UInt8](repeating: 0, count: 32)
    let result = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe hash.withUnsafeMutableBufferPointer { output in
        unsafe mbedtls_sha256_ret(input.baseAddress, input.count, output.baseAddress, 0)
      }
    }
    precondition(result == 0, "SHA-256 of bytes in memory cannot fail.")
    self.bytes = hash
  }

  /// The hash in 64 hexadecimal digits, in lower case.
  package var hex: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0\(digits)" : digits
    }.joined()
  }
}
