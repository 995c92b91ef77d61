import Measuring
import Testing

@Suite("The runs of one program")
struct SamplesTests {
  @Test("The median is the middle number, or the mean of the two in the middle")
  func median() {
    #expect(Samples.median(of: [3, 1, 2]) == 2)
    #expect(Samples.median(of: [4, 1, 3, 2]) == 2.5)
    #expect(Samples.median(of: [7]) == 7)
    #expect(Samples.median(of: []) == nil)
  }

  @Test("Each figure has a median of its own, and the first failure is known")
  func figures() {
    let samples = Samples([
      Figures(wall: 3, processor: 1, memory: 10, status: 0),
      Figures(wall: 1, processor: 2, memory: 30, status: 4),
      Figures(wall: 2, processor: 3, memory: 20, status: 1),
    ])
    #expect(samples.median(\.wall) == 2)
    #expect(samples.median(\.processor) == 2)
    #expect(samples.median(\.memory) == 20)
    #expect(samples.failure == 4)
    #expect(Samples().failure == nil)
  }
}
