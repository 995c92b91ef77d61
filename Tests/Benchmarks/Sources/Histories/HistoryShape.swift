/// How large a history is, and how its registers lie.
package struct HistoryShape: Hashable, Sendable {
  /// What it is called in the tables, and its folder after it.
  package var name: String
  /// How many registers there are in the end, about.
  package var registers: Int
  /// How many commits, merges included.
  package var commits: Int
  /// In how many folders below `Registers` the registers lie; 0 for none.
  package var folders: Int
  /// How many of the commits were made public.
  package var publications: Int

  /// Makes a shape.
  package init(
    name: String, registers: Int, commits: Int, folders: Int = 0, publications: Int
  ) {
    self.name = name
    self.registers = registers
    self.commits = commits
    self.folders = folders
    self.publications = publications
  }

  /// As many registers as the municipality has whose register is shipped.
  package static let small = HistoryShape(
    name: "S", registers: 19, commits: 500, publications: 4)
  /// A city.
  package static let medium = HistoryShape(
    name: "M", registers: 1000, commits: 20_000, publications: 12)
  /// More than any authority has, in one folder.
  package static let large = HistoryShape(
    name: "L", registers: 10_000, commits: 100_000, publications: 20)
  /// As the large one, in folders.
  package static let largeInFolders = HistoryShape(
    name: "Ls", registers: 10_000, commits: 100_000, folders: 256, publications: 20)
  /// What takes the medium one's place where there is only a minute.
  package static let reduced = HistoryShape(
    name: "m", registers: 300, commits: 3000, publications: 12)
}
