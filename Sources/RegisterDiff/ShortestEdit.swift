/// The fewest elements that must go and come to make one sequence out of another.
///
/// It is Myers's greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986), over
/// numbers: the standard library's keeps every element in a change of its own and sorts those, which
/// takes ten times as long for a sentence. Time and memory grow with the square of what differs.
struct ShortestEdit {
  /// Whether each element of the old sequence goes.
  private(set) var removed: [Bool]
  /// Whether each element of the new sequence came.
  private(set) var added: [Bool]

  /// Compares two sequences.
  init(from old: [Int], to new: [Int]) {
    removed = Array(repeating: false, count: old.count)
    added = Array(repeating: false, count: new.count)
    let rounds = Self.rounds(old, new)
    var (x, y) = (old.count, new.count)
    for (index, reached) in rounds.enumerated().reversed() where index > 0 {
      let diagonal = Self.origin(of: x - y, in: reached, round: index)
      let (fromX, fromY) = (reached[diagonal + index], reached[diagonal + index] - diagonal)
      // Between the two points everything but one step is common.
      if x - y > diagonal {
        removed[fromX] = true
      } else {
        added[fromY] = true
      }
      (x, y) = (fromX, fromY)
    }
  }

  /// How far each diagonal was reached before each round; in round d those from -d to d count, and
  /// stand from 0.
  private static func rounds(_ old: [Int], _ new: [Int]) -> [[Int]] {
    var rounds: [[Int]] = []
    var reached = [0]
    for round in 0...(old.count + new.count) {
      rounds.append(reached)
      var next = Array(repeating: 0, count: 2 * round + 3)
      for diagonal in stride(from: -round, through: round, by: 2) {
        var x = 0
        if round > 0 {
          let from = origin(of: diagonal, in: reached, round: round)
          x = reached[from + round] + (from < diagonal ? 1 : 0)
        }
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        if x >= old.count, x - diagonal >= new.count { return rounds }
        next[diagonal + round + 1] = x
      }
      reached = next
    }
    return rounds
  }

  /// The neighbour from which a diagonal is reached in a round: the one that has come further.
  private static func origin(of diagonal: Int, in reached: [Int], round: Int) -> Int {
    if diagonal == -round { return diagonal + 1 }
    if diagonal == round { return diagonal - 1 }
    return reached[diagonal - 1 + round] < reached[diagonal + 1 + round]
      ? diagonal + 1 : diagonal - 1
  }
}
