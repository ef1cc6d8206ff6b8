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
    String text = text(language);
    if (!hasHoles(text)) {
      return text;
    }
    Matcher holes = PLACEHOLDER.matcher(text);
    return holes.replaceAll(
        hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
  }

  /// The names of the values the text needs in a language.
  public Set<String> placeholders(String language) {
    String text = text(language);
    if (!hasHoles(text)) {
      return Set.of();
    }
    var names = new TreeSet<String>();
    Matcher holes = PLACEHOLDER.matcher(text);
    while (holes.find()) {
      names.add(holes.group(1));
    }
    return names;
  }

  /// Most texts have none, and all are asked for at every press.
  private static boolean hasHoles(String text) {
    return text.indexOf('{') >= 0;
  }

  private String text(String language) {
    String text = byLanguage.get(language);
    if (text == null) {
      throw new IllegalArgumentException("no wording in '" + language + "'");
    }
    return text;
  }
}
