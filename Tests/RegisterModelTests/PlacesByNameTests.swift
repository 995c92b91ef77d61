import Diagnostics
import Testing

@testable import RegisterModel

@Suite("Places by name") struct PlacesByNameTests {
  @Test("few names and many have the first place noted", arguments: [0, 1, 24, 25, 26, 100])
  func firstPlaces(count: Int) {
    var places = PlacesByName()
    for place in 0..<count { places.note("name \(place)", at: place) }
    for place in 0..<count {
      let kept = places.note("name \(place)", at: place + 1000)
      #expect(kept == place)
    }
    #expect(places.names.count == count)
    #expect((0..<count).allSatisfy { places["name \($0)"] == $0 })
    #expect(places["name \(count)"] == nil)
  }

  @Test("names that are canonically equivalent are one", arguments: [0, 100])
  func equivalentNames(others: Int) {
    var places = PlacesByName()
    for place in 0..<others { places.note("name \(place)", at: place) }
    places.note("\u{E5}", at: 1000)
    places.note("a\u{30A}", at: 1001)
    #expect(places["a\u{30A}"] == 1000)
    #expect(places.names.count == others + 1)
  }

  @Test("a table of bytes finds the same, as far as it takes them")
  func tableOfBytes() {
    let names = (0..<100).map { "name \($0)" }
    var table = ByteTable(for: names.count)
    for (place, name) in names.enumerated() { table.insert(name, place) }
    table.insert("name 1", 1000)
    table.insert("", 100)
    table.insert(String(repeating: "a", count: 129), 101)
    table.insert("far", 1 << 23)
    for name in names + ["", "name 100", "nam", "far", String(repeating: "a", count: 129)] {
      let bytes = Array("<\(name)>".utf8)
      let found = table.number(of: bytes.span, 1, bytes.count - 1)
      #expect(found == names.firstIndex(of: name), "\(name)")
    }
  }
}
