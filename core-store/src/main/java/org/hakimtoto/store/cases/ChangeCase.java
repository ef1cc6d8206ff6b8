package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CommandName;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.caserules.ContactRules;
import org.hakimtoto.core.caserules.OutsideRules;
import org.hakimtoto.core.caserules.Repeated;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.Officers;

/// Has a command on a case decided and appends what follows from it, in one transaction. A refusal
/// is audited as well.
public final class ChangeCase {
  private final Database database;
  private final Officers officers;
  private final CaseEventStore log;
  private final CaseContacts contacts;
  private final CaseStream stream;
  private final KnownHolidays days = new KnownHolidays();
  private final Audit audit;

  public ChangeCase(Database database, Sealing sealing, Supplier<UUID> ids) {
    this.database = database;
    this.officers = new Officers(sealing);
    this.log = new CaseEventStore(sealing);
    this.contacts = new CaseContacts(sealing);
    this.stream = new CaseStream(sealing, ids);
    this.audit = new Audit(sealing);
  }

  public sealed interface Outcome {
    /// @param file the case after `events`
    record Done(UUID caseId, CaseFile file, List<CaseEvent> events) implements Outcome {
      public Done {
        events = List.copyOf(events);
      }
    }

    /// @param earlier when what is asked was done before: by that it is refused
    record Refused(Refusal why, Optional<Earlier> earlier) implements Outcome {
      public Refused(Refusal why) {
        this(why, Optional.empty());
      }
    }

    /// No such case, or none this officer has to do with: the two are not told apart.
    record NotForYou() implements Outcome {}

    /// Somebody changed the case meanwhile; `version` is what it has now.
    record Stale(int version) implements Outcome {}
  }

  /// When something was done, and by which office.
  ///
  /// @param office its name; empty: nobody who is on the roster
  public record Earlier(Instant at, Optional<String> office) {}

  /// Decides and keeps, in a transaction of its own.
  ///
  /// @param channel the door it came by: `sms`, `api`, `ussd`, `cli`
  /// @param now by the clock of the house
  /// @param expectedVersion of the case, when the asker wants nothing changed that it has not seen
  public Outcome change(
      CaseReference reference,
      CaseCommand command,
      Officer officer,
      Channel channel,
      Instant now,
      OptionalInt expectedVersion) {
    return database.inTransaction(
        tx -> change(tx, reference, command, officer, channel, now, expectedVersion));
  }

  /// The same within a transaction of the caller's, which does nothing after it: the end of the
  /// audit's chain stays locked until it commits.
  public Outcome change(
      Tx tx,
      CaseReference reference,
      CaseCommand command,
      Officer officer,
      Channel channel,
      Instant now,
      OptionalInt expectedVersion) {
    var change = new Change(tx, command, officer, channel, now);
    Optional<UUID> caseId = idOf(tx, reference);
    if (caseId.isEmpty()) {
      change.write(Optional.empty(), "unknown");
      return new Outcome.NotForYou();
    }
    return change.on(caseId.get(), expectedVersion);
  }

  /// Two administrators agreed that a person of a case who was never to be reached may be asked for
  /// again. They take no part in the case, which the caller holds locked, and are shown nothing of
  /// it. The last thing a transaction does.
  ///
  /// @param two who confirmed and who proposed, for the audit
  public Decision liftBlock(Tx tx, UUID caseId, ContactCode contact, Audit.Two two, Instant now) {
    CaseFile file = CaseFile.of(log.read(tx, caseId));
    Decision decision = ContactRules.liftBlock(file, contact, now);
    if (decision instanceof Decision.Done done) {
      stream.append(
          tx,
          List.of(
              new CaseStream.Step(
                  caseId,
                  Optional.of(file),
                  done.events(),
                  Optional.of(two.by()),
                  List.of(two.entry("contact.unblock", caseId)))));
    }
    return decision;
  }

  /// What would speak against it if two agreed now; nothing is told of the case but that.
  public Optional<Refusal> againstLift(Tx tx, UUID caseId, ContactCode contact, Instant now) {
    CaseFile file = CaseFile.of(log.read(tx, caseId));
    return ContactRules.liftBlock(file, contact, now) instanceof Decision.Refused refused
        ? Optional.of(refused.why())
        : Optional.empty();
  }

