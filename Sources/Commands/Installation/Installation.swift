internal import Files
internal import Git
internal import Messages
internal import Rendering

/// What `install` did in a clone.
struct Installation {
  /// The settings that were made.
  var settings: [ConfigurationText.Setting] = []
  /// The keys that were set as they should be before.
  var settingsInPlace: [String] = []
  /// Whether the attributes were added to the clone's own.
  var hasWrittenAttributes = false
  /// The scripts beside the registers that Git will not call.
  var unusable: [String] = []

  /// Tells Git in a clone of the registers: all of what is missing, or nothing.
  ///
  /// - Throws: An ``InstallationProblem`` where something is in the way.
  init(in clone: borrowing Clone) throws {
    try LockedFile.sweep(clone.configurationFile)
    // Another run sets all at once: where it had set the hooks when these are read, it had set all
    // that is read after them.
    let hooks = try clone.git.configuredValue(Clone.hooksKey)?.value
    let isFirst = try Self.isFirst(in: clone)
    var missing: [ConfigurationText.Setting] = []
    var outdated: [ConfigurationText.Setting] = []
    for setting in clone.settings {
      if let old = try Self.outdated(setting, in: clone) {
        outdated.append(old)
        missing.append(setting)
      } else if try Self.isInPlace(setting, in: clone) {
        settingsInPlace.append(setting.key)
      } else {
        missing.append(setting)
      }
    }
    let isAttributed = try clone.attributesAreInPlace()
    if try clone.usesScripts() { unusable = try clone.unusable(in: clone.hooksFolder) }
    if missing.isEmpty, isAttributed { return }
    if isFirst, hooks == clone.hooksPath { missing.append(Clone.keptHooks) }
    _ = try clone.change(
      adding: missing, removing: outdated, attributes: isAttributed ? .none : .add)
    settings = missing
    hasWrittenAttributes = !isAttributed
  }

  /// Whether no setting in the clone's configuration is an earlier run's, hooks apart.
  private static func isFirst(in clone: borrowing Clone) throws(GitError) -> Bool {
    for setting in clone.settings where setting.key != Clone.hooksKey {
      if try clone.git.configuredValue(setting.key)?.reach == .repository { return false }
    }
    return true
  }

  /// The setting of a version before this one that has the same key in the clone's configuration;
  /// `nil` where there is none.
  private static func outdated(
    _ setting: ConfigurationText.Setting, in clone: borrowing Clone
  ) throws(GitError) -> ConfigurationText.Setting? {
    guard let present = try clone.git.configuredValue(setting.key), present.reach == .repository,
      present.value != setting.value, Clone.isAlso(present.value, for: setting.key)
    else { return nil }
    return ConfigurationText.Setting(key: setting.key, value: present.value)
  }

  /// Whether a setting is made already, or one in another file of Git's does the same.
  private static func isInPlace(
    _ setting: ConfigurationText.Setting, in clone: borrowing Clone
  ) throws -> Bool {
    if setting.key == Clone.hooksKey {
      if try clone.callsTool() { return true }
      guard try clone.unusable(in: clone.hooksFolder).count < Clone.hooks.count else {
        throw Problem.installation(.clash(.noHooks(folder: clone.hooksFolder)))
      }
      return false
    }
    guard let present = try clone.git.configuredValue(setting.key) else { return false }
    guard present.value == setting.value || Clone.isAlso(present.value, for: setting.key) else {
      throw Problem.installation(.clash(.settingTaken(key: setting.key, present)))
    }
    return true
  }
}
