package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.plan.DigestPlan;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.digest.Digests;
import org.hakimtoto.store.digest.Digests.Kind;
import org.hakimtoto.store.digest.Digests.Waiting;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.Officers;

/// Has each office told once a working day of all that waits for it (see [DigestPlan]).
public final class DigestNotices {
  private final Digests digests = new Digests();
  private final KnownHolidays days = new KnownHolidays();
  private final Officers officers;
  private final MessageOutbox messages;

  /// The day for which all offices were told, so that it is looked at once and not all day long.
  private final Map<Kind, LocalDate> done = new ConcurrentHashMap<>();

  public DigestNotices(Stores stores) {
    this.officers = stores.officers();
    this.messages = stores.messages();
  }

  /// Tells the next offices; false when there is none to tell now.
  public boolean tell(Tx tx, Instant now) {
    boolean told = false;
    for (Kind kind : Kind.values()) {
      told |= tell(tx, kind, now);
    }
    return told;
  }

  private boolean tell(Tx tx, Kind kind, Instant now) {
    LocalDate day = Kenya.day(now);
    if (day.equals(done.get(kind)) || !DigestPlan.due(kind, now, days.calendar(tx))) {
      return false;
    }
    List<Waiting> untold = digests.untold(tx, kind, DigestPlan.hour(kind, day), now);
    if (untold.isEmpty()) {
      done.put(kind, day);
    }
    untold.stream()
        .filter(waiting -> digests.claim(tx, kind, waiting, day))
        .forEach(waiting -> tell(tx, kind, waiting, now));
    return !untold.isEmpty();
  }

  private void tell(Tx tx, Kind kind, Waiting waiting, Instant now) {
    List<Officer> told =
        officers.unitById(tx, waiting.unit()).map(unit -> officers.ofUnit(tx, unit)).stream()
            .flatMap(List::stream)
            .toList();
    DigestPlan.texts(kind, waiting, told, now).forEach(text -> messages.add(tx, text));
  }
}
