import TextAlgorithms
import Testing

@Test(arguments: [([], []), ([1], [1]), ([2, 1, 2, 2, 1, 3], [2, 1, 3])]) func keepsTheFirstOfEach(numbers: [Int], wanted: [Int]) {
  #expect(numbers.uniqued() == wanted)
}
