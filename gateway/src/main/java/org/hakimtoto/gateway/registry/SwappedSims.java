package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.SimSwap.Told;
import org.hakimtoto.core.contact.SimSwap.Verdict;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.contact.PhoneNumberStates.Unsure;
import org.hakimtoto.store.contact.SimChecks;
import org.hakimtoto.store.contact.SimChecks.Answered;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.KnownOfficers;

/// What follows when the carrier says that the SIM of a number was changed: nothing more goes to
/// it, and nothing is opened from it, until somebody has seen its owner. An officer is as one whose
/// phone is lost: alerts go to the others of the unit or to the office above, and a supervisor, who
/// is told, gives a code that opens the choice of a PIN. A family's number is phoned by an officer.
public final class SwappedSims {
  /// Later it is old news: whoever is not there in person asks at the office.
  static final Duration NEWS_LIFE = Duration.ofDays(2);

  /// The digits of a number that a text may have.
  private static final int TAIL = 3;

  private final SimChecks checks;
  private final PhoneNumberStates numbers;
  private final KnownOfficers officers;
  private final OfficerLives lives;
  private final MessageOutbox outbox;
  private final InstantSource clock;

  public SwappedSims(Stores stores, OfficerLives lives, InstantSource clock) {
    this.checks = new SimChecks(stores.sealing());
    this.numbers = stores.numbers();
    this.officers = new KnownOfficers(stores.sealing());
    this.lives = lives;
    this.outbox = stores.messages();
    this.clock = clock;
  }

  /// Takes the carrier's answer in, once.
  ///
  /// @return what it was taken for; empty: of no request that waits for one
  public Optional<Verdict> told(Tx tx, String requestId, Told told) {
    Instant now = clock.instant();
    Optional<Answered> answered = checks.answer(tx, requestId, told);
    answered
        .filter(answer -> answer.verdict() == Verdict.SWAPPED)
        .ifPresent(answer -> pause(tx, answer, now));
    return answered.map(Answered::verdict);
  }

  private void pause(Tx tx, Answered answered, Instant now) {
    answered.officer().ifPresent(id -> block(tx, id, now));
    numbers.suspend(
        tx, answered.index().getBytes(), Unsure.SIM_SWAPPED, PhoneNumberStates.By.CARRIER, now);
  }

  private void block(Tx tx, UUID id, Instant now) {
    var nobody = new Asking(Optional.empty(), Optional.empty());
    var by = lives.by(nobody, false, Channel.CARRIER, RosterReason.SIM_SWAPPED);
    officers
        .byId(tx, id)
        .ifPresent(known ->
            lives
                .supervisors(tx, known.officer())
                .forEach(supervisor -> outbox.add(tx, message(supervisor, known.officer(), now))));
    var _ = lives.change(tx, id, new OfficerChange.LosePhone(), by);
  }

  private static NewMessage message(Officer to, Officer about, Instant now) {
    String number = about.phone().e164();
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.SIM_SWAPPED.key(),
        MessageKind.SIM_SWAPPED.deliveryClass(),
        Priority.DUTY,
        to.phone(),
        to.language(),
        Map.of("office", about.unit().name(), "tail", number.substring(number.length() - TAIL)),
        now,
        now.plus(NEWS_LIFE),
        Addressed.officer(to.id()));
  }
}
