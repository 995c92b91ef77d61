package import Diagnostics
package import RegisterModel

/// Something that can be thrown at a reader of the format, and the documented answer to it.
package struct HostileInput: Sendable, CustomStringConvertible {
  /// What is thrown.
  package enum Payload: Sendable {
    /// A register's file.
    case register([UInt8])
    /// A schema's file.
    case schema([UInt8])
    /// The entries of a folder of registers, whose files are empty.
    case folder([RegisterFolder.Entry])
  }

  /// What is hostile about it.
  package let kind: String
  /// Its number within its kind, from 1.
  package let number: Int
  /// The codes of what is found, each once; none where it is harmless.
  ///
  /// Of very many findings only those count that are kept.
  package let codes: Set<DiagnosticCode>
  /// Whether it grows with the size that is asked for.
  package let isLarge: Bool

  private let make: @Sendable (Int) -> Payload

  init(
    _ kind: String, _ number: Int, _ codes: Set<DiagnosticCode>, isLarge: Bool,
    make: @escaping @Sendable (Int) -> Payload
  ) {
    self.kind = kind
    self.number = number
    self.codes = codes
    self.isLarge = isLarge
    self.make = make
  }

  /// What is thrown.
  ///
  /// - Parameter size: About how many bytes it has, where it is large.
  /// - Returns: The same in every run.
  package func payload(ofSize size: Int) -> Payload { make(size) }

  /// The kind and the number.
  package var description: String { "\(kind) \(number)" }
}

extension [HostileInput] {
  /// Registers' files of one kind, as texts.
  static func registers(
    _ kind: String, _ codes: DiagnosticCode..., texts: [String]
  ) -> [HostileInput] {
    inputs(kind, codes, texts.map { .register([UInt8]($0.utf8)) })
  }

  /// Registers' files of one kind, as bytes.
  static func registers(
    _ kind: String, _ codes: DiagnosticCode..., bytes: [[UInt8]]
  ) -> [HostileInput] {
    inputs(kind, codes, bytes.map { .register($0) })
  }

  /// Registers' files of one kind in which something stands in the middle of a value.
  static func values(
    _ kind: String, _ codes: DiagnosticCode..., texts: [String]
  ) -> [HostileInput] {
    inputs(kind, codes, texts.map { .register([UInt8]("Name: a\($0)b\n".utf8)) })
  }

  /// Registers' files of one kind in which bytes stand in the middle of a value.
  static func values(
    _ kind: String, _ codes: DiagnosticCode..., bytes: [[UInt8]]
  ) -> [HostileInput] {
    inputs(
      kind, codes,
      bytes.map { .register([UInt8]("Name: a".utf8) + $0 + [UInt8]("\nFlag: X\n".utf8)) })
  }

  /// Schemas of one kind.
  static func schemas(
    _ kind: String, _ codes: DiagnosticCode..., texts: [String]
  ) -> [HostileInput] {
    inputs(kind, codes, texts.map { .schema([UInt8]($0.utf8)) })
  }

  /// Folders of one kind, each with a schema and one more entry.
  static func names(
    _ kind: String, _ codes: DiagnosticCode..., entry: RegisterFolder.Entry.Kind = .file,
    paths: [String]
  ) -> [HostileInput] {
    inputs(
      kind, codes,
      paths.map {
        .folder([
          RegisterFolder.Entry(path: Schema.fileName, kind: .file),
          RegisterFolder.Entry(path: $0, kind: entry),
        ])
      })
  }

  /// Something large of one kind.
  static func large(
    _ kind: String, _ number: Int = 1, _ codes: DiagnosticCode...,
    make: @escaping @Sendable (Int) -> HostileInput.Payload
  ) -> [HostileInput] {
    [HostileInput(kind, number, Set(codes), isLarge: true, make: make)]
  }

  /// A large register's file that begins with a text and repeats another.
  static func large(
    _ kind: String, _ number: Int = 1, _ codes: DiagnosticCode..., after start: String = "",
    repeating unit: String, end: String = ""
  ) -> [HostileInput] {
    [
      HostileInput(kind, number, Set(codes), isLarge: true) { size in
        .register(HostileText.bytes(after: start, repeating: unit, end: end, size: size))
      }
    ]
  }

  private static func inputs(
    _ kind: String, _ codes: [DiagnosticCode], _ payloads: [HostileInput.Payload]
  ) -> [HostileInput] {
    payloads.enumerated().map { index, payload in
      HostileInput(kind, index + 1, Set(codes), isLarge: false) { _ in payload }
    }
  }
}

/// Texts that are made large by repeating.
enum HostileText {
  /// Bytes that begin and end with a text and repeat another in between.
  static func bytes(
    after start: String = "", repeating unit: String, end: String = "", size: Int
  ) -> [UInt8] {
    let unit = Array(unit.utf8)
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(size + unit.count)
    while bytes.count < size { bytes += unit }
    return bytes + Array(end.utf8)
  }

  /// Bytes that are made of numbered pieces.
  static func bytes(
    after start: String = "", size: Int, piece: (Int) -> String
  ) -> [UInt8] {
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(size + 64)
    var number = 0
    while bytes.count < size {
      bytes += Array(piece(number).utf8)
      number += 1
    }
    return bytes
  }
}
