package org.hakimtoto.core.clock;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// The clock book as a page of the docs.
public final class ClockBookPrint {
  private static final String HEAD =
      """
      # Clocks

      *Made from `clocks.csv` (in `core-store`, beside the reference data); a test holds the two together. Change the file there, not here.*

      Each clock fires once and is cancelled by what satisfies it; most warn before. One that says "anew" does not fall silent: it is told again until something satisfies it. A clock named after another (`accept-red-second`) is a step of it: what nobody accepts climbs by one office with each, and the history of the case shows each step. Where an office has no officer the next above it is told instead, and a climb that has reached the top tells nobody again. It says whether it is law or a policy of the service; a policy is never told as law. All clocks of a case stop when it is closed; reopening starts none of them again. Of linked cases the earliest start counts. Times are Kenya's; courts sit Monday to Friday, 08:00 to 17:00, save on holidays. A clock of days or months ends at 17:00.

      """;

  private ClockBookPrint() {}

  /// Markdown, ending in a line feed.
  public static String markdown(ClockBook book) {
    var page = new StringBuilder(HEAD);
    page.append("| clock | rests on | starts when | due | warns | satisfied when | told |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (ClockRule rule : book.rules()) {
      page.append(row(rule)).append('\n');
    }
    return page.toString();
  }

  private static String row(ClockRule rule) {
    String warns =
        rule.warnings().isEmpty()
            ? "no"
            : rule.warnings().stream().map(Warning::words).collect(Collectors.joining(", "));
    String ends =
        rule.endedBy().isEmpty()
            ? "only time ends it"
            : rule.endedBy().stream().map(End::words).collect(Collectors.joining("; "));
    return "| `%s` | **%s**: %s | %s | %s | %s | %s | %s |"
        .formatted(
            rule.name(),
            rule.basis().name().toLowerCase(Locale.ROOT),
            escaped(rule.source()),
            rule.startsOn().words(),
            due(rule),
            warns,
            ends,
            told(rule.told()) + again(rule));
  }

  private static String due(ClockRule rule) {
    return rule.startsOn() == Start.TRANSFER_LEFT
        ? rule.term().words() + " after the expected arrival"
        : rule.term().words();
  }

  private static String told(Told told) {
    return told.warned().isEmpty() || told.warned().equals(told.missed())
        ? names(told.missed())
        : names(told.warned()) + "; when missed: " + names(told.missed());
  }

  private static String again(ClockRule rule) {
    return rule.again().map(rest -> "; anew each " + Words.of(rest)).orElse("");
  }

  private static String names(Collection<Addressee> addressees) {
    return addressees.stream()
        .sorted()
        .map(addressee -> addressee.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}
