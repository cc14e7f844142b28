// Made by Scripts/encoding-tables.py: change that, not this.

extension CodePointIndex {
  /// Bytes 0x80…0xFF of cp866.
  static let ibm866 = CodePointIndex(
    count: 128,
    """
    А~47;░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀р~15;ЁёЄєЇїЎўB0;∙B7;√№A4;■A0;
    """)

  /// Bytes 0x80…0xFF of iso8859-2.
  static let iso88592 = CodePointIndex(
    count: 128,
    """
    80;~32;Ą˘ŁA4;ĽŚA7;~1;ŠŞŤŹAD;ŽŻB0;ą˛łB4;ľśˇB8;šşťź˝žżŔC1;~1;ĂC4;ĹĆC7;ČC9;ĘCB;ĚCD;~1;ĎĐŃŇD3;~1;ŐD6;~1;ŘŮDA;ŰDC;
    ~1;ŢDF;ŕE1;~1;ăE4;ĺćE7;čE9;ęEB;ěED;~1;ďđńňF3;~1;őF6;~1;řůFA;űFC;~1;ţ˙
    """)

  /// Bytes 0x80…0xFF of iso8859-3.
  static let iso88593 = CodePointIndex(
    count: 128,
    """
    80;~32;Ħ˘A3;~1;_1;ĤA7;~1;İŞĞĴAD;_1;ŻB0;ħB2;~3;ĥB7;~1;ışğĵBD;_1;żC0;~2;_1;C4;ĊĈC7;~8;_1;D1;~3;ĠD6;~1;ĜD9;~3;ŬŜ
    DF;~3;_1;E4;ċĉE7;~8;_1;F1;~3;ġF6;~1;ĝF9;~3;ŭŝ˙
    """)

  /// Bytes 0x80…0xFF of iso8859-4.
  static let iso88594 = CodePointIndex(
    count: 128,
    """
    80;~32;ĄĸŖA4;ĨĻA7;~1;ŠĒĢŦAD;ŽAF;~1;ą˛ŗB4;ĩļˇB8;šēģŧŊžŋĀC1;~5;ĮČC9;ĘCB;ĖCD;~1;ĪĐŅŌĶD4;~4;ŲDA;~2;ŨŪDF;āE1;~5;įč
    E9;ęEB;ėED;~1;īđņōķF4;~4;ųFA;~2;ũū˙
    """)

  /// Bytes 0x80…0xFF of iso8859-5.
  static let iso88595 = CodePointIndex(
    count: 128,
    """
    80;~32;Ё~11;AD;Ў~65;№ё~11;A7;ўџ
    """)

  /// Bytes 0x80…0xFF of iso8859-6.
  static let iso88596 = CodePointIndex(
    count: 128,
    """
    80;~32;_3;A4;_7;،AD;_13;61B;_3;61F;_1;621;~25;_5;640;~18;_13;
    """)

  /// Bytes 0x80…0xFF of iso8859-7.
  static let iso88597 = CodePointIndex(
    count: 128,
    """
    80;~32;‘’A3;€₯A6;~3;ͺAB;~2;_1;―B0;~3;΄΅ΆB7;ΈΉΊBB;ΌBD;Ύ~19;_1;Σ~43;_1;
    """)

  /// Bytes 0x80…0xFF of iso8859-8.
  static let iso88598 = CodePointIndex(
    count: 128,
    """
    80;~32;_1;A2;~7;D7;AB;~14;F7;BB;~3;_32;‗5D0;~26;_2;200E;~1;_1;
    """)

  /// Bytes 0x80…0xFF of iso8859-10.
  static let iso885910 = CodePointIndex(
    count: 128,
    """
    80;~32;ĄĒĢĪĨĶA7;ĻĐŠŦŽAD;ŪŊB0;ąēģīĩķB7;ļđšŧž―ūŋĀC1;~5;ĮČC9;ĘCB;ĖCD;~3;ŅŌD3;~3;ŨD8;ŲDA;~5;āE1;~5;įčE9;ęEB;ėED;
    ~3;ņōF3;~3;ũF8;ųFA;~4;ĸ
    """)

  /// Bytes 0x80…0xFF of iso8859-13.
  static let iso885913 = CodePointIndex(
    count: 128,
    """
    80;~32;”A2;~2;„A6;~1;D8;A9;ŖAB;~3;C6;B0;~3;“B5;~2;F8;B9;ŗBB;~3;E6;ĄĮĀĆC4;~1;ĘĒČC9;ŹĖĢĶĪĻŠŃŅD3;ŌD5;~2;ŲŁŚŪDC;ŻŽ
    DF;ąįāćE4;~1;ęēčE9;źėģķīļšńņF3;ōF5;~2;ųłśūFC;żž’
    """)

