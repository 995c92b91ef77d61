import Histories
import Measuring

/// What rows are measured with: the programs, and the folder of what they work on.
struct Bench {
  /// Starts programs.
  var launcher: Launcher
  /// The folder of the histories, as an absolute path.
  var folder: String
  /// The tool that is measured.
  var tool: String
  /// The path of git.
  var git: String
  /// The path of the C program that scans files.
  var scan: String
  /// Whether the smaller histories are measured.
  var isSmall: Bool

  /// The history of the least authority.
  var small: HistoryShape { .small }
  /// The history of a city, or what stands for it.
  var medium: HistoryShape { isSmall ? .reduced : .medium }
  /// The largest histories, in one folder and in many; none in the small run.
  var large: HistoryShape? { isSmall ? nil : .large }
  /// The largest history in many folders.
  var largeInFolders: HistoryShape? { isSmall ? nil : .largeInFolders }
  /// All histories.
  var shapes: [HistoryShape] { [small, medium, large, largeInFolders].compactMap { $0 } }
  /// How many files the smaller check reads.
  var someFiles: Int { isSmall ? 1000 : 10_000 }
  /// How many files the larger check reads.
  var manyFiles: Int { isSmall ? 5000 : 100_000 }

  /// A command of the tool.
  func tool(_ words: [String], in folder: String) -> Command {
    Command([tool] + words, in: folder)
  }

  /// A command of git.
  func git(_ words: [String], in folder: String) -> Command {
    Command([git] + words, in: folder)
  }
}
