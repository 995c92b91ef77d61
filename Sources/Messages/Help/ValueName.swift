/// What the argument parser calls a value that a command takes.
///
/// Each has a word in the help, and what a shell offers for it, so that none can be added without them.
package enum ValueName: String, CaseIterable, Hashable, Sendable {
  case at, since, range, words, register, paths, field, group, values, unit, person, old, new,
    name, id, output, folder, file, path, base, ours, theirs, format, from, language, color,
    date, reviewed, port, arguments, subject
  case groupBy = "group-by"
  case baseName = "base-name"
  case ourName = "our-name"
  case theirName = "their-name"
  case startFolder = "C"
  case markerSize = "marker-size"
}
