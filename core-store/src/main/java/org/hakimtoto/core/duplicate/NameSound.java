package org.hakimtoto.core.duplicate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hakimtoto.core.value.NameOrNumber;

/// Whether two names as people in Kenya write them sound alike.
///
/// Two words do when their consonants sound alike (Double Metaphone, either of its readings) and
/// fewer than two in five letters differ: Double Metaphone is blind to vowels, and John is not
/// Jane. Three rules of the country are added: Kalenjin `Je-` and `Che-` are one beginning, `Kh` is
/// written `H` as well, and a Luo name in `O-` is never the one in `A-`, which is the girl's.
public final class NameSound {
  /// A shorter word is an initial, not a name.
  static final int LEAST_LETTERS = 3;

  /// Longer than any word of a report: the sound of the whole word counts.
  private static final int MAX_CODE = 20;

  private NameSound() {}

  /// What a name, or a number, can be found by again: whatever [#alike] takes for one shares one of
  /// them, and others do as well. An OB entry's number alone says nothing without its date.
  public static Set<String> keys(NameOrNumber said) {
    var keys = new TreeSet<String>();
    said.words().stream()
        .filter(word -> word.length() >= LEAST_LETTERS)
        .forEach(word -> sounds(oneSpelling(word)).forEach(sound -> keys.add("S " + sound)));
    if (said.digits() >= Likeness.LEAST_OB_DIGITS) {
      keys.add("N " + String.join(" ", said.groups()));
    }
    return keys;
  }

  /// Whether the one is found by the other: a word sounds alike, or it is the same number.
  public static boolean found(NameOrNumber told, NameOrNumber wanted) {
    return alike(told, wanted)
        || (wanted.digits() >= Likeness.LEAST_OB_DIGITS && told.groups().equals(wanted.groups()));
  }

  /// Whether a word of one sounds like a word of the other.
  static boolean alike(NameOrNumber a, NameOrNumber b) {
    return a.words().stream().anyMatch(one -> b.words().stream().anyMatch(two -> alike(one, two)));
  }

  private static boolean alike(String a, String b) {
    if (Math.min(a.length(), b.length()) < LEAST_LETTERS || boyAndGirl(a, b)) {
      return false;
    }
    String one = oneSpelling(a);
    String two = oneSpelling(b);
    return fewLettersDiffer(one, two) && sounds(one).stream().anyMatch(sounds(two)::contains);
  }

  /// Otieno and Atieno: brother and sister.
  private static boolean boyAndGirl(String a, String b) {
    return (a.startsWith("O") && b.startsWith("A")) || (a.startsWith("A") && b.startsWith("O"));
  }

  private static String oneSpelling(String name) {
    return name.replace("KH", "H").replaceFirst("^JE", "CHE");
  }

  private static boolean fewLettersDiffer(String a, String b) {
    int differing = LevenshteinDistance.getDefaultInstance().apply(a, b);
    return 5 * differing < 2 * Math.max(a.length(), b.length());
  }

  private static Set<String> sounds(String name) {
    // not shared: it is mutable and not safe for several threads
    var metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(MAX_CODE);
    return Stream.of(metaphone.doubleMetaphone(name), metaphone.doubleMetaphone(name, true))
        .filter(sound -> !sound.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
