package org.hakimtoto.lab.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.load.Ledger;

/// What is there after a day: on phones, in the database, at the carrier; and what of it may not
/// be. Pure.
///
/// @param shown references that were read on phones
/// @param stored of all cases, with the others that were shown for one of them
/// @param cases how many there are
/// @param begun calls that came to a place without a reference being read: each may be a case, as a
///   dropped one is, and none is two
/// @param red what became of the alert of each case in danger now
/// @param twice texts that a phone got once more, in the same words, without a word that it is a
///   repeat
/// @param unfinished events, texts and reports that are still on their way
/// @param chains faults of the audit and of the records of notice
/// @param own faults of the day's own players: what they did not do is not measured
public record Evidence(
    List<CaseReference> shown,
    List<Long> stored,
    long cases,
    long begun,
    Red red,
    List<String> twice,
    long unfinished,
    List<String> chains,
    long own) {
  public Evidence {
    shown = List.copyOf(shown);
    stored = List.copyOf(stored);
    twice = List.copyOf(twice);
    chains = List.copyOf(chains);
  }

  /// Cases in danger now.
  ///
  /// @param alerted a text about it left, and the carrier has it
  /// @param stated none left, and what became of each is written down
  /// @param silent neither
  public record Red(long alerted, long stated, long silent) {}

  /// What must not be; empty when nothing was lost and nothing done twice.
  public List<String> faults() {
    var faults = new ArrayList<String>(Ledger.faults(shown, stored));
    long unread = cases - shown.size();
    add(faults, unread - begun, "cases more than calls that can have made one");
    add(faults, red.silent(), "cases in danger now of which no alert is known");
    add(faults, twice.size(), "texts that a phone got twice, the first of the kind: " + first());
    add(faults, unfinished, "events, texts or reports still on their way");
    add(faults, own, "players that failed: the day was not played whole");
    return Stream.concat(faults.stream(), chains.stream()).toList();
  }

  /// The count, in a line.
  public String words() {
    return String.format(
        Locale.ROOT,
        "%,d references shown, each stored once: %s; of %,d cases in danger now %,d were alerted,"
            + " of %,d what became of it is written down; lost: %,d",
        shown.size(),
        Ledger.faults(shown, stored).isEmpty() ? "yes" : "NO",
        red.alerted() + red.stated() + red.silent(),
        red.alerted(),
        red.stated(),
        lost());
  }

  private long lost() {
    var there = new HashSet<>(stored);
    return shown.stream().filter(one -> !there.contains((long) one.number())).count()
        + red.silent();
  }

  private String first() {
    return twice.stream().findFirst().orElse("none");
  }

  private static void add(List<String> faults, long count, String what) {
    if (count > 0) {
      faults.add(count + " " + what);
    }
  }
}
