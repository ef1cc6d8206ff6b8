package org.hakimtoto.store.cases;

import static org.hakimtoto.store.cases.CaseUnits.acceptedBy;
import static org.hakimtoto.store.cases.CaseUnits.involve;
import static org.hakimtoto.store.cases.CaseUnits.leave;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reminder.Reminders;
import org.hakimtoto.store.report.NameKeys;
import org.jspecify.annotations.Nullable;

/// Brings the tables that are searched up to date with the events of a case. The events are the
/// truth; these can be made anew from them.
final class CaseProjection {
  private static final String LINK =
      "insert into case_link (case_id, other_id) values ($1, $2) on conflict do nothing";

  private static final String UNLINK = "delete from case_link where case_id = $1 and other_id = $2";

  private static final String OPEN =
      """
      insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                             responsible_unit, reported_by, opened_at, version, care_stage,
                             conflict_stage, custody, custody_since)
      select * from unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::text[],
                           $6::smallint[], $7::smallint[], $8::integer[], $9::uuid[], $10::uuid[],
                           $11::timestamptz[], $12::integer[], $13::text[], $14::text[],
                           $15::text[], $16::timestamptz[])
      """;

  private static final Class<?>[] OPEN_COLUMNS = {
    UUID.class,
    Integer.class,
    String.class,
    String.class,
    String.class,
    Short.class,
    Short.class,
    Integer.class,
    UUID.class,
    UUID.class,
    OffsetDateTime.class,
    Integer.class,
    String.class,
    String.class,
    String.class,
    OffsetDateTime.class
  };

  private final Sealing sealing;
  private final CallTasks calls;
  private final ContactRows contacts;
  private final NameKeys names;
  private final Reminders reminders = new Reminders();

  /// @param ids for the contact that a report brings
  CaseProjection(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.calls = new CallTasks(ids);
    this.contacts = new ContactRows(sealing, ids, calls);
    this.names = new NameKeys(sealing);
  }

  /// A case that opens under a reference.
  record Opening(UUID caseId, CaseReference reference, CaseFile file) {}

  /// Sends for those of these references that no case has, and no journal keeps.
  static Supplier<List<CaseReference>> free(Tx tx, List<CaseReference> wanted) {
    // whoever reserves references meanwhile waits for this transaction
    tx.send("select pg_advisory_xact_lock_shared(hashtextextended('haki_references', 0))");
    var free =
        tx.ask(
            """
            select n.reference from unnest($1::integer[]) as n (reference)
             where not exists (select 1 from case_file c where c.reference = n.reference)
               and not exists (select 1 from reserved_reference r where r.reference = n.reference)
            """,
            (Object) wanted.stream().map(CaseReference::number).toArray(Integer[]::new));
    return () ->
        free.get().stream().map(row -> new CaseReference(row.getInteger("reference"))).toList();
  }

  /// Sends the rows of cases that open, under references that are [#free]; one that another
  /// transaction takes meanwhile ends this one. The events that open them are to follow in the same
  /// transaction.
  static void open(Tx tx, List<Opening> openings) {
    tx.send(OPEN, Tx.columns(openings.stream().map(CaseProjection::row).toList(), OPEN_COLUMNS));
  }

  private static Tuple row(Opening opening) {
    CaseFile file = opening.file();
    return Tx.row(
        opening.caseId(),
        opening.reference().number(),
        file.stage().name(),
        file.track().name(),
        file.urgency().name(),
        (short) file.place().county(),
        (short) file.place().subCounty(),
        file.place().location(),
        file.holder().orElse(null),
        file.reportedBy().orElse(null),
        utc(file.openedAt()),
        file.version(),
        file.stage(Track.CARE_AND_PROTECTION).map(Stage::name).orElse(null),
        file.stage(Track.CONFLICT_WITH_THE_LAW).map(Stage::name).orElse(null),
        file.custody().map(held -> held.kind().name()).orElse(null),
        utc(file.custody().map(Custody::since)));
  }

  /// @param file the case after `events`
  void apply(Tx tx, UUID caseId, CaseFile file, List<CaseEvent> events) {
    events.forEach(event -> {
      apply(tx, caseId, file, event);
      reminders.follow(tx, caseId, event);
    });
    if (events.size() < file.version()) {
      change(tx, caseId, file, events);
    }
  }

