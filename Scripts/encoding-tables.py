#!/usr/bin/env python3
"""Writes the indexes of the WHATWG Encoding Standard as Swift sources: Sources/Encodings/CodePointIndex+*.swift.

They are made from Python's codecs, whose tables stand nearest to the standard's; the differences stand below, each with its reason.
Run from the root of the project; needs nothing but Python 3.9 or newer. How an index is written: see CodePointIndex.swift.
"""
import pathlib
import unicodedata

FOLDER = pathlib.Path("Sources/Encodings")
WIDTH = 110

SINGLE = {
    "ibm866": "cp866", "iso88592": "iso8859-2", "iso88593": "iso8859-3", "iso88594": "iso8859-4", "iso88595": "iso8859-5",
    "iso88596": "iso8859-6", "iso88597": "iso8859-7", "iso88598": "iso8859-8", "iso885910": "iso8859-10", "iso885913": "iso8859-13",
    "iso885914": "iso8859-14", "iso885915": "iso8859-15", "iso885916": "iso8859-16", "koi8R": "koi8-r", "koi8U": "koi8-u",
    "macintosh": "mac_roman", "windows874": "cp874", "windows1250": "cp1250", "windows1251": "cp1251", "windows1252": "cp1252",
    "windows1253": "cp1253", "windows1254": "cp1254", "windows1255": "cp1255", "windows1256": "cp1256", "windows1257": "cp1257",
    "windows1258": "cp1258", "xMacCyrillic": "mac_cyrillic",
}
# The standard's KOI8-U has the two letters of Belarusian that KOI8-RU added; Windows fills 0xCA of Hebrew.
SINGLE_DIFFERENCES = {("koi8U", 0xAE): 0x45E, ("koi8U", 0xBE): 0x40E, ("windows1255", 0xCA): 0x5BA}

# The standard follows Hong Kong's set of 2008 (row 0x87), keeps what Windows and Eten had (Euro, control pictures, symbols as Unicode
# 1.1 named them), and reads the ideographs twice in the set at both places. Pointer: code points from there on.
BIG5_DIFFERENCES = """
1000:㡵𡵓𣚞𦀡㻬𥣞㫵竼龗𤅡𨤍𣇪𠪊𣉞䌊蒄龖鐯䤰蘓墖靊鈘秐稲晠権袝瑌篅枂稬剏遆㓦珄𥶹瓆鿇垳䤯呌䄱𣚎堘穲𧭥讏䚮𦺈䆁𥶙箮𢒼鿈𢓁𢓉𢓌鿉蔄𣖻䂴鿊䓡𪷿拁灮鿋 2082:箸 2088:簆 2103:糎
2114:緒 2123:縝 2148:者 2151:耨 2221:菁 2239:蒨 2244:萏 2303:覦覩 2354:起 2400:都 2413:銹 2477:靜 2498:響 2605:鼖
2673:蔃 2746:兙兛兝兞 2771:鍮 2780:瑹 2990:浧 3087:禛 3259:邗 3301:靝 3436:瀞 3451:嬨 4136:爁 4138:矗 4141:纇 4182:駖
4206:釔 4220:惞 4230:澶 4241:輶 4258:侻 4273:營 4279:鄄 4282:鷰 4294:菏 4329:尐秣 4349:婧 4419:輋 4422:筑 4494:拐
4624:恢 4694:痹 4708:汊 4742:鬮 4748:鼗 4815:僭 4828:弌 4902:蠏 4922:拎 4982:瑨 4992:煢 4997:牐 5029:‧ 5038:﹑
5120:¯ 5153:～ 5168:⊕⊙ 5182:∕﹨ 5185:￥ 5187:￠￡ 5432:␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟␡€ 10942:廴 10946:无
10948:癶 10950:隶 10957:〃仝 19028:倩 19035:偽 19088:包 19096:卄 19112:卿 19162:嘅 19240:婷 19299:幵 19305:廐
19326:彘 19355:悤 19398:撐 19439:晴 19454:杞 19553:沜渝 19557:港 19611:煮 19643:猪 19672:瑜 19697:瓩 19748:砉
"""
# GB 18030-2022 took these out of the private use area; the full-width space is what mainland pages mean by 0xA3 0xA0.
GB18030_DIFFERENCES = {6555: 0x3000, 7533: 0x1E3F}
GB18030_DIFFERENCES.update(zip((7182, 7184, 7183), (0xFE10, 0xFE11, 0xFE12)))
GB18030_DIFFERENCES.update(zip((7185, 7186, 7187, 7188, 7201, 7202, 7208), range(0xFE13, 0xFE1A)))
GB18030_DIFFERENCES.update(zip((23775, 23783, 23788, 23789, 23795, 23812, 23829, 23845), range(0x9FB4, 0x9FBC)))


