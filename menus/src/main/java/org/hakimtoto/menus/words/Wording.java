package org.hakimtoto.menus.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One text in every language of its file, with `{name}` where a value goes.
public record Wording(Map<String, String> byLanguage) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  public Wording {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// The text with its values. A value that is missing stays as its `{name}`, for the caller to
  /// fill later or to find fault with.
  public String in(String language, Map<String, String> values) {
    Matcher holes = PLACEHOLDER.matcher(text(language));
    return holes.replaceAll(
        hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
  }

  /// The names of the values the text needs in a language.
  public Set<String> placeholders(String language) {
    var names = new TreeSet<String>();
    Matcher holes = PLACEHOLDER.matcher(text(language));
    while (holes.find()) {
      names.add(holes.group(1));
    }
    return names;
  }

  private String text(String language) {
    String text = byLanguage.get(language);
    if (text == null) {
      throw new IllegalArgumentException("no wording in '" + language + "'");
    }
    return text;
  }
}