  /// Bytes 0x80…0xFF of iso8859-14.
  static let iso885914 = CodePointIndex(
    count: 128,
    """
    80;~32;ḂḃA3;ĊċḊA7;ẀA9;ẂḋỲAD;~1;ŸḞḟĠġṀṁB6;ṖẁṗẃṠỳẄẅṡC0;~15;ŴD1;~5;ṪD8;~5;ŶDF;~16;ŵF1;~5;ṫF8;~5;ŷFF;
    """)

  /// Bytes 0x80…0xFF of iso8859-15.
  static let iso885915 = CodePointIndex(
    count: 128,
    """
    80;~35;€A5;ŠA7;šA9;~10;ŽB5;~2;žB9;~2;ŒœŸBF;~64;
    """)

  /// Bytes 0x80…0xFF of iso8859-16.
  static let iso885916 = CodePointIndex(
    count: 128,
    """
    80;~32;ĄąŁ€„ŠA7;šA9;ȘAB;ŹAD;źŻB0;~1;ČłŽ”B6;~1;žčșBB;ŒœŸżC0;~2;ĂC4;ĆC6;~9;ĐŃD2;~2;ŐD6;ŚŰD9;~3;ĘȚDF;~3;ăE4;ćE6;
    ~9;đńF2;~2;őF6;śűF9;~3;ęțFF;
    """)

  /// Bytes 0x80…0xFF of koi8-r.
  static let koi8R = CodePointIndex(
    count: 128,
    """
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥A0;⌡B0;B2;B7;F7;═║╒ё╓~14;Ё╢~10;A9;юабцдефгхи~7;ярстужвьызшэщчъЮАБЦДЕФГХИ~7;ЯРСТУЖВЬЫ
    ЗШЭЩЧЪ
    """)

  /// Bytes 0x80…0xFF of koi8-u.
  static let koi8U = CodePointIndex(
    count: 128,
    """
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥A0;⌡B0;B2;B7;F7;═║╒ёє╔ії╗~4;ґў╞╟╠╡ЁЄ╣ІЇ╦~4;ҐЎA9;юабцдефгхи~7;ярстужвьызшэщчъЮАБЦДЕФГ
    ХИ~7;ЯРСТУЖВЬЫЗШЭЩЧЪ
    """)

  /// Bytes 0x80…0xFF of mac roman.
  static let macintosh = CodePointIndex(
    count: 128,
    """
    C4;~1;C7;C9;D1;D6;DC;E1;E0;E2;E4;E3;E5;E7;E9;E8;EA;~1;ED;EC;EE;~1;F1;F3;F2;F4;F6;F5;FA;F9;FB;~1;†B0;A2;~1;A7;•
    B6;DF;AE;A9;™B4;A8;≠C6;D8;∞B1;≤≥A5;B5;∂∑∏π∫AA;BA;ΩE6;F8;BF;A1;AC;√ƒ≈∆AB;BB;…A0;C0;C3;D5;Œœ–—“”‘’F7;◊FF;Ÿ⁄€‹›ﬁﬂ
    ‡B7;‚„‰C2;CA;C1;CB;C8;CD;~2;CC;D3;~1;F8FF;D2;DA;~1;D9;ıˆ˜AF;˘˙˚B8;˝˛ˇ
    """)

  /// Bytes 0x80…0xFF of cp874.
  static let windows874 = CodePointIndex(
    count: 128,
    """
    €81;~3;…86;~10;‘’“”•–—98;~8;ก~57;_4;฿~28;_4;
    """)

  /// Bytes 0x80…0xFF of cp1250.
  static let windows1250 = CodePointIndex(
    count: 128,
    """
    €81;‚83;„…†‡88;‰Š‹ŚŤŽŹ90;‘’“”•–—98;™š›śťžźA0;ˇ˘ŁA4;ĄA6;~3;ŞAB;~3;ŻB0;~1;˛łB4;~4;ąşBB;Ľ˝ľżŔC1;~1;ĂC4;ĹĆC7;ČC9;Ę
    CB;ĚCD;~1;ĎĐŃŇD3;~1;ŐD6;~1;ŘŮDA;ŰDC;~1;ŢDF;ŕE1;~1;ăE4;ĺćE7;čE9;ęEB;ěED;~1;ďđńňF3;~1;őF6;~1;řůFA;űFC;~1;ţ˙
    """)

