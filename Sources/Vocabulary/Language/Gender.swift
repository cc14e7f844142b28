/// Whether a name or noun is a man's, a woman's or either's.
package enum Gender: Sendable, Hashable { case male, female, either }
