package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.notifier.plan.ClosingPlan;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.ClosedCases;
import org.hakimtoto.store.hearing.Hearings;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.LinkedCases;
import org.hakimtoto.store.roster.Officers;

/// Has the family told that a case is closed, in place of a new date that will not come.
public final class ClosingNews {
  private static final List<String> KINDS =
      List.of(
          MessageKind.CLOSED_FAMILY.key(),
          MessageKind.CLOSED_FAMILY_DISCREET.key(),
          MessageKind.CLOSED_RELAY.key());

  private final Officers officers;
  private final Hearings hearings;
  private final MessageOutbox messages;
  private final CallTasks calls;
  private final LetteredQuestions questions;
  private final KnownHolidays days = new KnownHolidays();

  public ClosingNews(Stores stores) {
    this.officers = stores.officers();
    this.hearings = stores.hearings();
    this.messages = stores.messages();
    this.calls = stores.calls();
    this.questions = new LetteredQuestions(stores.letters());
  }

  /// Nothing while a case of the same child goes on, as after a duplicate is closed: more is
  /// planned then.
  public void tell(Tx tx, StoredEvent stored, Instant now) {
    if (stored.event() instanceof CaseEvent.Reopened) {
      ClosedCases.takeBack(tx, stored.caseId(), KINDS);
    } else if (stored.event() instanceof CaseEvent.Closed
        && LinkedCases.allClosed(tx, stored.caseId())) {
      closed(tx, stored, now);
    }
  }

  private void closed(Tx tx, StoredEvent stored, Instant now) {
    Optional<Unit> office = stored.holder().or(() -> officers.childrensOffice(tx, stored.place()));
    ClosedCases.dropPromises(tx, stored.caseId());
    office.ifPresent(unit -> closed(tx, stored, unit, now));
  }

  private void closed(Tx tx, StoredEvent stored, Unit office, Instant now) {
    List<CaseContact> people = hearings.family(tx, stored.caseId());
    var family =
        new ClosingPlan.Family(
            people,
            ClosedCases.told(tx, stored.caseId()),
            readers(tx, people),
            office.id(),
            CallNumber.of(officers.answering(tx, stored.caseId(), office)));
    var day =
        ClosedCases.fell(tx, stored.caseId(), now)
            .map(fell -> new ClosingPlan.Day(fell.hearing(), fell.when()));
    var plan = ClosingPlan.of(stored, family, day, days.calendar(tx), now);
    plan.calls().forEach(call -> calls.open(tx, call));
    plan.texts().forEach(text -> messages.add(tx, questions.lettered(tx, text, now)));
  }

  private Map<UUID, Officer> readers(Tx tx, List<CaseContact> people) {
    return people.stream()
        .flatMap(person -> person.contact().reader().stream())
        .distinct()
        .flatMap(id -> officers.byId(tx, id).stream())
        .collect(Collectors.toMap(Officer::id, officer -> officer));
  }
}
