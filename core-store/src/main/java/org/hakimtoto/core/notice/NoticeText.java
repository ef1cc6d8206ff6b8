package org.hakimtoto.core.notice;

import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.notice.NoticeTable.Sent;

/// The proof of notice for a terminal.
public final class NoticeText {
  private NoticeText() {}

  public static String of(NoticeTable table) {
    var text = new StringBuilder();
    text.append("Proof of notice, case ").append(table.reference().shown()).append('\n');
    text.append("Made ").append(NoticeWords.time(table.madeAt())).append(", Kenya\n");
    if (table.hearings().isEmpty()) {
      text.append("\nNo day in court was set.\n");
    }
    table.hearings().forEach(of -> hearing(text, of));
    return text.toString();
  }

  private static void hearing(StringBuilder text, OfHearing of) {
    text.append('\n').append(NoticeWords.heading(of)).append('\n');
    if (of.lines().isEmpty()) {
      text.append("  Nobody was told.\n");
    }
    of.lines().forEach(line -> line(text, line));
    of.notTold()
        .forEach(one -> text.append("  NOT TOLD  ").append(NoticeWords.notTold(one)).append('\n'));
    text.append("  ").append(NoticeWords.records(of)).append('\n');
  }

  private static void line(StringBuilder text, Line line) {
    text.append("  ").append(NoticeWords.who(line)).append('\n');
    field(text, "told", NoticeWords.told(line));
    field(text, "way", NoticeWords.way(line));
    field(text, "basis", NoticeWords.basis(line));
    for (Sent sent : line.sent()) {
      field(text, "sent", NoticeWords.time(sent.at()));
      field(text, "words", sent.words());
    }
    field(text, "outcome", NoticeWords.reached(line));
    field(text, "reply", line.reply().map(NoticeWords::reply).orElse(""));
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("    %-8s %s\n".formatted(name, value));
    }
  }
}
