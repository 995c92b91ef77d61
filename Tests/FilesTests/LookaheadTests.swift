import Files
import Testing

@Suite struct LookaheadTests {
  @Test func theFirstThingsAreHandedOnAsTheyAreFound() {
    var lookahead = Lookahead()
    for _ in 0..<8 {
      #expect(lookahead.depth == 1)
      lookahead.note(.zero)
    }
  }

  @Test func whatIsFoundQuicklyIsFoundFurtherAheadUpToALimit() {
    var lookahead = Lookahead()
    for _ in 0..<1000 { lookahead.note(.microseconds(10)) }
    #expect(lookahead.depth == 64)
  }

  @Test func nothingWaitsBehindWhatTakesLong() {
    var lookahead = Lookahead()
    for _ in 0..<1000 { lookahead.note(.zero) }
    lookahead.note(.milliseconds(20))
    #expect(lookahead.depth == 1)
    lookahead.note(.zero)
    #expect(lookahead.depth == 1)
  }
}
