package org.hakimtoto.notifier.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductRouting;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.conduct.FileConductReport;
import org.hakimtoto.store.conduct.FileConductReport.Filed;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;

/// Takes a report about an officer and has those told who must act: the office that reads it and,
/// where a child may be in danger, the other offices of the place that the report is not about. No
/// text says whom or what it is about, and none goes to the reporter.
public final class ConductNotices {
  /// A text that comes later helps nobody.
  static final Duration LIFE = Duration.ofDays(1);

  private final FileConductReport reports;
  private final Officers officers;
  private final MessageOutbox outbox;

  public ConductNotices(FileConductReport reports, Stores stores) {
    this.reports = reports;
    this.officers = stores.officers();
    this.outbox = stores.messages();
  }

  public Filed file(Tx tx, ConductReport report, PhoneNumber caller, Instant now) {
    return reports.file(
        tx, report, caller, now, kept -> outbox.addAll(tx, texts(tx, report, kept, now)));
  }

  private List<NewMessage> texts(Tx tx, ConductReport report, Filed.Kept kept, Instant now) {
    List<Officer> readers = kept.reader().map(unit -> readers(tx, unit)).orElse(List.of());
    var facts = Map.of("reference", kept.reference().shown(), "call", CallNumber.of(readers));
    MessageKind toReaders = report.urgent() ? MessageKind.CONDUCT_RED : MessageKind.CONDUCT_NEW;
    return Stream.concat(
            readers.stream().map(officer -> text(toReaders, officer, facts, now)),
            kept.protectors().stream()
                .flatMap(unit -> officers.ofUnit(tx, unit).stream())
                .map(officer -> text(MessageKind.CONDUCT_CHILD, officer, facts, now)))
        .toList();
  }

  private List<Officer> readers(Tx tx, Unit unit) {
    return officers.ofUnit(tx, unit).stream().filter(ConductRouting::mayRead).toList();
  }

  static NewMessage text(
      MessageKind kind, Officer officer, Map<String, String> facts, Instant now) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        kind.key(),
        kind.deliveryClass(),
        kind == MessageKind.CONDUCT_NEW ? Priority.DUTY : Priority.RED,
        officer.phone(),
        officer.language(),
        facts,
        now,
        now.plus(LIFE),
        Addressed.officer(officer.id()));
  }
}
