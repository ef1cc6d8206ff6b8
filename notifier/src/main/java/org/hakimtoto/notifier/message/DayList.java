package org.hakimtoto.notifier.message;

import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.menus.words.Gsm7;

/// References with their hours, as many as a text has room for, and how many more there are.
public final class DayList {
  private DayList() {}

  public record Entry(CaseReference reference, Instant when) {}

  public static String of(List<Entry> entries, String language) {
    int room = TextValues.room("cases", language);
    var list = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      String one = (i == 0 ? "" : ", ") + spoken(entries.get(i), language);
      int left = entries.size() - i - 1;
      String more = left == 0 ? "" : " +" + left;
      if (Gsm7.septets(list + one + more) > room) {
        return list + " +" + (left + 1);
      }
      list.append(one);
    }
    return list.toString();
  }

  private static String spoken(Entry entry, String language) {
    return entry.reference().shown() + " " + Dates.hour(entry.when(), language);
  }
}
