internal import Git
internal import Messages
internal import Rendering
internal import Scaffold

/// What `install` and `uninstall` print: the settings and lines that they made, removed or left.
extension Installation {
  /// What was done, line by line.
  ///
  /// - Parameters:
  ///   - clone: The clone in which it was done.
  ///   - isVerbose: Whether each setting is told with its value, and not with what it does.
  ///   - messages: The language.
  /// - Returns: The document.
  func document(
    _ clone: borrowing Clone, isVerbose: Bool = false, _ messages: Messages
  ) -> RichDocument {
    var document = RichDocument()
    if !settings.isEmpty {
      document.append(.paragraph(messages.settingsMade(in: clone.configurationFile)))
      document.append(.list(settings.map { $0.text(isVerbose, messages) }))
    }
    if hasWrittenAttributes {
      document.append(.paragraph(messages.linesWritten(to: clone.attributesFile)))
      document.append(.list(GitDrivers.attributes.map { RichText($0, .command) }))
    }
    if document.blocks.isEmpty {
      document.append(.paragraph(messages.allInPlace))
    } else {
      var present = settingsInPlace.map { RichText($0, .command) }
      if !hasWrittenAttributes { present.append(messages.attributesInPlace) }
      if !present.isEmpty {
        document.append(.paragraph(messages.inPlaceAlready))
        document.append(.list(present))
      }
      document.append(.paragraph(messages.howToUninstall(showsValues: isVerbose)))
    }
    if !unusable.isEmpty {
      document.append(
        .paragraph(messages.scriptsMissing(unusable, in: clone.hooksFolder), hanging: 2))
    }
    return document
  }
}

extension Uninstallation {
  /// What was done, line by line.
  ///
  /// - Parameters:
  ///   - clone: The clone in which it was done.
  ///   - isVerbose: Whether each setting is told with its value, and not with what it does.
  ///   - messages: The language.
  /// - Returns: The document.
  func document(
    _ clone: borrowing Clone, isVerbose: Bool = false, _ messages: Messages
  ) -> RichDocument {
    var document = RichDocument()
    if !removed.isEmpty {
      document.append(.paragraph(messages.removed(from: clone.configurationFile)))
      document.append(.list(removed.map { $0.text(isVerbose, messages) }))
    }
    if hasRemovedAttributes {
      document.append(.paragraph(messages.removed(from: clone.attributesFile)))
      document.append(.list(GitDrivers.attributes.map { RichText($0, .command) }))
    }
    if document.blocks.isEmpty { document.append(.paragraph(messages.nothingInstalled)) }
    if !left.isEmpty {
      document.append(.paragraph(messages.leftAlone))
      document.append(.list(left.map { $0.text(true, messages) }))
    }
    return document
  }
}

extension ConfigurationText.Setting {
  /// The setting as it is told to people: with its value, or with what it does.
  fileprivate func text(_ isVerbose: Bool, _ messages: Messages) -> RichText {
    guard !isVerbose, let setting = InstalledSetting(rawValue: key) else {
      return RichText("\(key) = \(value)", .command)
    }
    return "\(key, .command): \(messages.purpose(of: setting))"
  }
}
