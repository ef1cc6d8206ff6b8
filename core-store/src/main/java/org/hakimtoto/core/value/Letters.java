package org.hakimtoto.core.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The letters of a name as they are compared: blind to case, accents, apostrophes and hyphens, and
/// to the script of a digit. Beside them how the name sounds, for one place is written in several
/// ways: Mtwapa and Mutwapa, Ruiru and Luiru, Karachwonyo and Karachuonyo.
///
/// @param words without anything that parts them; none when nothing was typed
/// @param sounds of each word
record Letters(List<String> words, List<String> sounds) {
  /// Nobody types more of a name on a keypad; what follows is not looked at.
  static final int MOST = 24;

  /// A shorter sound is that of too many names.
  private static final int LEAST_SOUND = 3;

  /// What people write beside a name, in both languages.
  private static final Set<String> KINDS =
      Set.of(
          "location",
          "sublocation",
          "sub",
          "lokesheni",
          "kata",
          "ndogo",
          "ward",
          "wadi",
          "village",
          "kijiji",
          "division",
          "tarafa",
          "county",
          "kaunti",
          "area",
          "eneo",
          "ya",
          "la",
          "of");

  private static final Pattern APART = Pattern.compile("[^\\p{IsAlphabetic}\\p{Nd}]+");
  private static final Pattern WITHIN = Pattern.compile("['\\p{M}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern DIGRAPH_WITH_H = Pattern.compile("(?<=[cdgkst])h");
  private static final Pattern SYLLABIC_M = Pattern.compile("mu(?=[^aeiou])");
  private static final Pattern GLIDE_W = Pattern.compile("(?<=[^aeiouw])w");
  private static final Pattern GLIDE_Y = Pattern.compile("(?<=[^aeiouy])y");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  static Letters of(String name) {
    List<String> words = words(name);
    return new Letters(words, words.stream().map(Letters::sound).toList());
  }

  /// The words alone, where nobody asks how they sound.
  static List<String> words(String name) {
    return Arrays.stream(APART.split(plain(name).toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// As far as they are looked at.
  static Letters typed(String letters) {
    return of(letters.substring(0, Math.min(letters.length(), MOST)));
  }

  /// Without the words for kinds of places; the same where nothing else was written.
  Letters withoutKinds() {
    List<String> names = words.stream().filter(word -> !KINDS.contains(word)).toList();
    return names.isEmpty() || names.size() == words.size()
        ? this
        : new Letters(names, names.stream().map(Letters::sound).toList());
  }

  boolean none() {
    return words.isEmpty();
  }

  /// Whether names that sound so are worth a look.
  boolean sounding() {
    return from(sounds, 0).length() >= LEAST_SOUND;
  }

  /// From a word to the end, without blanks: "moisbridge" of Moi's Bridge.
  static String from(List<String> words, int first) {
    return first == words.size() - 1
        ? words.getLast()
        : String.join("", words.subList(first, words.size()));
  }

  private static String plain(String name) {
    if (TypedText.isPlain(name)) {
      return name.replace("'", "");
    }
    String tidy = Normalizer.normalize(TypedText.tidy(name), Normalizer.Form.NFD);
    return latinDigits(WITHIN.matcher(tidy).replaceAll(""));
  }

  private static String latinDigits(String name) {
    return DIGIT
        .matcher(name)
        .replaceAll(match -> Integer.toString(Character.digit(match.group().codePointAt(0), 10)));
  }

  private static String sound(String word) {
    String one = word.replace("ph", "f").replace('q', 'k').replace('z', 's').replace('l', 'r');
    one = DIGRAPH_WITH_H.matcher(one).replaceAll("");
    one = GLIDE_Y.matcher(GLIDE_W.matcher(one).replaceAll("u")).replaceAll("i");
    return TWICE.matcher(SYLLABIC_M.matcher(one).replaceAll("m")).replaceAll("$1");
  }
}
