/// The places that names have in a list, of each name the first.
///
/// A few names are looked through, which takes less than to hash them; more are hashed.
struct PlacesByName: Hashable, Sendable {
  /// The names, each once, in the order in which they came.
  private(set) var names: [String] = []
  /// The place of each of ``names``.
  private var places: [Int] = []
  /// The same, once there are more than a few.
  private var placeByName: [String: Int] = [:]

  /// The most names that are looked through.
  private static let few = 24

  /// The place of a name.
  subscript(name: String) -> Int? {
    if names.count > Self.few { return placeByName[name] }
    return names.firstIndex(of: name).map { places[$0] }
  }

  /// Notes where a name stands; where it has a place already, that stays.
  ///
  /// - Returns: The place that the name has then.
  @discardableResult
  mutating func note(_ name: String, at place: Int) -> Int {
    if let known = self[name] { return known }
    if names.isEmpty {
      names.reserveCapacity(Self.few)
      places.reserveCapacity(Self.few)
    }
    names.append(name)
    places.append(place)
    if names.count == Self.few + 1 {
      for (name, place) in zip(names, places) { placeByName[name] = place }
    } else if names.count > Self.few {
      placeByName[name] = place
    }
    return place
  }
}
