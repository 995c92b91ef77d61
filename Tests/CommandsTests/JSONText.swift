import Foundation
import TestSupport

/// What a program makes of JSON that the tool prints.
enum JSONText {
  /// Something that a strict parser does not accept.
  struct Invalid: Error {
    let text: String
  }

  /// The value of a JSON text.
  static func value(_ run: Program.Run) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(run.bytes))
    guard let object = value as? [String: Any] else { throw Invalid(text: run.output) }
    return object
  }

  /// The keys of each object in a JSON text in the order that they stand in: a line for each place
  /// and each set of keys there, as `place: key key`.
  ///
  /// Python reads it, since the parser of Foundation forgets the order; it is told to refuse what
  /// the standard does not have.
  static func keys(_ run: Program.Run) throws -> String {
    let folder = try TemporaryFolder()
    try Data(run.bytes).write(to: URL(filePath: folder.path("input.json")))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.path("input.json")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Invalid(text: run.output) }
    return String(decoding: data, as: UTF8.self)
  }

  private static let script = """
    import json, sys
    class Pairs(list): pass
    def pairs(members):
        keys = [key for key, _ in members]
        assert len(keys) == len(set(keys)), keys
        return Pairs(members)
    def refuse(text): raise ValueError(text)
    seen = []
    def walk(place, value):
        if isinstance(value, Pairs):
            line = place + ": " + " ".join(key for key, _ in value)
            if line not in seen: seen.append(line)
            for key, inner in value: walk((place + "." if place else "") + key, inner)
        elif isinstance(value, list):
            for inner in value: walk(place + "[]", inner)
    data = open(sys.argv[1], "rb").read().decode("utf-8", "strict")
    walk("", json.loads(data, object_pairs_hook=pairs, parse_constant=refuse))
    print("\\n".join(seen))
    """
}
