package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// The state of a case as its events leave it: their fold. Immutable.
///
/// @param stages where the case is on each track it is on; at least one
/// @param holder the unit that is responsible
/// @param acceptedBy units that said that they act
/// @param units every unit that takes part, those that accepted included
/// @param assigned the officer who has it, by the unit that takes part
/// @param hiddenFrom units that must not see it
/// @param entered the contacts in the order in which they were first entered; whom only the
///   reporter named stands there as the person whom an officer set by the same number
/// @param apart cases that looked alike and are not the same
/// @param aftercare of a child that is back home
/// @param accessAsked officers who asked for access and have no answer yet
/// @param grants until when an officer was granted access
/// @param version how many events it has seen, for optimistic updates
public record CaseFile(
    Report report,
    Map<Track, Stage> stages,
    Urgency urgency,
    Optional<UUID> holder,
    Set<UUID> acceptedBy,
    Set<UUID> units,
    Map<UUID, UUID> assigned,
    Set<UUID> hiddenFrom,
    Optional<Custody> custody,
    Map<UUID, Hearing> hearings,
    Map<UUID, Transfer> transfers,
    Map<UUID, Contact> contacts,
    List<UUID> entered,
    Set<ExternalReference> references,
    Set<UUID> linked,
    Set<UUID> apart,
    boolean withdrawalAsked,
    boolean probationReportDue,
    Optional<Aftercare> aftercare,
    Optional<LocalDate> bornOn,
    Set<UUID> accessAsked,
    Map<UUID, Instant> grants,
    boolean closed,
    Instant openedAt,
    int version) {
  /// A case grows no longer, and no more of it is read: no case of a child has a thousand events.
  public static final int MOST_EVENTS = 2_000;

  public CaseFile {
    stages = Collections.unmodifiableMap(new EnumMap<>(stages));
    acceptedBy = Set.copyOf(acceptedBy);
    units = Set.copyOf(units);
    assigned = Map.copyOf(assigned);
    hiddenFrom = Set.copyOf(hiddenFrom);
    hearings = Map.copyOf(hearings);
    transfers = Map.copyOf(transfers);
    contacts = Map.copyOf(contacts);
    entered = List.copyOf(entered);
    references = Set.copyOf(references);
    linked = Set.copyOf(linked);
    apart = Set.copyOf(apart);
    accessAsked = Set.copyOf(accessAsked);
    grants = Map.copyOf(grants);
  }

  /// The case that `opening` begins.
  public static CaseFile opened(CaseEvent.Reported opening) {
    return CaseFold.fold(List.of(opening));
  }

  /// The case after all its events, the oldest first. The first must be the report.
  public static CaseFile of(List<CaseEvent> events) {
    return CaseFold.fold(events);
  }

  /// The same case after further events.
  public CaseFile after(List<CaseEvent> events) {
    return CaseFold.fold(this, events);
  }

  public boolean hasRoomFor(int events) {
    return version + events <= MOST_EVENTS;
  }

  /// Where it happened.
  public Area place() {
    return report.place();
  }

  /// The one stage that is told when only one is: that of [#track()].
  public Stage stage() {
    return closed ? Stage.CLOSED : stages.getOrDefault(track(), Stage.CLOSED);
  }

  /// The track whose stage is told: the criminal one, unless the case is not on it or it ended and
  /// the other goes on.
  public Track track() {
    Stage conflict = stages.getOrDefault(Track.CONFLICT_WITH_THE_LAW, Stage.CLOSED);
    return conflict == Stage.CLOSED && stages.containsKey(Track.CARE_AND_PROTECTION)
        ? Track.CARE_AND_PROTECTION
        : Track.CONFLICT_WITH_THE_LAW;
  }

  /// The stage on a track; empty when the case is not on it.
  public Optional<Stage> stage(Track track) {
    return Optional.ofNullable(stages.get(track));
  }

  /// The next day in court, today's included; one in the past that nobody marked as held is left
  /// out.
  public Optional<Instant> nextDate(Instant now) {
    Instant today = Kenya.startOf(Kenya.day(now));
    return hearings.values().stream()
        .filter(hearing -> hearing.state() == Hearing.State.SET)
        .map(Hearing::when)
        .filter(when -> !when.isBefore(today))
        .min(Instant::compareTo);
  }

  /// The earliest day in court that is set and was not held, be it past: for whoever looks for
  /// cases by it. Nobody is told it.
  public Optional<Instant> nextDate() {
    return hearings.values().stream()
        .filter(hearing -> hearing.state() == Hearing.State.SET)
        .map(Hearing::when)
        .min(Instant::compareTo);
  }

  /// The transfer that is under way.
  public Optional<Transfer> onTheWay() {
    return transfers.values().stream().filter(Transfer::underWay).findFirst();
  }

  /// Where the child was brought to last, by a journey that ended.
  public Optional<UUID> broughtTo() {
    return transfers.values().stream()
        .filter(transfer -> transfer.state() == Transfer.State.ARRIVED)
        .max(Comparator.comparing(Transfer::left).thenComparing(Transfer::id))
        .map(Transfer::to);
  }

  /// The officer who reported it, if it was one.
  public Optional<UUID> reportedBy() {
    return switch (report.reporter()) {
      case Reporter.Verified verified -> Optional.of(verified.officer());
      case Reporter.Unverified _ -> Optional.empty();
    };
  }

  /// The reporter's number for officers of a unit who must speak with the reporter: only where the
  /// unit has the case, and of somebody not on the roster only who said that the phone may be used.
  public Optional<PhoneNumber> reportersNumber(UUID unit) {
    boolean hasIt = holder.filter(unit::equals).isPresent() || acceptedBy.contains(unit);
    boolean open =
        switch (report.reporter()) {
          case Reporter.Verified _ -> true;
          case Reporter.Unverified stranger -> stranger.mayText();
        };
    return hasIt && open && !report.reporter().phone().masked()
        ? Optional.of(report.reporter().phone())
        : Optional.empty();
  }

  /// What a contact of this case is called where no name may stand; empty: none of this case.
  public Optional<ContactCode> code(UUID contact) {
    int at = entered.indexOf(contact);
    return at < 0 ? Optional.empty() : Optional.of(new ContactCode(at + 1));
  }

  /// Whom a code means in this case.
  public Optional<UUID> contact(ContactCode code) {
    return code.number() > entered.size()
        ? Optional.empty()
        : Optional.of(entered.get(code.number() - 1)).filter(contacts::containsKey);
  }

  public CaseParties parties() {
    return new CaseParties(
        place(), holder, units, reportedBy(), grants, hiddenFrom, aftercare.isPresent());
  }

  /// Whether the guardian was named as a danger.
  public boolean guardianBlocked() {
    return report.guardian() instanceof Guardian.DoNotContact;
  }

  public boolean granted(UUID officer, Instant now) {
    Instant until = grants.get(officer);
    return until != null && now.isBefore(until);
  }

  /// Masked: it is a child's record.
  @Override
  public String toString() {
    return "CaseFile[version " + version + "]";
  }
}