  private static void change(Tx tx, UUID caseId, CaseFile file, List<CaseEvent> events) {
    tx.send(
        """
        update case_file
           set stage = $2, track = $3, urgency = $4, care_stage = $5, conflict_stage = $6,
               custody = $7, custody_since = $8, responsible_unit = $9, next_date = $10,
               aftercare_due = $14,
               accepted_at = coalesce(accepted_at, $11), version = $13, county = $15,
               sub_county = $16, location = $17, reported_by = $18,
               closed_at = case when $12::timestamptz is not null
                           then coalesce(closed_at, $12) end,
               numbers_gone_at = case when $12::timestamptz is not null
                                 then numbers_gone_at end,
               changed_at = clock_timestamp()
         where id = $1
        """,
        caseId,
        file.stage().name(),
        file.track().name(),
        file.urgency().name(),
        file.stage(Track.CARE_AND_PROTECTION).map(Stage::name).orElse(null),
        file.stage(Track.CONFLICT_WITH_THE_LAW).map(Stage::name).orElse(null),
        file.custody().map(held -> held.kind().name()).orElse(null),
        utc(file.custody().map(Custody::since)),
        file.holder().orElse(null),
        utc(file.nextDate()),
        utc(firstAcceptance(events)),
        utc(closing(file, events)),
        file.version(),
        utc(file.aftercare().map(Aftercare::nextCheck)),
        (short) file.place().county(),
        (short) file.place().subCounty(),
        file.place().location(),
        file.reportedBy().orElse(null));
  }

  private void apply(Tx tx, UUID caseId, CaseFile file, CaseEvent event) {
    switch (event) {
      case CaseEvent.Accepted e -> accepted(tx, caseId, file, e);
      case CaseEvent.Declined e -> CaseUnits.declined(tx, caseId, file, e.unit());
      case CaseEvent.HandedOver e -> handedOver(tx, caseId, file, e);
      case CaseEvent.UnitInvolved e -> involve(tx, caseId, e.unit());
      case CaseEvent.Assigned e -> assigned(tx, caseId, file, e.unit());
      case CaseEvent.Unassigned e -> CaseUnits.assigned(tx, caseId, file, e.unit());
      case CaseEvent.ProbationReportAsked e ->
          e.office().ifPresent(office -> involve(tx, caseId, office));
      case CaseEvent.HearingSet e -> hearingSet(tx, caseId, e);
      case CaseEvent.HearingMoved e -> hearingMoved(tx, e);
      case CaseEvent.HearingSuspended e ->
          hearing(tx, e.hearing(), "SUSPENDED", null, e.version(), e.reason());
      case CaseEvent.HearingCancelled e ->
          hearing(tx, e.hearing(), "CANCELLED", null, e.version(), e.reason());
      case CaseEvent.HearingHeld e -> hearingHeld(tx, e);
      case CaseEvent.TransferLeft e -> transferLeft(tx, caseId, e);
      case CaseEvent.TransferArrived e -> transfer(tx, e.transfer(), "ARRIVED");
      case CaseEvent.TransferCancelled e -> transferCancelled(tx, caseId, file, e);
      case CaseEvent.ContactSet e -> contacts.set(tx, caseId, file, e);
      case CaseEvent.NumberConfirmed e -> contacts.confirmed(tx, caseId, file, e);
      case CaseEvent.BlockLifted e -> ContactRows.lifted(tx, e);
      case CaseEvent.GuardianTold e -> CallTasks.guardianTold(tx, caseId, e.contact(), e.at());
      case CaseEvent.AftercareChecked e -> calls.aftercareChecked(tx, caseId, file, e);
      case CaseEvent.Closed e -> CallTasks.caseClosed(tx, caseId, e.at());
      case CaseEvent.ReferenceAdded e -> referenceAdded(tx, caseId, e.reference());
      case CaseEvent.Linked e -> tx.send(LINK, caseId, e.other());
      case CaseEvent.Unlinked e -> tx.send(UNLINK, caseId, e.other());
      case CaseEvent.AccessGranted e -> accessGranted(tx, caseId, e);
      case CaseEvent.Reported e -> {
        contacts.opened(tx, caseId, file, e.guardian());
        names.opened(tx, caseId, e.report());
      }
      case CaseEvent.ReportContinued e -> told(tx, caseId, file, e.report());
      case CaseEvent.ReportCorrected e -> told(tx, caseId, file, e.report());
      case CaseEvent.GuardianNamed e -> contacts.named(tx, caseId, file, e);
      case CaseEvent.DroppedCallJoined _,
          CaseEvent.Added _,
          CaseEvent.StageMoved _,
          CaseEvent.CustodyStarted _,
          CaseEvent.CustodyEnded _,
          CaseEvent.ContactWrote _,
          CaseEvent.ToldApart _,
          CaseEvent.TripToCourt _,
          CaseEvent.WithdrawalRequested _,
          CaseEvent.WithdrawalRefused _,
          CaseEvent.ProbationReportFiled _,
          CaseEvent.DiversionBegun _,
          CaseEvent.BirthAssessed _,
          CaseEvent.AccessAsked _,
          CaseEvent.AccessRefused _,
          CaseEvent.ClockWarned _,
          CaseEvent.ClockMissed _,
          CaseEvent.Reopened _ -> {
        // nothing but the case's own row
      }
    }
  }

  private static void handedOver(Tx tx, UUID caseId, CaseFile file, CaseEvent.HandedOver e) {
    assigned(tx, caseId, file, e.from());
    CallTasks.follow(tx, caseId, e.from(), e.to());
  }

