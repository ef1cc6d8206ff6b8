package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.conduct.ConductRouting;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.conduct.ClimbConduct;
import org.hakimtoto.store.conduct.ClimbConduct.Climbed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;

/// Tells the office above of a report about an officer that nobody has read, in the words that the
/// office below had.
public final class ConductClimbs {
  private final ClimbConduct climbs;
  private final Officers officers;
  private final MessageOutbox outbox;

  public ConductClimbs(Stores stores) {
    this.climbs = new ClimbConduct(stores.sealing());
    this.officers = stores.officers();
    this.outbox = stores.messages();
  }

  /// Takes one report further; false when none is due.
  public boolean next(Tx tx, Instant now, Collection<UUID> aside) {
    return climbs.next(tx, now, aside, climbed -> outbox.addAll(tx, texts(tx, climbed, now)));
  }

  private List<NewMessage> texts(Tx tx, Climbed climbed, Instant now) {
    var facts = Map.of("reference", climbed.reference().shown());
    return climbed.to().stream()
        .flatMap(unit -> officers.ofUnit(tx, unit).stream())
        .filter(ConductRouting::mayRead)
        .map(officer -> ConductNotices.text(MessageKind.CONDUCT_RED, officer, facts, now))
        .toList();
  }
}
