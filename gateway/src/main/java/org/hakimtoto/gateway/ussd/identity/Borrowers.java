package org.hakimtoto.gateway.ussd.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;

/// Officers who report from another's phone. What is sent because of it goes to the registered one,
/// and nothing to that phone.
public final class Borrowers {
  /// Whoever reads it later cannot say any more whether it was them.
  static final Duration NOTICE_LIFE = Duration.ofDays(2);

  private final Officers officers;
  private final MessageOutbox outbox;

  public Borrowers(Stores stores) {
    this.officers = stores.officers();
    this.outbox = stores.messages();
  }

  /// Who has proved PIN and card in this dialogue and is still on duty.
  public Optional<Officer> of(Tx tx, Asker asker) {
    return Optional.of(asker.place().fact(Fact.BORROWER))
        .filter(id -> !id.isEmpty())
        .flatMap(id -> officers.byId(tx, UUID.fromString(id)));
  }

  /// Who made the report: the officer, with the officer's own phone.
  public static Reporter reporter(Officer officer) {
    return new Reporter.Verified(officer.id(), officer.phone(), officer.language());
  }

  /// Tells the officer's own phone that the staff number was used on another.
  public void tell(Tx tx, Officer officer, String reference, Instant now) {
    String time = Kenya.local(now).toLocalTime().withSecond(0).withNano(0).toString();
    outbox.add(
        tx,
        new NewMessage(
            Optional.empty(),
            Optional.empty(),
            MessageKind.OTHER_PHONE_USED.key(),
            MessageKind.OTHER_PHONE_USED.deliveryClass(),
            Priority.DUTY,
            officer.phone(),
            officer.language(),
            Map.of("reference", reference, "time", time),
            now,
            now.plus(NOTICE_LIFE),
            Addressed.officer(officer.id())));
  }
}
