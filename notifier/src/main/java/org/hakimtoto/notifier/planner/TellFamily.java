package org.hakimtoto.notifier.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.notifier.plan.ContactsByNumber;
import org.hakimtoto.notifier.plan.FamilyPlan;
import org.hakimtoto.notifier.plan.FirstContacts;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.Officers;

/// Writes down what the people close to a child are told, and whom officers must phone instead.
public final class TellFamily {
  private final CaseContacts contacts;
  private final Officers officers;
  private final MessageOutbox messages;
  private final CallTasks calls;

  public TellFamily(
      CaseContacts contacts, Officers officers, MessageOutbox messages, CallTasks calls) {
    this.contacts = contacts;
    this.officers = officers;
    this.messages = messages;
    this.calls = calls;
  }

  void tell(Tx tx, FamilyPlan.News news) {
    List<CaseContact> people =
        FirstContacts.of(contacts.of(tx, news.caseId())).stream()
            .map(ContactsByNumber.Person::contact)
            .toList();
    FamilyPlan.Plan plan = FamilyPlan.plan(news, people, readers(tx, people));
    plan.texts().forEach(text -> messages.add(tx, text));
    plan.calls().forEach(call -> calls.open(tx, call));
  }

  private Map<UUID, Officer> readers(Tx tx, List<CaseContact> people) {
    var readers = new HashMap<UUID, Officer>();
    people.stream()
        .flatMap(person -> person.contact().reader().stream())
        .distinct()
        .forEach(
            id -> officers.byId(tx, id).ifPresent(officer -> readers.put(officer.id(), officer)));
    return readers;
  }
}
