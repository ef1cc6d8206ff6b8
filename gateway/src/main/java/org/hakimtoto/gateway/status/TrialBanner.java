package org.hakimtoto.gateway.status;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.notifier.send.TrialNumbers;

/// What stands on top of every page of a house that is tried out: that it is none for children, and
/// to how many phones texts really go. In both languages at once, as nobody knows yet who reads it;
/// it is part of the page, so that it is there without a script and without a line, and on paper.
/// On a narrow screen each language has one line, of fewer words that say the same. A real house
/// has none. Pure.
public record TrialBanner(String html) {
  public static final TrialBanner NONE = new TrialBanner("");

  private static final String BEFORE = "<header class=\"bar\">";

  /// @param trial the phones that alone are texted, as configured; empty: no trial
  public static TrialBanner of(Optional<TrialNumbers> trial) {
    return trial.map(numbers -> of(numbers.listed().size())).orElse(NONE);
  }

  private static TrialBanner of(int phones) {
    var words = DeskWords.shipped();
    return new TrialBanner(
        Stream.of(Language.KISWAHILI, Language.ENGLISH)
            .map(language -> line(language, words.in(language).words(), phones))
            .collect(
                Collectors.joining(
                    "\n",
                    "<aside class=\"trial-house\" aria-label=\"Jaribio / Test\">\n",
                    "\n</aside>\n")));
  }

  private static String line(Language language, Map<String, String> words, int phones) {
    String whom = phones == 0 ? "nobody" : phones == 1 ? "one" : "many";
    return "  <p lang=\"%s\"><span class=\"wide\">%s</span><span class=\"narrow\">%s</span></p>"
        .formatted(
            language.code(),
            said(words, "house.trial." + whom, phones),
            said(words, "house.trial.short." + whom, phones));
  }

  private static String said(Map<String, String> words, String key, int phones) {
    return words.getOrDefault(key, key).replace("{n}", Integer.toString(phones));
  }

  /// The page with it.
  public String on(String page) {
    return page.replace(BEFORE, html + BEFORE);
  }
}
