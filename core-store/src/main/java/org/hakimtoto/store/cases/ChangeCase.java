package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CommandName;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.indicator.IndicatorFacts;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.indicator.Indicators;
import org.hakimtoto.store.roster.Officers;

/// Has a command on a case decided and keeps what follows from it: events, the tables that are
/// searched, and the audit row, in one transaction. A refusal is audited as well.
public final class ChangeCase {
  private final Database database;
  private final Officers officers;
  private final CaseEventStore log;
  private final CaseProjection projection;
  private final CaseClocks clocks;
  private final Audit audit;

  public ChangeCase(Database database, Sealing sealing, Supplier<UUID> ids) {
    this.database = database;
    this.officers = new Officers(sealing);
    this.log = new CaseEventStore(sealing, ids);
    this.projection = new CaseProjection(sealing);
    this.clocks = new CaseClocks(sealing, ids);
    this.audit = new Audit(sealing);
  }

  public sealed interface Outcome {
    /// @param file the case after `events`
    record Done(UUID caseId, CaseFile file, List<CaseEvent> events) implements Outcome {
      public Done {
        events = List.copyOf(events);
      }
    }

    record Refused(Refusal why) implements Outcome {}

    /// No such case, or none this officer has to do with: the two are not told apart.
    record NotForYou() implements Outcome {}

    /// Somebody changed the case meanwhile; `version` is what it has now.
    record Stale(int version) implements Outcome {}
  }

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

  /// The case a reference leads to, whoever asks; for doors that must name another case.
  public Optional<UUID> idOf(Tx tx, CaseReference reference) {
    return tx.one("select id from case_file where reference = $1", reference.number())
        .map(row -> row.getUUID("id"));
  }

  /// One command being worked on.
  private final class Change {
    private final Tx tx;
    private final CaseCommand command;
    private final Officer officer;
    private final Channel channel;
    private final Instant now;

    Change(Tx tx, CaseCommand command, Officer officer, Channel channel, Instant now) {
      this.tx = tx;
      this.command = command;
      this.officer = officer;
      this.channel = channel;
      this.now = now;
    }

    Outcome on(UUID caseId, OptionalInt expectedVersion) {
      lock(caseId);
      List<CaseEvent> before = log.read(tx, caseId);
      CaseFile file = CaseFile.of(before);
      if (!concerns(file)) {
        write(Optional.of(caseId), "outside-area");
        return new Outcome.NotForYou();
      }
      if (expectedVersion.isPresent() && expectedVersion.getAsInt() != file.version()) {
        return new Outcome.Stale(file.version());
      }
      if (before.size() >= CaseEventStore.MOST_EVENTS) {
        return refused(caseId, Refusal.TOO_MANY);
      }
      Optional<Refusal> against = linkRefusal(caseId).or(() -> idRefusal(caseId));
      return against.isPresent() ? refused(caseId, against.get()) : decided(caseId, before, file);
    }

    private Outcome decided(UUID caseId, List<CaseEvent> before, CaseFile file) {
      return switch (CaseRules.decide(file, command, officer, now, roster())) {
        case Decision.Refused refused -> refused(caseId, refused.why());
        case Decision.Done done -> {
          CaseFile after = keep(caseId, file, done.events());
          Indicators.write(tx, IndicatorFacts.of(before, done.events()));
          keepOnTheOther(caseId);
          clocks.sync(tx, caseId);
          if (command instanceof CaseCommand.Unlink) {
            other().ifPresent(otherId -> clocks.sync(tx, otherId));
          }
          write(Optional.of(caseId), "done");
          yield new Outcome.Done(caseId, after, done.events());
        }
      };
    }

    private CaseFile keep(UUID caseId, CaseFile before, List<CaseEvent> events) {
      CaseFile after = before.after(events);
      log.append(tx, caseId, before.version(), events, Optional.of(officer.id()));
      projection.apply(tx, caseId, after, events);
      return after;
    }

