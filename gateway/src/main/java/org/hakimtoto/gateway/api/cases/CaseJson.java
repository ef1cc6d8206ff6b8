package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.cases.CaseNumbers;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.contact.ContactNumbers;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseAssignments;
import org.hakimtoto.store.roster.UnitDirectory;

/// A case as the contract writes it.
record CaseJson(
    CaseReference reference,
    int version,
    Instant openedAt,
    boolean closed,
    List<OnTrack> stages,
    Urgency urgency,
    ReportJson report,
    List<String> units,
    List<String> acceptedBy,
    List<CaseAssignments.Assigned> assigned,
    List<HearingJson> hearings,
    List<TransferJson> transfers,
    List<ContactJson> contacts,
    List<ExternalReference> references,
    List<String> linked,
    boolean withdrawalAsked,
    boolean probationReportDue,
    List<String> accessAsked,
    List<Grant> grants,
    Optional<String> holder,
    Optional<LocalDate> bornOn,
    Optional<Custody> custody) {

  record OnTrack(Track track, Stage stage) {}

  record Grant(UUID officer, Instant until) {}

  record HearingJson(
      UUID hearing,
      HearingKind kind,
      Instant when,
      int version,
      Hearing.State state,
      Optional<String> court,
      Optional<HearingOutcome> outcome) {
    static HearingJson of(Hearing hearing, Map<UUID, String> units) {
      return new HearingJson(
          hearing.id(),
          hearing.kind(),
          hearing.when(),
          hearing.version(),
          hearing.state(),
          Optional.ofNullable(units.get(hearing.court())),
          hearing.outcome());
    }
  }

  record TransferJson(
      UUID transfer,
      Instant left,
      Instant expected,
      Transfer.State state,
      Optional<String> from,
      Optional<String> to) {
    static TransferJson of(Transfer transfer, Map<UUID, String> units) {
      return new TransferJson(
          transfer.id(),
          transfer.left(),
          transfer.expected(),
          transfer.state(),
          Optional.ofNullable(units.get(transfer.from())),
          Optional.ofNullable(units.get(transfer.to())));
    }
  }

  /// @param reportersNumber as far as whoever looks may know it
  static CaseJson of(Tx tx, CaseView view, Optional<PhoneNumber> reportersNumber) {
    CaseFile file = view.file();
    Map<UUID, String> units = UnitDirectory.codes(tx, unitsOf(file));
    return new CaseJson(
        view.reference(),
        file.version(),
        file.openedAt(),
        file.closed(),
        stages(file),
        file.urgency(),
        ReportJson.of(file.report(), reportersNumber),
        codes(file.units(), units),
        codes(file.acceptedBy(), units),
        CaseAssignments.of(tx, view.id()),
        hearings(file, units),
        transfers(file, units),
        ContactJson.all(file, ContactNumbers.of(tx, view.id())),
        List.copyOf(file.references()),
        shown(CaseNumbers.references(tx, file.linked()).values()),
        file.withdrawalAsked(),
        file.probationReportDue(),
        file.accessAsked().stream().map(UUID::toString).sorted().toList(),
        file.grants().entrySet().stream().map(e -> new Grant(e.getKey(), e.getValue())).toList(),
        file.holder().map(units::get),
        file.bornOn(),
        file.custody());
  }

  private static List<OnTrack> stages(CaseFile file) {
    return file.stages().entrySet().stream()
        .map(entry -> new OnTrack(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<HearingJson> hearings(CaseFile file, Map<UUID, String> units) {
    return file.hearings().values().stream()
        .sorted(Comparator.comparing(Hearing::when))
        .map(hearing -> HearingJson.of(hearing, units))
        .toList();
  }

  private static List<TransferJson> transfers(CaseFile file, Map<UUID, String> units) {
    return file.transfers().values().stream()
        .sorted(Comparator.comparing(Transfer::left))
        .map(transfer -> TransferJson.of(transfer, units))
        .toList();
  }

  private static List<String> shown(Collection<CaseReference> linked) {
    return linked.stream().map(CaseReference::shown).sorted().toList();
  }

  private static List<String> codes(Collection<UUID> ids, Map<UUID, String> units) {
    return ids.stream().map(units::get).filter(Objects::nonNull).sorted().toList();
  }

  private static Collection<UUID> unitsOf(CaseFile file) {
    var all = new HashSet<>(file.units());
    all.addAll(file.acceptedBy());
    file.holder().ifPresent(all::add);
    file.hearings().values().forEach(hearing -> all.add(hearing.court()));
    file.transfers()
        .values()
        .forEach(transfer -> {
          all.add(transfer.from());
          all.add(transfer.to());
        });
    return all;
  }
}
