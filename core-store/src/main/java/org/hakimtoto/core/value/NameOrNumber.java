package org.hakimtoto.core.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the one free field of a report holds: the child's name, the police OB number, or parts of
/// both.
///
/// @param words the name's words in capital letters A to Z, accents and apostrophes removed
/// @param groups the number's groups of digits in the order typed, leading zeros removed
public record NameOrNumber(List<String> words, List<String> groups) {
  /// Words that people put before a number and that are no name.
  private static final Set<String> LABELS = Set.of("OB", "NO", "NUMBER", "NAMBARI");

  private static final Pattern GROUP = Pattern.compile("\\d+|[A-Z]+");

  public NameOrNumber {
    words = List.copyOf(words);
    groups = List.copyOf(groups);
  }

  /// Reads the text as it was typed; at most [Report#MAX_NAME] characters reach it by a report.
  public static NameOrNumber of(String typed) {
    var words = new ArrayList<String>();
    var groups = new ArrayList<String>();
    var found = GROUP.matcher(bare(typed));
    while (found.find()) {
      String part = found.group();
      if (Character.isDigit(part.charAt(0))) {
        groups.add(part.replaceFirst("^0+(?=\\d)", ""));
      } else if (!LABELS.contains(part) || !hasDigit(typed)) {
        words.add(part);
      }
    }
    return new NameOrNumber(words, groups);
  }

  /// The digits of all groups together.
  public int digits() {
    return groups.stream().mapToInt(String::length).sum();
  }

  /// Whether it is a number and no name.
  public boolean isNumber() {
    return !groups.isEmpty() && words.isEmpty();
  }

  /// Whether it is a name and no number.
  public boolean isName() {
    return groups.isEmpty() && !words.isEmpty();
  }

  private static boolean hasDigit(String typed) {
    return typed.chars().anyMatch(Character::isDigit);
  }

  private static String bare(String typed) {
    return Normalizer.normalize(TypedText.tidy(typed), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}']", "")
        .toUpperCase(Locale.ROOT);
  }

  /// Masked: it may name a child.
  @Override
  public String toString() {
    return "NameOrNumber[***]";
  }
}
