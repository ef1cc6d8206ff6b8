package org.hakimtoto.gateway.sms.reply;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as thumbs typed it, made into words that can be compared.
public final class ReplyText {
  /// Apostrophes of every shape: they stand inside words and part none.
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u0027\\u0060\\u00b4\\u02b9-\\u02bf\\u2018-\\u201b\\u2032\\uff07]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern THUMBS_UP = Pattern.compile("[\\x{1F44D}\\x{2705}\\x{1F44C}]");
  private static final Pattern NUMBER_AND_WORD = Pattern.compile("([123])(\\p{L}{2,})");
  private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1+");

  private ReplyText() {}

  /// Capitals and digits of ASCII where a phone or keyboard has others; without accents, and
  /// without what is neither seen nor said, such as blanks of no width and control characters.
  public static String capitals(String text, int most) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    var out = new StringBuilder();
    Normalizer.normalize(plain, Normalizer.Form.NFD)
        .codePoints()
        .limit(most)
        .filter(ReplyText::isSaid)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isSaid(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      case Character.CONTROL -> Character.isWhitespace(c);
      default -> true;
    };
  }

  /// The words of a text in [#capitals].
  static List<String> words(String capitals) {
    String joined =
        APOSTROPHES.matcher(THUMBS_UP.matcher(capitals).replaceAll(" OK ")).replaceAll("");
    var words = new ArrayList<String>();
    for (String word : BETWEEN_WORDS.split(joined, -1)) {
      var glued = NUMBER_AND_WORD.matcher(word);
      if (word.isEmpty()) {
        continue;
      }
      if (glued.matches()) {
        words.add(glued.group(1));
        words.add(word(glued.group(2)));
      } else {
        words.add(word(word));
      }
    }
    return words;
  }

  /// One letter where a thumb stayed on it, and `O` and `I` where it hit a nought or a one.
  static String word(String typed) {
    boolean mixed =
        typed.codePoints().filter(Character::isLetter).count() > 1
            && typed.codePoints().anyMatch(Character::isDigit);
    String letters = mixed ? typed.replace('0', 'O').replace('1', 'I') : typed;
    return REPEATED.matcher(letters).replaceAll("$1");
  }
}
