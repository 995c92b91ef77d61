internal import Git
internal import Messages
internal import Rendering
internal import Scaffold

extension Installation {
  /// What was done, line by line.
  func document(_ clone: borrowing Clone, _ messages: Messages) -> RichDocument {
    var document = RichDocument()
    if !settings.isEmpty {
      document.append(.paragraph(messages.settingsMade(in: clone.configurationFile)))
      document.append(.list(settings.map(\.text)))
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
      document.append(.paragraph(messages.howToUninstall))
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
  func document(_ clone: borrowing Clone, _ messages: Messages) -> RichDocument {
    var document = RichDocument()
    if !removed.isEmpty {
      document.append(.paragraph(messages.removed(from: clone.configurationFile)))
      document.append(.list(removed.map(\.text)))
    }
    if hasRemovedAttributes {
      document.append(.paragraph(messages.removed(from: clone.attributesFile)))
      document.append(.list(GitDrivers.attributes.map { RichText($0, .command) }))
    }
    if document.blocks.isEmpty { document.append(.paragraph(messages.nothingInstalled)) }
    if !left.isEmpty {
      document.append(.paragraph(messages.leftAlone))
      document.append(.list(left.map(\.text)))
    }
    return document
  }
}

extension ConfigurationText.Setting {
  /// The setting as it is told to people.
  fileprivate var text: RichText { RichText("\(key) = \(value)", .command) }
}
