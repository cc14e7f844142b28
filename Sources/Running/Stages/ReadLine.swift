import Vocabulary

/// A line that `synoptic read` printed, as the stage after it takes it; the body's text stands in it for people.
struct ReadLine: Decodable {
  var report: Report
  var findings: [Finding]?
}
