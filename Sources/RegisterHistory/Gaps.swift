internal import Git

/// What a history lacks, and where git shows another one.
package struct Gaps: Hashable, Sendable {
  /// What is damaged, and was passed over.
  package var damages: [Damage] = []
  /// Whether the history was followed to where a shallow clone is cut.
  package var isCut = false
  /// Whether git shows other objects in the place of some (`git replace`).
  package var hasReplacements = false
  /// Whether git shows commits on other parents (`info/grafts`).
  package var hasGrafts = false

  /// Nothing is lacking.
  package init() {}

  /// Whether everything is told that was asked about.
  package var isComplete: Bool { damages.isEmpty && !isCut }
}

extension RegisterRepository {
  /// What was found to be lacking so far.
  package var gaps: Gaps {
    mutating get {
      var gaps = shownByGit ?? Gaps()
      if shownByGit == nil {
        gaps.hasReplacements = git.hasReplacements
        gaps.hasGrafts = git.hasGrafts
        shownByGit = gaps
      }
      gaps.damages = damages
      gaps.isCut = hasMetCut
      return gaps
    }
  }
}
