package org.hakimtoto.core.value;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as people type it, whatever their keyboard made of it: one way to write a name.
public final class TypedText {
  /// The apostrophe of Murang'a as telephones and word processors write it.
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u02B9\\u2032\\u00B4`]");

  private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  /// Blanks of every width but the plain one; lines stay.
  private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

  /// Takes no room on a screen, and makes two of one name, or turns what stands beside it around.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164"
              + "\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\x{E0000}-\\x{E0FFF}]");

  /// Marks that one letter carries: no language that is written here needs more. A letter with a
  /// hundred of them covers the lines above and below it.
  static final int MOST_MARKS = 2;

  private static final Pattern MARKS =
      Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}+|^\\p{M}+");

  private TypedText() {}

  /// The same text with letters that are one sign each and carry [#MOST_MARKS] at most, plain
  /// apostrophes, hyphens and blanks, and nothing that cannot be seen.
  public static String tidy(String typed) {
    return isPlain(typed) ? typed : written(typed);
  }

  /// Whether every sign is one that all keyboards make alike: most names are, and cost nothing.
  static boolean isPlain(String typed) {
    return typed.chars().allMatch(c -> c < 0x80 && c != '`');
  }

  private static String written(String typed) {
    // what cannot be seen first: it parts a letter from its marks
    String seen = Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
    String plain = APOSTROPHE.matcher(bounded(seen)).replaceAll("'");
    return BLANK.matcher(HYPHEN.matcher(plain).replaceAll("-")).replaceAll(" ");
  }

  private static String bounded(String text) {
    return MARKS
        .matcher(text)
        .replaceAll(
            marks -> marks.group(1) == null ? "" : Matcher.quoteReplacement(marks.group(1)));
  }
}
