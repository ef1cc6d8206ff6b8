package org.hakimtoto.core.reminder;

import java.time.Duration;

/// The reminder book as a page of the docs.
public final class ReminderBookPrint {
  private static final String HEAD =
      """
      # Reminders of a day in court

      *Made from `reminders.csv` (in `core-store`, beside the reference data); a test holds the two together. Change the file there, not here.*

      A day that is set, moved or called off is told at once; these steps remind of it. Times are Kenya's. Steps that are past when the day is set fall away, those of the day on which it is set, and those for which it was set too short before. When the day moves, is called off or is held, or the case is closed, the steps that wait are void in the same transaction. A step that could not be told by its time of staleness is dropped, never told late.

      Families are told within each contact's safe hours: at the time of the step, or when the hours begin next, if that is before the hearing; if not, the step is dropped for that contact. So the step of the day itself reaches at 06:30 only those whose safe hours allow it, and the others when their hours begin. A family counts calendar days: of a Monday it is reminded on Sunday, never only on Friday evening. An office counts court days: of a Monday it is reminded on Friday afternoon, by one text for all its cases of the day. Of a household the first contact is told; another one is, where the first was not reached, and the day before where the first was asked and has answered nothing. Who cannot read is asked through the officer who passes things on, and not reminded besides. A contact who may not be texted is phoned by an officer for the step that asks, and for no other.

      """;

  private ReminderBookPrint() {}

  /// Markdown, ending in a line feed.
  public static String markdown(ReminderBook book) {
    var page = new StringBuilder(HEAD);
    page.append(
        "| step | who | when | asks if they come | only who answered nothing | if set at least |"
            + " dropped after |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (ReminderRule rule : book.rules()) {
      page.append(row(rule)).append('\n');
    }
    return page.toString();
  }

  private static String row(ReminderRule rule) {
    String whom =
        switch (rule.whom()) {
          case FAMILY -> "family";
          case OFFICE -> "offices";
        };
    return "| `%s` | %s | %s, %s | %s | %s | %s | %s |"
        .formatted(
            rule.step(),
            whom,
            rule.ahead().words(),
            rule.time(),
            yesNo(rule.asks()),
            yesNo(rule.onlyIfUnanswered()),
            rule.setAhead() == 0 ? "-" : rule.setAhead() + " days before",
            length(rule.staleAfter()));
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static String length(Duration length) {
    return length.toMinutesPart() == 0
        ? length.toHours() + " h"
        : length.toHours() + " h " + length.toMinutesPart() + " min";
  }
}