def decoded(codec, octets):
    """The code point that the bytes mean, None where they mean nothing, a pair of code points for four letters of Big5."""
    try:
        text = bytes(octets).decode(codec)
    except UnicodeDecodeError:
        return None
    return ord(text) if len(text) == 1 else tuple(map(ord, text))


def is_plain(code):
    """Whether the character can stand in a source file and survive editors, normalisation and bidirectional display."""
    character = chr(code)
    return (code > 0xFF and unicodedata.category(character)[0] in "LNPS" and unicodedata.is_normalized("NFC", character)
            and unicodedata.bidirectional(character) not in ("R", "AL", "AN"))


def tokens(codes):
    i = 0
    while i < len(codes):
        if codes[i] is None:
            end = i
            while end < len(codes) and codes[end] is None:
                end += 1
            yield f"_{end - i};"
            i = end
            continue
        if isinstance(codes[i], tuple):
            yield "+".join(f"{code:X}" for code in codes[i]) + ";"
            i += 1
            continue
        end = i + 1
        while end < len(codes) and isinstance(codes[end], int) and codes[end] == codes[end - 1] + 1:
            end += 1
        plain = is_plain(codes[i])
        yield chr(codes[i]) if plain else f"{codes[i]:X};"
        following = end - i - 1
        if following > (3 if plain else 0):
            yield f"~{following};"
            i = end
        else:
            i += 1


def literal(codes, indent):
    lines, line = [], ""
    for token in tokens(codes):
        if len(line) + len(token) > WIDTH:
            lines.append(line)
            line = ""
        line += token
    return "\n".join(" " * indent + line for line in lines + [line])


def property_(name, comment, codes):
    return (f"  /// {comment}\n  static let {name} = CodePointIndex(\n    count: {len(codes)},\n"
            f'    """\n{literal(codes, 4)}\n    """)\n')


def write(name, properties):
    path = FOLDER / f"CodePointIndex+{name}.swift"
    text = "// Made by Scripts/encoding-tables.py: change that, not this.\n\nextension CodePointIndex {\n" + "\n".join(properties) + "}\n"
    path.write_text(text, encoding="utf-8")
    print(path, len(text.encode()), "bytes", text.count("\n"), "lines")


def single(name, codec):
    codes = []
    for octet in range(0x80, 0x100):
        code = decoded(codec, [octet])
        # Windows code pages have no holes among the C1 controls: such a byte means itself.
        if code is None and name.startswith("windows") and octet < 0xA0:
            code = octet
        codes.append(SINGLE_DIFFERENCES.get((name, octet), code))
    return property_(name, f"Bytes 0x80…0xFF of {codec.replace('_', ' ')}.", codes)


def main():
    write("singleByte", [single(name, codec) for name, codec in SINGLE.items()]
          + [property_("xUserDefined", "Bytes 0x80…0xFF of x-user-defined: private use.", list(range(0xF780, 0xF800)))])

    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    big5 = [decoded("big5hkscs", [lead, trail]) for lead in range(0x81, 0xFF) for trail in trails]
    for entry in BIG5_DIFFERENCES.split():
        start, text = entry.split(":")
        for offset, character in enumerate(text):
            big5[int(start) + offset] = ord(character)
    write("big5", [property_("big5", "Pointer: (lead − 0x81) · 157 + the trail's place in 0x40…0x7E, 0xA1…0xFE.", big5)])

    trails = [*range(0x40, 0x7F), *range(0x80, 0xFF)]
    gb18030 = [decoded("gb18030", [lead, trail]) for lead in range(0x81, 0xFF) for trail in trails]
    for pointer, code in GB18030_DIFFERENCES.items():
        gb18030[pointer] = code
    write("gb18030", [property_("gb18030", "Pointer: (lead − 0x81) · 190 + the trail's place in 0x40…0x7E, 0x80…0xFE.", gb18030)])

    euc_kr = [decoded("cp949", [lead, trail]) for lead in range(0x81, 0xFF) for trail in range(0x41, 0xFF)]
    write("eucKR", [property_("eucKR", "Pointer: (lead − 0x81) · 190 + trail − 0x41.", euc_kr)])

    trails = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
    jis0208 = [decoded("cp932", [lead, trail]) for lead in [*range(0x81, 0xA0), *range(0xE0, 0xFD)] for trail in trails]
    # Private use: computed from the pointer, not looked up.
    jis0208[8836:10716] = [None] * 1880
    write("jis0208", [property_("jis0208", "Pointer: (row − 1) · 94 + cell − 1, with the rows that Windows added.", jis0208)])

    jis0212 = [decoded("euc_jp", [0x8F, lead, trail]) for lead in range(0xA1, 0xFF) for trail in range(0xA1, 0xFF)]
    # The standard writes the tilde full width, as it does elsewhere in EUC-JP.
    jis0212[116] = 0xFF5E
    write("jis0212", [property_("jis0212", "Pointer: (row − 1) · 94 + cell − 1.", jis0212)])


if __name__ == "__main__":
    main()