  /// Bytes 0x80…0xFF of cp1251.
  static let windows1251 = CodePointIndex(
    count: 128,
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—98;™љ›њќћџA0;ЎўЈA4;ҐA6;~1;ЁA9;ЄAB;~3;ЇB0;~1;ІіґB5;~2;ё№єBB;јЅѕїА~63;
    """)

  /// Bytes 0x80…0xFF of cp1252.
  static let windows1252 = CodePointIndex(
    count: 128,
    """
    €81;‚ƒ„…†‡ˆ‰Š‹Œ8D;Ž8F;~1;‘’“”•–—˜™š›œ9D;žŸA0;~95;
    """)

  /// Bytes 0x80…0xFF of cp1253.
  static let windows1253 = CodePointIndex(
    count: 128,
    """
    €81;‚ƒ„…†‡88;‰8A;‹8C;~4;‘’“”•–—98;™9A;›9C;~4;΅ΆA3;~6;_1;AB;~3;―B0;~3;΄B5;~2;ΈΉΊBB;ΌBD;Ύ~19;_1;Σ~43;_1;
    """)

  /// Bytes 0x80…0xFF of cp1254.
  static let windows1254 = CodePointIndex(
    count: 128,
    """
    €81;‚ƒ„…†‡ˆ‰Š‹Œ8D;~3;‘’“”•–—˜™š›œ9D;~1;ŸA0;~47;ĞD1;~11;İŞDF;~16;ğF1;~11;ışFF;
    """)

  /// Bytes 0x80…0xFF of cp1255.
  static let windows1255 = CodePointIndex(
    count: 128,
    """
    €81;‚ƒ„…†‡ˆ‰8A;‹8C;~4;‘’“”•–—˜™9A;›9C;~7;₪A5;~4;D7;AB;~14;F7;BB;~4;5B0;~19;5F0;~4;_7;5D0;~26;_2;200E;~1;_1;
    """)

  /// Bytes 0x80…0xFF of cp1256.
  static let windows1256 = CodePointIndex(
    count: 128,
    """
    €67E;‚ƒ„…†‡ˆ‰679;‹Œ686;698;688;6AF;‘’“”•–—6A9;™691;›œ200C;~1;6BA;A0;،A2;~7;6BE;AB;~14;61B;BB;~3;61F;6C1;621;
    ~21;D7;637;~3;640;~3;E0;644;E2;645;~3;E7;~4;649;~1;EE;~1;64B;~3;F4;64F;~1;F7;651;F9;652;FB;~1;200E;~1;6D2;
    """)

  /// Bytes 0x80…0xFF of cp1257.
  static let windows1257 = CodePointIndex(
    count: 128,
    """
    €81;‚83;„…†‡88;‰8A;‹8C;A8;ˇB8;90;‘’“”•–—98;™9A;›9C;AF;˛9F;~1;_1;A2;~2;_1;A6;~1;D8;A9;ŖAB;~3;C6;B0;~7;F8;B9;ŗ
    BB;~3;E6;ĄĮĀĆC4;~1;ĘĒČC9;ŹĖĢĶĪĻŠŃŅD3;ŌD5;~2;ŲŁŚŪDC;ŻŽDF;ąįāćE4;~1;ęēčE9;źėģķīļšńņF3;ōF5;~2;ųłśūFC;żž˙
    """)

  /// Bytes 0x80…0xFF of cp1258.
  static let windows1258 = CodePointIndex(
    count: 128,
    """
    €81;‚ƒ„…†‡ˆ‰8A;‹Œ8D;~3;‘’“”•–—˜™9A;›œ9D;~1;ŸA0;~34;ĂC4;~7;300;CD;~2;ĐD1;309;D3;~1;ƠD6;~6;Ư303;DF;~3;ăE4;~7;
    301;ED;~2;đF1;323;F3;~1;ơF6;~6;ư₫FF;
    """)

  /// Bytes 0x80…0xFF of mac cyrillic.
  static let xMacCyrillic = CodePointIndex(
    count: 128,
    """
    А~31;†B0;ҐA3;A7;•B6;ІAE;A9;™Ђђ≠Ѓѓ∞B1;≤≥іB5;ґЈЄєЇїЉљЊњјЅAC;√ƒ≈∆AB;BB;…A0;ЋћЌќѕ–—“”‘’F7;„ЎўЏџ№Ёёяа~30;€
    """)

  /// Bytes 0x80…0xFF of x-user-defined: private use.
  static let xUserDefined = CodePointIndex(
    count: 128,
    """
    F780;~127;
    """)
}
