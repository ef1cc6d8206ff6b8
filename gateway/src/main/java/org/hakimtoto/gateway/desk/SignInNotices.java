package org.hakimtoto.gateway.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.session.DeskComputers;

/// What an officer's own phone is told, once: that somebody signed in as them at a computer that
/// was not used so before, or added a passkey. Who objects tells the office, whose administrator
/// ends all of it.
public final class SignInNotices {
  /// Whoever reads it later cannot say any more whether it was them.
  static final Duration LIFE = Duration.ofDays(2);

  private final Officers officers;
  private final MessageOutbox outbox;
  private final InstantSource clock;

  /// @param clock of the house
  public SignInNotices(Stores stores, InstantSource clock) {
    this.officers = stores.officers();
    this.outbox = stores.messages();
    this.clock = clock;
  }

  void signsIn(Tx tx, UUID officer, Computer computer) {
    if (DeskComputers.isNew(tx, officer, computer.mark())) {
      tell(tx, officer, MessageKind.DESK_NEW_COMPUTER);
    }
  }

  void passkeyAdded(Tx tx, UUID officer) {
    tell(tx, officer, MessageKind.DESK_NEW_PASSKEY);
  }

  private void tell(Tx tx, UUID id, MessageKind kind) {
    Instant now = clock.instant();
    officers
        .byId(tx, id)
        .or(() -> officers.administrators().byId(tx, id))
        .ifPresent(officer -> outbox.add(tx, message(officer, kind, now)));
  }

  private static NewMessage message(Officer to, MessageKind kind, Instant now) {
    String time = Kenya.local(now).toLocalTime().withSecond(0).withNano(0).toString();
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        kind.key(),
        kind.deliveryClass(),
        Priority.DUTY,
        to.phone(),
        to.language(),
        Map.of("time", time),
        now,
        now.plus(LIFE),
        Addressed.officer(to.id()));
  }
}
