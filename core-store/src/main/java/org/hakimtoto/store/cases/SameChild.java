package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.duplicate.Candidate;
import org.hakimtoto.core.duplicate.Likeness;
import org.hakimtoto.core.duplicate.NearTwin;
import org.hakimtoto.core.duplicate.Suggestion;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;

/// "A report like it came today: is it the same child?" Asked of a reporter of the roster about a
/// case of their own area, after their report is saved. That there is another is all they ever
/// learn of it.
public final class SameChild {
  /// Of a location's open cases of one day the nearest in time are compared.
  static final int MOST_COMPARED = 200;

  private static final String TOLD = "report.told-of-another";

  private final Sealing sealing;
  private final CaseEventStore log;
  private final CaseStream stream;
  private final Audit audit;

  public SameChild(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.log = new CaseEventStore(sealing);
    this.stream = new CaseStream(sealing, ids);
    this.audit = new Audit(sealing);
  }

  /// The case that the officer reported under a reference.
  public Optional<UUID> reportedAs(Tx tx, Officer officer, CaseReference reference) {
    return tx.one(
            "select id from case_file where reference = haki_reference($1) and reported_by = $2",
            reference.number(),
            officer.id())
        .map(row -> row.getUUID("id"));
  }

  /// The open case that may be of the child of this one, which the officer reported; the nearest in
  /// time of several. Empty for a case the officer did not report or that lies outside of the
  /// officer's area. Who is told that there is one is audited.
  public Optional<UUID> twin(Tx tx, Officer officer, UUID caseId, Channel channel) {
    Optional<UUID> found = found(tx, officer, caseId);
    found.ifPresent(other -> audit.write(tx, told(officer, other, channel)));
    return found;
  }

  /// The reporter says that it is the same child: the two cases are linked, on both of them, as an
  /// officer links them, and an officer may unlink them. Nothing is done when there is no such case
  /// any more. The last thing a transaction does.
  ///
  /// @return whether they are linked now
  public boolean link(Tx tx, Officer officer, UUID caseId, Channel channel, Instant now) {
    Optional<UUID> other = found(tx, officer, caseId);
    return other.isPresent() && linked(tx, officer, caseId, other.get(), channel, now);
  }

  /// The reporter is not sure: an officer compares the two.
  ///
  /// @return whether there is one to compare
  public boolean compare(Tx tx, Officer officer, UUID caseId, Channel channel) {
    Optional<UUID> other = found(tx, officer, caseId);
    other.ifPresent(id -> {
      reported(tx, caseId)
          .flatMap(mine -> reported(tx, id).map(theirs -> Likeness.asked(mine, theirs)))
          .ifPresent(asked -> suggest(tx, caseId, id, asked));
      audit.write(tx, entry(officer, channel, "report.same-child-unsure", caseId, "done"));
    });
    return other.isPresent();
  }

  /// What the house found of the two by itself gives way: a person asks.
  private static void suggest(Tx tx, UUID caseId, UUID other, Suggestion asked) {
    tx.change(
        """
        insert into duplicate_suggestion (case_id, other_id, score, reasons)
        values ($1, $2, $3, $4)
        on conflict (case_id, other_id) do update
          set score = greatest(duplicate_suggestion.score, excluded.score),
              reasons = excluded.reasons
        """,
        caseId,
        other,
        (short) asked.score(),
        asked.reasons().stream().map(Enum::name).collect(Collectors.joining(" ")));
  }

  private boolean linked(
      Tx tx, Officer officer, UUID caseId, UUID other, Channel channel, Instant now) {
    lock(tx, caseId, other);
    CaseFile mine = CaseFile.of(log.read(tx, caseId));
    CaseFile theirs = CaseFile.of(log.read(tx, other));
    if (!(CaseRules.sameChild(mine, other, now) instanceof Decision.Done here)
        || !(CaseRules.sameChild(theirs, caseId, now) instanceof Decision.Done there)) {
      audit.write(tx, entry(officer, channel, "report.same-child", caseId, "refused"));
      return false;
    }
    stream.append(
        tx,
        List.of(
            step(officer, channel, caseId, mine, here.events()),
            step(officer, channel, other, theirs, there.events())));
    return true;
  }

  private CaseStream.Step step(
      Officer officer, Channel channel, UUID caseId, CaseFile before, List<CaseEvent> events) {
    return new CaseStream.Step(
        caseId,
        Optional.of(before),
        events,
        Optional.of(officer.id()),
        List.of(entry(officer, channel, "report.same-child", caseId, "done")));
  }

  /// Always in the same order, as whoever links by a command.
  private static void lock(Tx tx, UUID caseId, UUID other) {
    CaseLock.takeAll(tx, List.of(caseId, other));
  }

  /// Whether a report like it came that day, for an institution that passed this one on: by an
  /// officer, or by any institution's program, in the same place. That there is one is audited, and
  /// all that the institution learns.
  public boolean alike(Tx tx, UUID caseId, Channel channel) {
    Optional<UUID> found =
        reported(tx, caseId)
            .flatMap(fresh -> among(fresh, others(tx, 0, true, caseId, fresh)).get());
    found.ifPresent(other ->
        audit.write(
            tx,
            new Audit.Entry(
                Optional.empty(), Optional.empty(), TOLD, channel, Optional.of(other), "done")));
    return found.isPresent();
  }

