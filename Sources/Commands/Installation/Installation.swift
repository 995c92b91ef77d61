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
    var missing: [ConfigurationText.Setting] = []
    for setting in clone.settings {
      if try Self.isInPlace(setting, in: clone) {
        settingsInPlace.append(setting.key)
      } else {
        missing.append(setting)
      }
    }
    let isAttributed = try clone.attributesAreInPlace()
    if try clone.usesScripts() { unusable = clone.unusable(in: clone.hooksFolder) }
    if missing.isEmpty, isAttributed { return }
    let hooks = try clone.git.configuredValue(Clone.hooksKey)?.value
    if !missing.isEmpty, hooks == clone.hooksPath { missing.append(Clone.keptHooks) }
    _ = try clone.change(adding: missing, attributes: isAttributed ? .none : .add)
    settings = missing
    hasWrittenAttributes = !isAttributed
  }

  /// Whether a setting is made already.
  private static func isInPlace(
    _ setting: ConfigurationText.Setting, in clone: borrowing Clone
  ) throws -> Bool {
    if setting.key == Clone.hooksKey {
      if try clone.callsTool() { return true }
      guard clone.unusable(in: clone.hooksFolder).count < Clone.hooks.count else {
        throw Problem.installation(.clash(.noHooks(folder: clone.hooksFolder)))
      }
      return false
    }
    guard let present = try clone.git.configuredValue(setting.key) else { return false }
    guard present.value == setting.value else {
      throw Problem.installation(.clash(.settingTaken(key: setting.key, present)))
    }
    return true
  }
}
