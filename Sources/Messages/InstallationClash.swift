package import Git

/// What is in the way of telling Git of the registers: nothing of it is touched.
package enum InstallationClash: Error, Hashable, Sendable {
  /// None of the scripts lies beside the registers.
  case noHooks(folder: String)
  /// Git takes its hooks from another folder.
  case hooksPathTaken(ConfiguredValue)
  /// There are hooks already, which Git would no longer call.
  case hooksSilenced([String], folder: String)
  /// A setting has another value.
  case settingTaken(key: String, ConfiguredValue)
  /// A file of attributes gives the registers another driver.
  case attributeTaken(name: String, path: String, AttributeValue)
}