  private Optional<UUID> found(Tx tx, Officer officer, UUID caseId) {
    Optional<Candidate> mine =
        tx.one(
                """
                select e.id, e.case_id, e.kind, e.at, e.facts,
                       (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
                  from case_file c join case_event e on e.case_id = c.id and e.seq = 1
                 where c.id = $1 and c.reported_by = $2
                """,
                caseId,
                officer.id())
            .flatMap(this::candidate)
            .filter(case_ -> officer.unit().area().contains(case_.report().place()));
    return mine.flatMap(fresh ->
        among(fresh, others(tx, officer.unit().area().location(), false, caseId, fresh)).get());
  }

  /// Sends for the twin of a report that opens a case in a moment, in the area of whoever says they
  /// report it; whoever asked finds out whether they do, and whether it lies there. Two that open
  /// in one transaction do not see each other.
  Supplier<Optional<UUID>> askTwin(Tx tx, UUID officer, Candidate fresh) {
    return among(
        fresh,
        tx.ask(
            """
            select e.id, e.case_id, e.kind, e.at, e.facts,
                   (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
              from officer o join unit u on u.id = o.unit_id
              join case_file c on u.location = 0 or c.location = u.location
              join case_event e on e.case_id = c.id and e.seq = 1
             where o.id = $1 and u.county in (0, $2) and u.sub_county in (0, $3)
               and u.location in (0, $4)
               and c.county = $2 and c.sub_county = $3 and c.closed_at is null
               and c.reported_by is not null and c.opened_at between $5 and $6
               and not exists (select 1 from case_hidden h where h.case_id = c.id)
             order by abs(extract(epoch from c.opened_at - $7::timestamptz)), c.id limit $8
            """,
            officer,
            (short) fresh.report().place().county(),
            (short) fresh.report().place().subCounty(),
            fresh.report().place().location(),
            fresh.openedAt().minus(NearTwin.DAY).atOffset(ZoneOffset.UTC),
            fresh.openedAt().plus(NearTwin.DAY).atOffset(ZoneOffset.UTC),
            fresh.openedAt().atOffset(ZoneOffset.UTC),
            MOST_COMPARED));
  }

  private Supplier<Optional<UUID>> among(Candidate fresh, Supplier<List<Row>> asked) {
    return () ->
        asked.get().stream()
            .filter(row -> candidate(row).filter(other -> NearTwin.of(fresh, other)).isPresent())
            .findFirst()
            .map(row -> row.getUUID("case_id"));
  }

  /// The row of the audit about who is told that there is another.
  static Audit.Entry told(Officer officer, UUID other, Channel channel) {
    return entry(officer, channel, TOLD, other, "done");
  }

  /// Open, of the same sub-county and day; not linked to it already, and neither is hidden from
  /// anybody.
  ///
  /// @param location in which alone; 0: in all of the sub-county
  /// @param anybody whether also those that nobody of the roster reported
  private static Supplier<List<Row>> others(
      Tx tx, int location, boolean anybody, UUID caseId, Candidate fresh) {
    return tx.ask(
        """
        select e.id, e.case_id, e.kind, e.at, e.facts,
               (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
          from case_file c join case_event e on e.case_id = c.id and e.seq = 1
         where c.county = $1 and c.sub_county = $2 and c.id <> $3 and c.closed_at is null
           and ($9 or c.reported_by is not null) and ($4 = 0 or c.location = $4)
           and c.opened_at between $5 and $6
           and not exists (select 1 from case_link l where l.case_id = $3 and l.other_id = c.id)
           and not exists (select 1 from case_hidden h where h.case_id in ($3, c.id))
         order by abs(extract(epoch from c.opened_at - $7::timestamptz)), c.id limit $8
        """,
        (short) fresh.report().place().county(),
        (short) fresh.report().place().subCounty(),
        caseId,
        location,
        fresh.openedAt().minus(NearTwin.DAY).atOffset(ZoneOffset.UTC),
        fresh.openedAt().plus(NearTwin.DAY).atOffset(ZoneOffset.UTC),
        fresh.openedAt().atOffset(ZoneOffset.UTC),
        MOST_COMPARED,
        anybody);
  }

  private Optional<Candidate> reported(Tx tx, UUID caseId) {
    return tx.one(
            """
            select id, case_id, kind, at, facts,
                   (select wrapped from case_key where case_id = $1) as case_key
              from case_event where case_id = $1 and seq = 1
            """,
            caseId)
        .flatMap(this::candidate);
  }

  /// A case that does not open is the twin of none.
  private Optional<Candidate> candidate(Row row) {
    try {
      return CaseEventStore.event(sealing, row) instanceof CaseEvent.Reported reported
          ? Optional.of(new Candidate(reported.report(), reported.at()))
          : Optional.empty();
    } catch (FieldCipher.Unsealable | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private static Audit.Entry entry(
      Officer officer, Channel channel, String action, UUID caseId, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, channel, Optional.of(caseId), outcome);
  }
}
