package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.store.cases.CaseNumbers;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// One thing that happened to a case, as the contract writes it. For those who may read the record:
/// it has the notes.
///
/// @param override why a day in court stands although no court sits
/// @param unit that did it, or that it is about
/// @param contact who wrote, as the file lists them
/// @param report as far as it was told then, where a call ended before its end
/// @param officer who was given the case, or has it no more
/// @param other the case that it is about as well
/// @param office that takes part from then on, beside the unit that it is about
record HistoryJson(
    String what,
    Instant at,
    Optional<Track> track,
    Optional<Stage> from,
    Optional<Stage> to,
    Optional<String> said,
    Optional<Instant> when,
    Optional<OverrideReason> override,
    Optional<String> note,
    Optional<String> unit,
    Optional<String> office,
    Optional<UUID> contact,
    Optional<UUID> officer,
    Optional<CaseReference> other,
    Optional<ReportJson> report) {
  /// The most events told, the newest.
  static final int MOST = 200;

  static List<HistoryJson> of(Tx tx, List<CaseEvent> all) {
    List<CaseEvent> told = all.subList(Math.max(0, all.size() - MOST), all.size());
    var ids = new ArrayList<UUID>();
    told.forEach(event -> {
      unit(event).ifPresent(ids::add);
      joining(event).ifPresent(ids::add);
    });
    Map<UUID, String> codes = UnitDirectory.codes(tx, ids);
    Map<UUID, CaseReference> others =
        CaseNumbers.references(tx, told.stream().flatMap(event -> other(event).stream()).toList());
    return told.stream().map(event -> of(event, codes, others)).toList();
  }

  private static HistoryJson of(
      CaseEvent event, Map<UUID, String> codes, Map<UUID, CaseReference> others) {
    Optional<CaseEvent.StageMoved> move =
        event instanceof CaseEvent.StageMoved moved ? Optional.of(moved) : Optional.empty();
    return new HistoryJson(
        EventName.of(event),
        event.at(),
        move.map(CaseEvent.StageMoved::track),
        move.map(CaseEvent.StageMoved::from),
        move.map(CaseEvent.StageMoved::to),
        said(event),
        when(event),
        override(event),
        note(event),
        unit(event).map(codes::get),
        joining(event).map(codes::get),
        event instanceof CaseEvent.ContactWrote wrote ? wrote.contact() : Optional.empty(),
        officer(event),
        other(event).map(others::get),
        report(event).map(report -> ReportJson.of(report, Optional.empty())));
  }

  private static Optional<String> note(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Added e -> ApiReply.unlessEmpty(e.note());
      case CaseEvent.ContactWrote e -> Optional.of(e.words());
      default -> Optional.empty();
    };
  }

  /// The word of the contract that says more.
  private static Optional<String> said(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Added e -> e.danger().map(WireNames::of);
      case CaseEvent.Declined e -> word(e.reason());
      case CaseEvent.ToldApart e -> word(e.reason());
      case CaseEvent.CustodyStarted e -> word(e.kind());
      case CaseEvent.CustodyEnded e -> word(e.how());
      case CaseEvent.HearingSet e -> word(e.kind());
      case CaseEvent.HearingMoved e -> word(e.reason());
      case CaseEvent.HearingSuspended e -> word(e.reason());
      case CaseEvent.HearingCancelled e -> word(e.reason());
      case CaseEvent.HearingHeld e -> word(e.outcome());
      case CaseEvent.WithdrawalRequested e -> e.reason().map(WireNames::of);
      case CaseEvent.AftercareChecked e -> word(e.seen());
      case CaseEvent.TripToCourt e -> word(e.step());
      case CaseEvent.DiversionBegun e -> word(e.level());
      case CaseEvent.AccessAsked e -> word(e.reason());
      case CaseEvent.ClockWarned e -> Optional.of(e.clock());
      case CaseEvent.ClockMissed e -> Optional.of(e.clock());
      case CaseEvent.Closed e -> word(e.reason());
      default -> Optional.empty();
    };
  }

  private static Optional<Report> report(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> Optional.of(e.report()).filter(report -> !report.complete());
      case CaseEvent.ReportContinued e -> Optional.of(e.report());
      case CaseEvent.ReportCorrected e -> Optional.of(e.report());
      case CaseEvent.DroppedCallJoined e -> Optional.of(e.report());
      default -> Optional.empty();
    };
  }

  private static Optional<String> word(Enum<?> said) {
    return Optional.of(WireNames.of(said));
  }

  /// The moment it is about.
  private static Optional<Instant> when(CaseEvent event) {
    return switch (event) {
      case CaseEvent.CustodyStarted e -> Optional.of(e.since());
      case CaseEvent.HearingSet e -> Optional.of(e.when());
      case CaseEvent.HearingMoved e -> Optional.of(e.to());
      case CaseEvent.TripToCourt e -> Optional.of(e.when());
      default -> Optional.empty();
    };
  }

  private static Optional<OverrideReason> override(CaseEvent event) {
    return switch (event) {
      case CaseEvent.HearingSet e -> e.override();
      case CaseEvent.HearingMoved e -> e.override();
      default -> Optional.empty();
    };
  }

  private static Optional<UUID> officer(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Assigned e -> Optional.of(e.officer());
      case CaseEvent.Unassigned e -> Optional.of(e.officer());
      default -> Optional.empty();
    };
  }

  private static Optional<UUID> other(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Linked e -> Optional.of(e.other());
      case CaseEvent.Unlinked e -> Optional.of(e.other());
      case CaseEvent.ToldApart e -> Optional.of(e.other());
      default -> Optional.empty();
    };
  }

  private static Optional<UUID> joining(CaseEvent event) {
    return event instanceof CaseEvent.TransferLeft e ? e.office() : Optional.empty();
  }

  private static Optional<UUID> unit(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Accepted e -> Optional.of(e.unit());
      case CaseEvent.Declined e -> Optional.of(e.unit());
      case CaseEvent.HandedOver e -> Optional.of(e.to());
      case CaseEvent.UnitInvolved e -> Optional.of(e.unit());
      case CaseEvent.Assigned e -> Optional.of(e.unit());
      case CaseEvent.Unassigned e -> Optional.of(e.unit());
      case CaseEvent.HearingSet e -> Optional.of(e.court());
      case CaseEvent.TransferLeft e -> Optional.of(e.to());
      default -> Optional.empty();
    };
  }
}
