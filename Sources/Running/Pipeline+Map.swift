extension Pipeline {
  /// Applies a function to each element, at most `limits.width` at a time; results in the order of the elements.
  ///
  /// - Parameter stage: what the progress is reported as; nil reports none.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], as stage: ProgressEvent.Stage? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    if let stage { progress(.began(stage, items: elements.count)) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: elements.count)
      var next = 0
      var done = 0
      func start() {
        guard next < elements.count else { return }
        let index = next, element = elements[next]
        group.addTask { (index, transform(element)) }
        next += 1
      }
      for _ in 0..<limits.width { start() }
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        if let stage { progress(.advanced(stage, done: done, of: elements.count)) }
        start()
      }
      return results.map { $0! }
    }
  }
}
