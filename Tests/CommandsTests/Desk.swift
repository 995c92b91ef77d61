import Foundation
import TestSupport

/// An office whose registers are committed, with a place for a site beside it.
struct Desk: ~Copyable {
  var office: Office
  let site: String

  init() throws {
    let office = try Office.withTwoRegisters()
    site = office.repository.beside("site")
    self.office = office
  }

  func head() throws -> String { try office.repository.git("rev-parse", "HEAD") }

  /// Publishes what is at HEAD, as somebody who has reviewed it.
  func publish(_ arguments: String...) throws -> Program.Run {
    try Program(in: office.repository.path).run(
      ["publish", "--language", "en", "--output", site, "--reviewed", try head()] + arguments)
  }

  func tags() throws -> [String] {
    try office.repository.git("tag").split(separator: "\n").map(String.init)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOfFile: "\(site)/\(path)", encoding: .utf8)
  }

  /// The names beside the repository.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: site).deletingLastPathComponent().path
    ).sorted()
  }
}
