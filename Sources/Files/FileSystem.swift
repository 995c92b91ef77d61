internal import CFileCalls
internal import Glibc

/// The file system that an open folder lies in.
struct FileSystem {
  /// Those that write everything to their device when asked (`syncfs`), flush its cache, and let
  /// whoever had a file or folder open before the writing know that some of it was lost: ext4, XFS,
  /// Btrfs, F2FS, and tmpfs, which has no device.
  private static let dependable: Set<Int> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x0102_1994,
  ]

  /// The first version of Linux that tells of what was lost, 5.8, as
  /// `dataregister_kernel_version` counts.
  private static let firstVersion: Int32 = 5008

  /// Whether it can be asked to write everything at once, and tells the truth about it.
  let isDependable: Bool

  /// Finds out what an open folder lies in (`fstatfs`, `uname`).
  init(of folder: borrowing Descriptor) {
    isDependable =
      Self.dependable.contains(dataregister_file_system_kind(folder.number))
      && dataregister_kernel_version() >= Self.firstVersion
  }

  /// Makes everything durable that was written in the file system of a folder (`syncfs`).
  ///
  /// - Parameters:
  ///   - folder: An open folder, which was opened before anything was written.
  ///   - path: The path to report in an error.
  /// - Throws: When anything in the file system was lost since the folder was opened.
  static func synchronize(around folder: borrowing Descriptor, _ path: String) throws(FileError) {
    let number = folder.number
    try retrying(.synchronize, path) { dataregister_sync_file_system(number) }
  }
}
