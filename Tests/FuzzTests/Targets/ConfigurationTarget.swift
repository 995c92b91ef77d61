@testable import Git

/// A value and, behind a byte 0xFF, the configuration file that it is put into.
enum ConfigurationTarget: FuzzTarget {
  static let name = "configuration"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let parts = ByteReader.parts(2, of: bytes)
    let value = String(decoding: parts[0], as: UTF8.self)
    let text = ConfigurationText(parts[1])
    try hold(text.bytes == parts[1], "a configuration can be written back byte for byte")
    for key in ["core.hooksPath", "merge.dataregister.driver"] {
      let setting = ConfigurationText.Setting(key: key, value: value)
      var changed = text
      changed.add(setting)
      let added = changed.bytes
      try hold(added.count > parts[1].count, "a setting that is added is there")
      try hold(ConfigurationText(added).bytes == added, "what is written can be read")
      var before = text
      if !before.remove(key), changed.remove(key) {
        try hold(changed.bytes == parts[1], "what was added is taken away byte for byte")
      }
    }
  }
}
