#if canImport(CryptoKit)
  import CryptoKit
#else
  import CSystemCrypto
#endif

/// SHA-256 by the system's library, as hexadecimal digits.
package enum Digest {
  package static func sha256(_ bytes: [UInt8]) -> String {
    #if canImport(CryptoKit)
      let digest = Array(SHA256.hash(data: bytes))
    #else
      var digest = [UInt8](repeating: 0, count: 32)
      _ = SHA256(bytes, bytes.count, &digest)
    #endif
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
