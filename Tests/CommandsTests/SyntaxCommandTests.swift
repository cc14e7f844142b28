import Foundation
import Testing

/// `annotate --format conllu | bio`, `--tokens`, `show --tree`.
struct SyntaxCommandTests {
  static let notice = """
    Ferry notice

    Ida Holm can't come. The mill is sold!

    Read more | Share | Tweet

    """

  @Test func conlluHoldsTheWholeText() throws {
    try Program.scratch { program in
      try program.write(Self.notice, to: "notice.txt")
      let made = try program.run(["annotate", "--format", "conllu", "notice.txt"])
      #expect(made.code == 0, "\(made.error)")
      #expect(made.output.hasPrefix("# newdoc id = notice.txt\n# newpar\n# sent_id = notice.txt-1\n# text = Ferry notice\n1\tFerry\t"))
      #expect(made.output.contains("\n3-4\tcan't\t_\t"))
      #expect(made.output.components(separatedBy: "# newpar\n").count == 4)
      #expect(made.output.contains("\tTweet\t"))
      let piped = try program.run(["annotate", "--format", "conllu", "-"], input: try program.run(["read", "notice.txt"]).output)
      #expect(piped.output == made.output)
    }
  }

  @Test func givenTokensStay() throws {
    try Program.scratch { program in
      let gold = """
        # newdoc id = d
        # sent_id = g-1
        # text = Not-so fast.
        1\tNot-so\tx\tADV\tRB\t_\t2\tadvmod\t_\t_
        2\tfast\tx\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No
        3\t.\tx\tPUNCT\t.\t_\t2\tpunct\t_\t_

        # sent_id = g-2
        1\tGo\tx\tVERB\tVB\t_\t0\troot\t_\t_


        """
      try program.write(gold, to: "gold.conllu")
      let made = try program.run(["annotate", "--format", "conllu", "--tokens", "gold.conllu"])
      #expect(made.code == 0, "\(made.error)")
      #expect(made.output.hasPrefix("# newdoc id = d\n# sent_id = g-1\n# text = Not-so fast.\n1\tNot-so\t"))
      #expect(made.output.contains("\n\n# sent_id = g-2\n1\tGo\t"))
      #expect(made.output.contains("2\tfast\t") && made.output.contains("SpaceAfter=No"))
      let bio = try program.run(
        ["annotate", "--format", "bio", "--tokens", "-"], input: "1\tIda\tB-PER\t-\tx\n2\tswims\tO\t-\tx\n\n1\tNo\tO\t-\tx\n")
      #expect(
        bio.output.split(separator: "\n", omittingEmptySubsequences: false).map { $0.prefix { $0 != "\t" } } == [
          "Ida", "swims", "", "No", "", "",
        ])
    }
  }

  @Test func wrongUse() throws {
    try Program.scratch { program in
      try program.write("1\tIda\n2\tswims\tO\tx\n3\n", to: "bad.bio")
      let bad = try program.run(["annotate", "--format", "bio", "--tokens", "bad.bio"])
      #expect(bad.code == 2 && bad.error.contains("cannot use \"bad.bio\": line 1: no column is a tag"), "\(bad.error)")
      #expect(try program.run(["annotate", "--tokens", "bad.bio"]).code == 64)
      #expect(try program.run(["annotate", "--format", "bio", "--tokens", "bad.bio", "x.txt"]).code == 64)
      #expect(try program.run(["annotate"]).code == 64)
      #expect(try program.run(["annotate", "--format", "bio", "--tokens", "nowhere"]).code == 2)
      #expect(try program.run(["show", "bad.bio"]).code == 64)
      #expect(try program.run(["show", "--tree", "--sentence", "0", "bad.bio"]).code == 64)
    }
  }

  @Test func roles() throws {
    try Program.scratch { program in
      let all = try program.run(["show", "--roles", "-"], input: "Ida Holm sold the old mill.\n")
      #expect(all.code == 0, "\(all.error)")
      #expect(
        all.output
          == "1  Ida Holm sold the old mill.\n\n   sold  sell.01\n     ARG0      Ida Holm\n     ARG1      the old mill\n", "\(all.output)")
      let both = try program.run(["show", "--roles", "--tree", "-"], input: "Ida Holm sold the old mill.\n").output
      #expect(both.contains("nsubj") && both.hasSuffix("ARG1      the old mill\n"))
    }
  }

  @Test func tree() throws {
    try Program.scratch { program in
      let all = try program.run(["show", "--tree", "-"], input: "Ida Holm came. The mill is sold!\n")
      #expect(all.code == 0, "\(all.error)")
      #expect(all.output.contains("1  Ida Holm came.\n") && all.output.contains("2  The mill is sold!\n"))
      let one = try program.run(["show", "--tree", "--sentence", "2", "-"], input: "Ida Holm came. The mill is sold!\n")
      #expect(one.output.hasPrefix("2  The mill is sold!\n") && all.output.hasSuffix(one.output))
      let none = try program.run(["show", "--tree", "--sentence", "9", "-"], input: "Ida Holm came.\n")
      #expect(none.output.isEmpty && none.error.contains("it has 1"))
    }
  }
}
