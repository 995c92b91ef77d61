import Diagnostics
import ModelTestSupport
import RegisterModel

/// The files that stand among the vectors.
enum VectorFolder {
  /// The files, as paths below the folder of vectors.
  static let files: Set<String> = Set((try? Checkout.paths(below: Vector.folder)) ?? [])

  /// Every vector, in the order of their paths.
  static let vectors = files.compactMap(Vector.init(input:)).sorted { $0.path < $1.path }

  /// The files that belong to no vector and are not read with one.
  static var strays: [String] {
    let paths = Set(vectors.map(\.path))
    let known: Set = ["README.md", schemaName, todayName]
    return files.filter { file in
      if known.contains(String(file.split(separator: "/").last ?? "")) { return false }
      if Vector(input: file) != nil { return false }
      return !outputs.contains {
        file.hasSuffix($0) && paths.contains(String(file.dropLast($0.count)))
      }
    }.sorted()
  }

  /// The schema that a vector is read with: the nearest one in its folder or a folder above.
  ///
  /// - Throws: What reading the file throws.
  static func schema(for vector: Vector) throws -> SourceText {
    return SourceText(path: Schema.path, bytes: try Checkout.bytes(nearest(schemaName, to: vector)))
  }

  /// The day that a vector is read on.
  ///
  /// - Throws: What reading the file throws.
  static func today(for vector: Vector) throws -> CalendarDate? {
    let text = try Checkout.text(nearest(todayName, to: vector))
    return CalendarDate(String(text.prefix { $0 != "\n" }))
  }

  private static let schemaName = Schema.fileName
  private static let todayName = "today"
  private static let outputs = [".expected", ".formatted", ".fixed"]

  private static func nearest(_ name: String, to vector: Vector) -> String {
    var folder = vector.path.split(separator: "/").dropLast()
    while !folder.isEmpty {
      let path = (folder + [name[...]]).joined(separator: "/")
      if files.contains(path) { return "\(Vector.folder)/\(path)" }
      folder = folder.dropLast()
    }
    return "\(Vector.folder)/\(name)"
  }
}
