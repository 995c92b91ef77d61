/// Three versions of a list made into one, as sets: what either side removed goes, and what either
/// added stays.
enum SetMerge {
  /// The items, each once, in an order that does not depend on which side is which.
  ///
  /// Where one side only removed, it is the other side's order; else the items that were there come
  /// first, in the order of the side that moved them, and behind them what each side added.
  static func items(base: [String], ours: [String], theirs: [String]) -> [String] {
    let (base, ours, theirs) = (unique(base), unique(ours), unique(theirs))
    let (was, our, their) = (Set(base), Set(ours), Set(theirs))
    func stays(_ item: ExactText) -> Bool {
      was.contains(item) ? our.contains(item) && their.contains(item) : true
    }
    func kept(_ items: [ExactText]) -> [ExactText] {
      items.filter { was.contains($0) && stays($0) }
    }
    let (wasOrder, ourOrder, theirOrder) = (kept(base), kept(ours), kept(theirs))
    let (ourNew, theirNew) = (
      ours.filter { !was.contains($0) }, theirs.filter { !was.contains($0) }
    )
    if theirNew.isEmpty && theirOrder == wasOrder { return ours.filter(stays).map(\.text) }
    if ourNew.isEmpty && ourOrder == wasOrder { return theirs.filter(stays).map(\.text) }
    let order =
      ourOrder == theirOrder || theirOrder == wasOrder
      ? ourOrder : ourOrder == wasOrder ? theirOrder : wasOrder
    let isOursFirst = ourNew.lexicographicallyPrecedes(theirNew)
    let added = isOursFirst ? ourNew + theirNew : theirNew + ourNew
    return unique((order + added).map(\.text)).map(\.text)
  }

  private static func unique(_ items: [String]) -> [ExactText] {
    var seen: Set<ExactText> = []
    return items.map(ExactText.init).filter { seen.insert($0).inserted }
  }
}
