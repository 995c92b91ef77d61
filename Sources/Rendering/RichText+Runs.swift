/// What a renderer goes through that marks where one look ends and the next begins.
extension RichText {
  /// The text in stretches that look alike, none of them empty.
  ///
  /// - Parameter look: What a span looks like.
  /// - Returns: The stretches, each with its look; neighbours differ in it.
  func runs<Look: Equatable>(_ look: (TextSpan) -> Look) -> [(text: String, look: Look)] {
    var runs: [(text: String, look: Look)] = []
    for span in spans where !span.text.isEmpty {
      let spanLook = look(span)
      if let last = runs.indices.last, runs[last].look == spanLook {
        runs[last].text += span.text
      } else {
        runs.append((span.text, spanLook))
      }
    }
    return runs
  }
}