  /// Takes a case for whoever reads it first and then changes it in the same transaction: the read
  /// is audited, and nobody takes a case behind the end of the audit's chain.
  public void take(Tx tx, CaseReference reference) {
    idOf(tx, reference).ifPresent(caseId -> CaseLock.take(tx, caseId));
  }

  /// What would be in the way of a command if it were given now; empty: nothing. Nothing is changed
  /// and nothing told of the case, but that it was looked at is audited.
  public Optional<Outcome> inTheWay(
      Tx tx,
      CaseReference reference,
      CaseCommand command,
      Officer officer,
      Channel channel,
      Instant now) {
    return idOf(tx, reference)
        .map(caseId -> new Change(tx, command, officer, channel, now).inTheWay(caseId))
        .orElseGet(() -> Optional.of(new Outcome.NotForYou()));
  }

  /// The case a reference leads to, whoever asks; for doors that must name another case.
  public Optional<UUID> idOf(Tx tx, CaseReference reference) {
    return tx.one(
            "select id from case_file where reference = haki_reference($1)", reference.number())
        .map(row -> row.getUUID("id"));
  }

  /// One command being worked on.
  private final class Change {
    private final Tx tx;
    private final CaseCommand command;
    private final OutsideRules.Named named;
    private final Officer officer;
    private final Channel channel;
    private final Instant now;

    Change(Tx tx, CaseCommand command, Officer officer, Channel channel, Instant now) {
      this.tx = tx;
      this.command = command;
      this.named = OutsideRules.named(command);
      this.officer = officer;
      this.channel = channel;
      this.now = now;
    }

    Outcome on(UUID caseId, OptionalInt expectedVersion) {
      lock(caseId);
      List<CaseEvent> history = log.read(tx, caseId);
      CaseFile file = CaseFile.of(history);
      if (!CaseRules.concerns(file, command, officer, now)) {
        write(Optional.of(caseId), "outside-area");
        return new Outcome.NotForYou();
      }
      if (expectedVersion.isPresent() && expectedVersion.getAsInt() != file.version()) {
        return new Outcome.Stale(file.version());
      }
      OutsideRules.Found found = found(caseId, file);
      return OutsideRules.refusal(caseId, command, officer, now, found)
          .map(why -> refused(caseId, new Outcome.Refused(why)))
          .orElseGet(() -> decided(caseId, history, file, found.other()));
    }

    Optional<Outcome> inTheWay(UUID caseId) {
      // before the end of the audit's chain, as whoever changes it: the change may follow at once
      lock(caseId);
      List<CaseEvent> history = log.read(tx, caseId);
      CaseFile file = CaseFile.of(history);
      if (!CaseRules.concerns(file, command, officer, now)) {
        write(Optional.of(caseId), "outside-area");
        return Optional.of(new Outcome.NotForYou());
      }
      Optional<Outcome> why =
          OutsideRules.refusal(caseId, command, officer, now, found(caseId, file))
              .map(Outcome.Refused::new)
              .or(() -> refusal(caseId, file).map(refusal -> ruled(caseId, history, refusal)))
              .map(refused -> refused);
      write(Optional.of(caseId), "looked");
      return why;
    }

    private Optional<Refusal> refusal(UUID caseId, CaseFile file) {
      return CaseRules.decide(file, command, officer, now, roster(caseId, file), calendar())
              instanceof Decision.Refused refused
          ? Optional.of(refused.why())
          : Optional.empty();
    }

    private Outcome decided(
        UUID caseId, List<CaseEvent> history, CaseFile file, Optional<CaseFile> other) {
      return switch (CaseRules.decide(
          file, command, officer, now, roster(caseId, file), calendar())) {
        case Decision.Refused refused -> refused(caseId, ruled(caseId, history, refused.why()));
        case Decision.Done done -> {
          var step = step(caseId, file, done.events());
          var steps = new ArrayList<>(List.of(step));
          OutsideRules.mirrored(command, caseId, now)
              .ifPresent(event ->
                  steps.add(
                      step(named.other().orElseThrow(), other.orElseThrow(), List.of(event))));
          stream.append(tx, steps);
          yield new Outcome.Done(caseId, step.after(), done.events());
        }
      };
    }