  private static void assigned(Tx tx, UUID caseId, CaseFile file, UUID unit) {
    involve(tx, caseId, unit);
    CaseUnits.assigned(tx, caseId, file, unit);
  }

  /// Of another place another office may be responsible.
  private void told(Tx tx, UUID caseId, CaseFile file, Report report) {
    names.changed(tx, caseId, report);
    CaseUnits.assigned(tx, caseId, file);
  }

  private void accepted(Tx tx, UUID caseId, CaseFile file, CaseEvent.Accepted e) {
    involve(tx, caseId, e.unit());
    acceptedBy(tx, caseId, e.unit(), Optional.of(e.officer()));
    CallTasks.caseAccepted(tx, caseId, e.at());
    calls.accepted(tx, caseId, e.unit(), file, e.at());
  }

  private static void hearingSet(Tx tx, UUID caseId, CaseEvent.HearingSet e) {
    involve(tx, caseId, e.court());
    tx.send(
        """
        insert into hearing (id, case_id, court, kind, at, version, state, override_reason)
        values ($1, $2, $3, $4, $5, 1, 'SET', $6)
        """,
        e.hearing(),
        caseId,
        e.court(),
        e.kind().name(),
        utc(e.when()),
        e.override().map(OverrideReason::name).orElse(null));
  }

  private static void hearingMoved(Tx tx, CaseEvent.HearingMoved e) {
    hearing(tx, e.hearing(), "SET", e.to(), e.version(), e.reason());
    tx.send(
        "update hearing set override_reason = $2 where id = $1",
        e.hearing(),
        e.override().map(OverrideReason::name).orElse(null));
  }

  private static void hearingHeld(Tx tx, CaseEvent.HearingHeld e) {
    hearing(tx, e.hearing(), "HELD", null, 0, null);
    tx.send("update hearing set outcome = $2 where id = $1", e.hearing(), e.outcome().name());
  }

  private static void transferLeft(Tx tx, UUID caseId, CaseEvent.TransferLeft e) {
    involve(tx, caseId, e.from());
    involve(tx, caseId, e.to());
    e.office().ifPresent(office -> involve(tx, caseId, office));
    tx.send(
        """
        insert into transfer (id, case_id, from_unit, to_unit, left_at, expected_at, state)
        values ($1, $2, $3, $4, $5, $6, 'ON_THE_WAY')
        """,
        e.transfer(),
        caseId,
        e.from(),
        e.to(),
        utc(e.left()),
        utc(e.expected()));
  }

  private static void transferCancelled(
      Tx tx, UUID caseId, CaseFile file, CaseEvent.TransferCancelled e) {
    transfer(tx, e.transfer(), "CANCELLED");
    Optional.ofNullable(file.transfers().get(e.transfer()))
        .flatMap(Transfer::office)
        .filter(office -> !file.units().contains(office))
        .ifPresent(office -> leave(tx, caseId, office));
  }

  private void referenceAdded(Tx tx, UUID caseId, ExternalReference reference) {
    tx.send(
        """
        insert into external_reference (case_id, kind, value, value_index)
        values ($1, $2, $3, $4) on conflict do nothing
        """,
        caseId,
        reference.kind().name(),
        Buffer.buffer(sealing.reference(caseId, reference)),
        Buffer.buffer(sealing.referenceIndex(reference)));
  }

  private static void accessGranted(Tx tx, UUID caseId, CaseEvent.AccessGranted e) {
    tx.send(
        """
        insert into case_grant (case_id, officer_id, until) values ($1, $2, $3)
        on conflict (case_id, officer_id) do update set until = excluded.until
        """,
        caseId,
        e.officer(),
        utc(e.until()));
  }

  /// @param at null: the day stays as it was
  /// @param version 0: the version stays as it was
  private static void hearing(
      Tx tx,
      UUID id,
      String state,
      @Nullable Instant at,
      int version,
      @Nullable MoveReason reason) {
    tx.send(
        """
        update hearing
           set state = $2, at = coalesce($3, at), version = greatest(version, $4),
               reason = coalesce($5, reason)
         where id = $1
        """,
        id,
        state,
        utc(Optional.ofNullable(at)),
        version,
        reason == null ? null : reason.name());
  }

  private static void transfer(Tx tx, UUID id, String state) {
    tx.send("update transfer set state = $2 where id = $1", id, state);
  }

  private static Optional<Instant> firstAcceptance(List<CaseEvent> events) {
    return events.stream()
        .filter(CaseEvent.Accepted.class::isInstance)
        .findFirst()
        .map(CaseEvent::at);
  }

  /// When it was closed, if it is: one that was closed before keeps that moment.
  private static Optional<Instant> closing(CaseFile file, List<CaseEvent> events) {
    return file.closed() ? Optional.of(events.getLast().at()) : Optional.empty();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(CaseProjection::utc).orElse(null);
  }
}
