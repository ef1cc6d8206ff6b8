package org.hakimtoto.core.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text as people type it, whatever their keyboard made of it: one way to write a name.
public final class TypedText {
  /// The apostrophe of Murang'a as telephones and word processors write it.
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u02B9\\u2032\\u00B4`]");

  private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  /// Blanks of every width but the plain one; lines stay.
  private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

  /// Takes no room on a screen, and makes two of one name.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

  private TypedText() {}

  /// The same text with letters that are one sign each, plain apostrophes, hyphens and blanks, and
  /// nothing that cannot be seen.
  public static String tidy(String typed) {
    return isPlain(typed) ? typed : written(typed);
  }

  /// Whether every sign is one that all keyboards make alike: most names are, and cost nothing.
  static boolean isPlain(String typed) {
    return typed.chars().allMatch(c -> c < 0x80 && c != '`');
  }

  private static String written(String typed) {
    String seen = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
    String plain = APOSTROPHE.matcher(seen).replaceAll("'");
    return BLANK.matcher(HYPHEN.matcher(plain).replaceAll("-")).replaceAll(" ");
  }
}
