package org.hakimtoto.gateway.indicators;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.util.Locale;
import java.util.Map;
import org.hakimtoto.core.indicator.Figure;

/// How a page says what the report says in English. All it hands out may stand in HTML.
///
/// @param language of the page
/// @param known by their English; a name of a place that is not among them stays as it is
record PageWords(String language, Map<String, String> known) {
  static final PageWords ENGLISH = new PageWords("en", Map.of());

  PageWords {
    known = Map.copyOf(known);
  }

  static PageWords kiswahili(Map<String, String> known) {
    return new PageWords("sw", known);
  }

  String say(String english) {
    return escapeHtml4(known.getOrDefault(english, english));
  }

  /// @param value goes where `{}` stands
  String say(String english, String value) {
    return say(english).replace("{}", escapeHtml4(value));
  }

  /// A step from one stage to another is said in its two halves.
  String name(String english) {
    int between = english.indexOf(" → ");
    return between < 0
        ? say(english)
        : say(english.substring(0, between)) + " → " + say(english.substring(between + 3));
  }

  String figure(Figure figure) {
    return switch (figure) {
      case Figure.Told(var n) ->
          String.format(Locale.UK, n.scale() > 0 ? "%,.1f" : "%,.0f", n.doubleValue());
      case Figure.Withheld withheld when withheld.shown().startsWith("<") ->
          escapeHtml4(withheld.shown());
      case Figure.Withheld _ -> say("hidden");
      case Figure.None _ -> "–";
    };
  }
}