    /// Both cases of a link are locked, always in the same order. Not their keys: who reads the
    /// case meanwhile adds to the audit, which refers to it, and holds the end of the chain we need
    /// last.
    private void lock(UUID caseId) {
      var ids = new ArrayList<>(List.of(caseId));
      other().ifPresent(ids::add);
      ids.stream()
          .sorted()
          .forEach(id -> tx.one("select 1 from case_file where id = $1 for no key update", id));
    }

    /// The case that a link names; it must be one this officer may link as well.
    private Optional<UUID> other() {
      return switch (command) {
        case CaseCommand.Link link -> Optional.of(link.other());
        case CaseCommand.Unlink unlink -> Optional.of(unlink.other());
        default -> Optional.empty();
      };
    }

    private Optional<Refusal> linkRefusal(UUID caseId) {
      if (other().isEmpty()) {
        return Optional.empty();
      }
      if (other().get().equals(caseId)) {
        return Optional.of(Refusal.SAME_CASE);
      }
      List<CaseEvent> events = log.read(tx, other().get());
      boolean may =
          !events.isEmpty()
              && CaseAccess.may(officer, CaseFile.of(events).parties(), Permission.LINK, now);
      return may ? Optional.empty() : Optional.of(Refusal.NO_SUCH_CASE);
    }

    /// The id a command brings for something new must not be that of something in another case: it
    /// would be changed there. Who is to pass something on must be on the roster.
    private Optional<Refusal> idRefusal(UUID caseId) {
      return switch (command) {
        case CaseCommand.SetContact c ->
            taken(caseId, "contact", c.contact()).or(() -> readerRefusal(c));
        case CaseCommand.SetHearing c -> taken(caseId, "hearing", c.hearing());
        case CaseCommand.LeaveForTransfer c -> taken(caseId, "transfer", c.transfer());
        default -> Optional.empty();
      };
    }

    private Optional<Refusal> readerRefusal(CaseCommand.SetContact c) {
      return c.details()
          .reader()
          .filter(reader -> officers.byId(tx, reader).isEmpty())
          .map(_ -> Refusal.NO_SUCH_OFFICER);
    }

    private Optional<Refusal> taken(UUID caseId, String table, UUID id) {
      return tx.one("select 1 from " + table + " where id = $1 and case_id <> $2", id, caseId)
          .map(_ -> Refusal.ALREADY_DONE);
    }

    /// A link is kept on both cases.
    private void keepOnTheOther(UUID caseId) {
      Optional<CaseEvent> mirrored =
          switch (command) {
            case CaseCommand.Link _ -> Optional.of(new CaseEvent.Linked(caseId, now));
            case CaseCommand.Unlink _ -> Optional.of(new CaseEvent.Unlinked(caseId, now));
            default -> Optional.empty();
          };
      mirrored.ifPresent(event -> {
        UUID otherId = other().orElseThrow();
        keep(otherId, CaseFile.of(log.read(tx, otherId)), List.of(event));
      });
    }

    /// Without any standing one learns nothing; only access may be asked for.
    private boolean concerns(CaseFile file) {
      return command instanceof CaseCommand.AskAccess
          || !CaseAccess.standings(officer, file.parties(), now).isEmpty();
    }

    private Roster roster() {
      var named = new HashMap<UUID, Unit>();
      for (UUID id : CaseRules.named(command)) {
        officers.unitById(tx, id).ifPresent(unit -> named.put(id, unit));
      }
      List<Unit> staffed =
          CaseRules.receiving(command)
              .map(named::get)
              .map(unit -> officers.staffedUnitsAnswering(tx, unit.area()))
              .orElse(List.of());
      return new Roster(named, staffed);
    }

    private Outcome refused(UUID caseId, Refusal why) {
      write(Optional.of(caseId), "refused");
      return new Outcome.Refused(why);
    }

    void write(Optional<UUID> caseId, String outcome) {
      audit.write(
          tx,
          new Audit.Entry(
              Optional.of(officer.id()),
              Optional.empty(),
              "case." + CommandName.of(command),
              channel,
              caseId,
              outcome));
    }
  }
}
