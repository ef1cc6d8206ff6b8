package org.hakimtoto.store;

import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ContactNotes;
import org.hakimtoto.store.cases.EventOutbox;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReferenceMisses;
import org.hakimtoto.store.cases.UnitCases;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.duplicate.SuggestDuplicates;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.HearingAnswers;
import org.hakimtoto.store.hearing.Hearings;
import org.hakimtoto.store.hearing.QuestionLetters;
import org.hakimtoto.store.outbox.DeliveryReports;
import org.hakimtoto.store.outbox.EndedMessages;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.WaitingAlerts;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.sms.ReceivedSms;
import org.hakimtoto.store.sms.SmsLimits;
import org.hakimtoto.store.sms.SmsPeople;

/// What knows the tables, built once and here: whoever works with the store is handed what it needs
/// of it, and builds nothing.
public final class Stores {
  private final Database database;
  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final Audit audit;
  private final Officers officers;
  private final CaseOffices offices;
  private final CaseContacts contacts;
  private final CallTasks calls;
  private final PhoneNumberStates numbers;
  private final ChangeCase change;
  private final CaseClocks clocks;
  private final ReadCases cases;
  private final UnitCases unitCases;
  private final ReferenceMisses misses;
  private final CallTaskBook callBook;
  private final EventOutbox events;
  private final SuggestDuplicates duplicates;
  private final Hearings hearings;
  private final HearingAnswers answers;
  private final MessageOutbox messages;
  private final DeliveryReports reports;
  private final EndedMessages ended;
  private final WaitingAlerts waiting;
  private final ReceivedSms received;
  private final SmsLimits limits;
  private final SmsPeople people;
  private final QuestionLetters letters;
  private final ContactNotes notes;

  /// @param ids for whatever is new: rows, events, calls
  public Stores(Database database, Sealing sealing, Supplier<UUID> ids) {
    this.database = database;
    this.sealing = sealing;
    this.ids = ids;
    this.audit = new Audit(sealing);
    this.officers = new Officers(sealing);
    this.offices = new CaseOffices(sealing);
    this.contacts = new CaseContacts(sealing);
    this.calls = new CallTasks(ids);
    this.numbers = new PhoneNumberStates(sealing, ids);
    this.change = new ChangeCase(database, sealing, ids);
    this.clocks = new CaseClocks(sealing);
    this.cases = new ReadCases(sealing);
    this.unitCases = new UnitCases(sealing);
    this.misses = new ReferenceMisses(sealing);
    this.callBook = new CallTaskBook(change, sealing, ids);
    this.events = new EventOutbox(sealing);
    this.duplicates = new SuggestDuplicates(sealing);
    this.hearings = new Hearings(sealing);
    this.answers = new HearingAnswers(sealing);
    this.messages = new MessageOutbox(database, sealing, ids, MessageOutbox.LEASE);
    this.reports = new DeliveryReports(database, sealing);
    this.ended = new EndedMessages(sealing, ids);
    this.waiting = new WaitingAlerts(sealing, ids);
    this.received = new ReceivedSms(sealing);
    this.limits = new SmsLimits(sealing);
    this.people = new SmsPeople(sealing);
    this.letters = new QuestionLetters(sealing, answers);
    this.notes = new ContactNotes(sealing, ids);
  }

  public Database database() {
    return database;
  }

  public Sealing sealing() {
    return sealing;
  }

  public Supplier<UUID> ids() {
    return ids;
  }

  public Audit audit() {
    return audit;
  }

  public Officers officers() {
    return officers;
  }

  public CaseOffices offices() {
    return offices;
  }

  public CaseContacts contacts() {
    return contacts;
  }

  public CallTasks calls() {
    return calls;
  }

  public PhoneNumberStates numbers() {
    return numbers;
  }

  public ChangeCase change() {
    return change;
  }

  public CaseClocks clocks() {
    return clocks;
  }

  public ReadCases cases() {
    return cases;
  }

  public UnitCases unitCases() {
    return unitCases;
  }

  public ReferenceMisses misses() {
    return misses;
  }

  public CallTaskBook callBook() {
    return callBook;
  }

  public EventOutbox events() {
    return events;
  }

  public SuggestDuplicates duplicates() {
    return duplicates;
  }

  public Hearings hearings() {
    return hearings;
  }

  public HearingAnswers answers() {
    return answers;
  }

  public MessageOutbox messages() {
    return messages;
  }

  public QuestionLetters letters() {
    return letters;
  }

  public ContactNotes notes() {
    return notes;
  }

  public DeliveryReports reports() {
    return reports;
  }

  public EndedMessages ended() {
    return ended;
  }

  public WaitingAlerts waiting() {
    return waiting;
  }

  public ReceivedSms received() {
    return received;
  }

  public SmsLimits limits() {
    return limits;
  }

  public SmsPeople people() {
    return people;
  }
}
