import Foundation

/// Times the HTML parser alone on the decompressed files of a folder, beside a plain scan of the same bytes in the same run.
///
///     Benchmarks/html/run FOLDER [ROUNDS]
@main
struct Benchmark {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 3 : 3
    let pages = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted { $0.path < $1.path }
      .map { Array(try Data(contentsOf: $0)) }
    let total = Double(pages.reduce(0) { $0 + $1.count }) / 1e6
    var best = (scan: Double.infinity, parse: Double.infinity, text: Double.infinity)
    var sink = 0
    var memory = 0.0
    for _ in 0..<rounds {
      best.scan = min(best.scan, seconds { for page in pages { for byte in page where byte == 0x3C { sink &+= 1 } } })
      best.parse = min(
        best.parse,
        seconds {
          for page in pages {
            let document = HTMLParser().parse(page)
            sink &+= document.nodes.count
            let held = document.nodes.capacity * MemoryLayout<Document.Node>.stride + document.pieces.capacity * 16 + document.attributes.capacity * 16
            if page.count > 20_000 { memory = max(memory, Double(held) / Double(page.count)) }
          }
        })
      best.text = min(best.text, seconds { for page in pages { sink &+= RenderedText(HTMLParser().parse(page)).bytes.count } })
    }
    func rate(_ seconds: Double) -> String { String(format: "%.0f MB/s", total / seconds) }
    print("\(pages.count) pages, \(Int(total)) MB: scan \(rate(best.scan)), parse \(rate(best.parse)), parse and text \(rate(best.text));",
      String(format: "tree at most %.2f × its page", memory), "(\(sink % 10))")
  }

  static func seconds(_ work: () -> Void) -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    work()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }
}
