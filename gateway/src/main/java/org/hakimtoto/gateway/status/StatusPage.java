package org.hakimtoto.gateway.status;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.status.HouseStatus.Line;

/// The page itself, whole as it is sent: it needs no script. Pure.
final class StatusPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final String frame;
  private final Map<String, String> swahili;
  private final Map<String, String> english;

  /// @param frame a page with places to be filled: `{{name}}`
  StatusPage(String frame, Map<String, String> swahili, Map<String, String> english) {
    this.frame = frame;
    this.swahili = swahili;
    this.english = english;
  }

  /// @param old nothing newer is known
  String of(HouseStatus status, Instant at, boolean old, Language language) {
    boolean inEnglish = language.equals(Language.ENGLISH);
    Map<String, String> words = inEnglish ? english : swahili;
    String rows =
        status.lines().stream().map(line -> row(line, words)).collect(Collectors.joining("\n"));
    return frame
        .replace("{{language}}", language.code())
        .replace("{{other}}", (inEnglish ? Language.KISWAHILI : Language.ENGLISH).code())
        .replace("{{other-name}}", inEnglish ? "Kiswahili" : "English")
        .replace("{{title}}", said(words, "status.title"))
        .replace("{{all}}", said(words, "status.all." + WireNames.of(status.worst())))
        .replace("{{all-sign}}", WireNames.of(status.worst()))
        .replace("{{at}}", said(words, "status.at").replace("{time}", time(at)))
        .replace("{{is-old}}", said(words, "status.old"))
        .replace("{{hidden}}", old ? "" : " hidden")
        .replace("{{foot}}", said(words, "status.foot"))
        .replace("{{rows}}", rows);
  }

  private static String row(Line line, Map<String, String> words) {
    String part = WireNames.of(line.part());
    String sign = WireNames.of(line.sign());
    return """
    <tr class="%s"><th scope="row">%s</th><td><span class="sign" aria-hidden="true"></span>%s</td></tr>\
    """
        .formatted(
            sign, said(words, "status." + part), said(words, "status." + part + "." + line.word()));
  }

  private static String said(Map<String, String> words, String key) {
    return words
        .getOrDefault(key, key)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static String time(Instant at) {
    return TIME.format(Kenya.local(at));
  }
}
