package org.hakimtoto.core.value;

import java.util.Locale;
import java.util.regex.Pattern;

/// A place's name as people know it, whatever the list it comes from made of it: lists quote a name
/// that has an apostrophe and double the apostrophe, part two names by a slash of either kind,
/// write a blank as an underline and the second word small.
public final class PlaceName {
  /// `'moi''s Bridge'`: quoted by the list, the apostrophe within doubled.
  private static final Pattern QUOTED = Pattern.compile("^'(.*)'$");

  private static final Pattern DOUBLED = Pattern.compile("''+");

  /// The A of Kanam 'A'.
  private static final Pattern QUOTED_LETTER = Pattern.compile("\\s'(\\p{L})'(?!\\p{L})");

  /// An apostrophe that stands before or behind a word holds no letters together.
  private static final Pattern STRAY = Pattern.compile("(?<!\\p{L})'|'(?!\\p{L})");

  private static final Pattern NO_NAME = Pattern.compile("[\"*;:?!#<>|]+");
  private static final Pattern SLASHES = Pattern.compile("\\s*[/\\\\]+[\\s/\\\\]*");
  private static final Pattern EDGES = Pattern.compile("^[\\s/,.&-]+|[\\s/,&-]+$");

  /// "Munyu_ini" is one word, "Hula_hula" are two.
  private static final Pattern OF_ONE_WORD = Pattern.compile("_(?=ini\\b)");

  private static final Pattern HYPHEN = Pattern.compile("\\s+-\\s*|-\\s+");
  private static final Pattern OPENED = Pattern.compile("\\s*([(\\[{])\\s*");
  private static final Pattern CLOSED = Pattern.compile("\\s*([)\\]}])(?=(\\p{L})?)");
  private static final Pattern AFTER_DOT = Pattern.compile("\\.(?=\\p{L})");
  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<![\\p{L}'\\d-])\\p{Ll}");
  private static final Pattern NUMERAL = Pattern.compile("(?<=\\s)(?:Ii|Iii|Iv|Vi)(?=$|\\s|/)");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}']{3,}");

  private PlaceName() {}

  /// The same name without what a list put around it. Of a name that is clean, the name itself.
  public static String shown(String listed) {
    String name = NO_NAME.matcher(TypedText.tidy(listed)).replaceAll("").strip();
    name = OF_ONE_WORD.matcher(unquoted(name)).replaceAll("-");
    name = BLANKS.matcher(SLASHES.matcher(name).replaceAll("/")).replaceAll(" ");
    name = AFTER_DOT.matcher(HYPHEN.matcher(name).replaceAll("-")).replaceAll(". ");
    name = EDGES.matcher(bracketed(name)).replaceAll("");
    return cased(name);
  }

  private static String unquoted(String name) {
    String within = QUOTED.matcher(name).replaceFirst("$1");
    String single = DOUBLED.matcher(within).replaceAll("'");
    String lettered = QUOTED_LETTER.matcher(single).replaceAll(" $1");
    return STRAY.matcher(lettered).replaceAll("");
  }

  /// With a blank outside of brackets and none inside; brackets that are not a pair are dropped.
  private static String bracketed(String name) {
    String round =
        CLOSED
            .matcher(OPENED.matcher(name).replaceAll(" ("))
            .replaceAll(match -> match.group(2) == null ? ")" : ") ")
            .strip();
    int opened = round.indexOf('(');
    int closed = round.indexOf(')');
    boolean pair =
        opened > 0
            && closed > opened + 1
            && opened == round.lastIndexOf('(')
            && closed == round.lastIndexOf(')');
    String kept = pair ? round : round.replace("(", "").replace(")", "");
    return BLANKS.matcher(kept).replaceAll(" ").strip();
  }

  private static String cased(String name) {
    String quiet =
        SHOUTED
            .matcher(name)
            .replaceAll(match ->
                match.group().charAt(0) + match.group().substring(1).toLowerCase(Locale.ROOT));
    String words =
        WORD_BEGINS.matcher(quiet).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    return NUMERAL.matcher(words).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
  }
}
