internal import Files
internal import Git
internal import Messages

/// What `uninstall` did in a clone.
struct Uninstallation {
  /// The settings that went.
  var removed: [ConfigurationText.Setting] = []
  /// The settings of these names that have other values, or stand where they cannot be removed.
  var left: [ConfigurationText.Setting] = []
  /// Whether the attributes went from the clone's own.
  var hasRemovedAttributes = false

  /// Takes away what `install` set in a clone, where it still is as it was set.
  ///
  /// - Throws: What changing the configuration throws; then all is as it was.
  init(in clone: borrowing Clone) throws {
    try LockedFile.sweep(clone.configurationFile)
    let keepsHooks = try clone.git.configuredValue(Clone.keptHooks.key) != nil
    let settings = clone.settings.filter { !keepsHooks || $0.key != Clone.hooksKey }
    for setting in settings + (keepsHooks ? [Clone.keptHooks] : []) {
      guard let present = try clone.git.configuredValue(setting.key), present.reach == .repository
      else { continue }
      let stated = ConfigurationText.Setting(key: setting.key, value: present.value)
      if present.value == setting.value || Clone.isAlso(present.value, for: setting.key) {
        removed.append(stated)
      } else {
        left.append(stated)
      }
    }
    let isAttributed = try clone.attributes().flatMap { Clone.removing(from: $0) } != nil
    if removed.isEmpty, !isAttributed { return }
    let kept = try clone.change(
      adding: [], removing: removed, attributes: isAttributed ? .remove : .none)
    left += kept
    removed.removeAll(where: kept.contains)
    hasRemovedAttributes = isAttributed
  }
}
