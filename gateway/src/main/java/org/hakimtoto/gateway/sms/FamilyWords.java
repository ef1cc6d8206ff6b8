package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.ContactNotes;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.family.FamilyRequests;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.sms.KnownNumber;

/// What people wrote besides an answer, and their wish to be phoned: to the office that has the
/// case. The words stand in its file and in no text.
final class FamilyWords {
  private final ContactNotes notes;
  private final CallTasks calls;
  private final CaseOffices offices;
  private final Audit audit;
  private final InstantSource clock;

  FamilyWords(Stores stores, InstantSource clock) {
    this.notes = stores.notes();
    this.calls = stores.calls();
    this.offices = stores.offices();
    this.audit = stores.audit();
    this.clock = clock;
  }

  /// Keeps them with the case that the text names, else with the one this number was texted about
  /// last. After all else but what keeps a number's own state.
  void keep(Tx tx, PhoneNumber phone, Reply reply, List<KnownNumber> cases) {
    about(reply, cases).ifPresent(one -> keep(tx, phone, reply, one, Optional.empty()));
  }

  /// @param officer who wrote, if one did
  void keep(Tx tx, PhoneNumber phone, Reply reply, KnownNumber about, Optional<UUID> officer) {
    boolean called = reply.call() && about.callable() && called(tx, reply, about);
    if (!reply.words().isEmpty()) {
      boolean no = reply.meaning() == Reply.Meaning.NO;
      notes.keep(
          tx,
          new ContactNotes.Note(
              about.caseId(),
              about.contact(),
              officer,
              phone,
              reply.words(),
              // who must phone anyway is told by that
              called || no || reply.understood(),
              Channel.SMS),
          clock.instant());
    }
    if (called) {
      audit.write(tx, CallTasks.opened(about.caseId(), NewCall.Reason.ASKS_CALL));
    }
  }

  static Optional<KnownNumber> about(Reply reply, List<KnownNumber> cases) {
    return cases.stream()
        .filter(one -> reply.which().reference().equals(Optional.of(one.reference())))
        .findFirst()
        .or(() -> cases.stream().findFirst());
  }

  /// Whether there is a call of it now that was not asked for before.
  private boolean called(Tx tx, Reply reply, KnownNumber about) {
    Instant by =
        clock
            .instant()
            .plus(reply.fear() ? FamilyRequests.AFRAID_WITHIN : FamilyRequests.CALL_WITHIN);
    return offices
        .responsible(tx, about.caseId())
        .filter(office ->
            calls.open(
                tx,
                new NewCall(
                    about.caseId(),
                    about.contact(),
                    office.id(),
                    NewCall.Reason.ASKS_CALL,
                    Optional.empty(),
                    by)))
        .isPresent();
  }
}