    private CaseStream.Step step(UUID caseId, CaseFile before, List<CaseEvent> events) {
      return new CaseStream.Step(
          caseId,
          Optional.of(before),
          events,
          Optional.of(officer.id()),
          List.of(entry(Optional.of(caseId), "done")));
    }

    /// Both cases of a link.
    private void lock(UUID caseId) {
      var ids = new ArrayList<>(List.of(caseId));
      named.other().ifPresent(ids::add);
      CaseLock.takeAll(tx, ids);
    }

    private OutsideRules.Found found(UUID caseId, CaseFile file) {
      Optional<PhoneNumber> number = OutsideRules.named(command, file).number();
      return new OutsideRules.Found(
          named
              .other()
              .map(other -> log.read(tx, other))
              .filter(events -> !events.isEmpty())
              .map(CaseFile::of),
          named.id().filter(id -> isElsewhere(caseId, id)).isPresent(),
          named.reader().flatMap(reader -> officers.byId(tx, reader)).isPresent(),
          number.flatMap(phone -> officers.byPhone(tx, phone)).isPresent(),
          number
              .filter(phone ->
                  contacts.blocked(tx, caseId, phone, named.id().map(OutsideRules.NewId::id)))
              .isPresent());
    }

    private boolean isElsewhere(UUID caseId, OutsideRules.NewId id) {
      String table =
          switch (id.kind()) {
            case CONTACT -> "contact";
            case HEARING -> "hearing";
            case TRANSFER -> "transfer";
          };
      return tx.one("select 1 from " + table + " where id = $1 and case_id <> $2", id.id(), caseId)
          .isPresent();
    }

    private Roster roster(UUID caseId, CaseFile file) {
      if (CaseRules.asksOfficeOfPlace(command)) {
        return new Roster(
            officers.unitsTakingPart(tx, caseId).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit)),
            officers.staffedUnitsAnswering(tx, file.place()));
      }
      var named = new HashMap<UUID, Unit>();
      for (UUID id : CaseRules.named(command)) {
        officers.unitById(tx, id).ifPresent(unit -> named.put(id, unit));
      }
      List<Unit> staffed =
          CaseRules.receiving(command)
              .map(named::get)
              .map(Unit::area)
              .or(() -> CaseRules.corrected(command))
              .map(place -> officers.staffedUnitsAnswering(tx, place))
              .orElse(List.of());
      return new Roster(
          named, staffed, CaseRules.officer(command).flatMap(id -> officers.byId(tx, id)));
    }

    private CourtCalendar calendar() {
      return CaseRules.namesCourtDay(command) ? days.calendar(tx) : CourtCalendar.of(List.of());
    }

    /// Whoever asks for what was done is told that it was, and when, whatever else is in the way.
    private Outcome.Refused ruled(UUID caseId, List<CaseEvent> history, Refusal why) {
      OptionalInt done = Repeated.by(history, command, officer, why);
      return done.isEmpty()
          ? new Outcome.Refused(why)
          : new Outcome.Refused(
              Refusal.ALREADY_DONE,
              Optional.of(
                  new Earlier(
                      history.get(done.getAsInt()).at(),
                      log.actor(tx, caseId, done.getAsInt())
                          .flatMap(actor -> officers.byId(tx, actor))
                          .map(actor -> actor.unit().name()))));
    }

    private Outcome refused(UUID caseId, Outcome.Refused refused) {
      write(Optional.of(caseId), "refused");
      return refused;
    }

    void write(Optional<UUID> caseId, String outcome) {
      audit.write(tx, entry(caseId, outcome));
    }

    private Audit.Entry entry(Optional<UUID> caseId, String outcome) {
      return new Audit.Entry(
          Optional.of(officer.id()),
          Optional.empty(),
          "case." + CommandName.of(command),
          channel,
          caseId,
          outcome);
    }
  }
}
