package org.hakimtoto.notifier.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.outbox.NewMessage;

/// A day in court that is told about, with everybody who may have to hear of it. Immutable.
///
/// @param event what is told, if it is an event
/// @param court the name of the court
/// @param unit the office whose officers phone
/// @param contacts in the case and in those linked to it
/// @param readers the officers who pass on, by their ids
public record HearingRound(
    UUID caseId,
    CaseReference reference,
    Optional<UUID> event,
    Addressed.HearingVersion hearing,
    String court,
    UUID unit,
    Offices offices,
    List<CaseContact> contacts,
    Map<UUID, Officer> readers,
    CourtCalendar calendar,
    Instant now) {
  public HearingRound {
    contacts = List.copyOf(contacts);
    readers = Map.copyOf(readers);
  }

  /// @param holding the officers of the office that is responsible, or of the one above it
  /// @param others of the units that take part
  /// @param bringing those who hold the child and must bring it
  /// @param court those who answer for the case in its registry; they are told nothing
  public record Offices(
      List<Officer> holding, List<Officer> others, List<Officer> bringing, List<Officer> court) {
    public Offices {
      holding = List.copyOf(holding);
      others = List.copyOf(others);
      bringing = List.copyOf(bringing);
      court = List.copyOf(court);
    }

    public Set<Officer> everybody() {
      var all = new LinkedHashSet<>(holding);
      all.addAll(others);
      all.addAll(bringing);
      return all;
    }
  }

  /// What each text about the day says, but the day itself; a copy of the caller's own.
  Map<String, String> facts() {
    var facts = new HashMap<String, String>();
    facts.put("reference", reference.shown());
    facts.put("court", court);
    facts.put("call", CallNumber.of(offices.holding()));
    return facts;
  }

  /// Who answers for the case is the one whom the others call: they are told what they can do.
  NewMessage toOfficer(
      Officer officer,
      MessageKind kind,
      int priority,
      Map<String, String> facts,
      Instant due,
      Instant deadline) {
    if (!offices.holding().contains(officer)) {
      return addressed(officer, kind, priority, facts, due, deadline);
    }
    MessageKind own = kind.toHolder();
    if (own != MessageKind.HEARING_SET_HOLDER_ASKS || offices.court().size() != 1) {
      return addressed(officer, own, priority, facts, due, deadline);
    }
    var calling = new HashMap<>(facts);
    calling.put("call", CallNumber.of(offices.court()));
    return addressed(officer, MessageKind.HEARING_SET_HOLDER, priority, calling, due, deadline);
  }

  private NewMessage addressed(
      Officer officer,
      MessageKind kind,
      int priority,
      Map<String, String> facts,
      Instant due,
      Instant deadline) {
    return new NewMessage(
        event,
        Optional.of(caseId),
        kind.key(),
        kind.deliveryClass(),
        priority,
        officer.phone(),
        officer.language(),
        CallNumber.notOnes(officer, facts),
        due,
        deadline,
        new Addressed(
            Optional.empty(),
            Optional.of(officer.id()),
            Optional.of(hearing),
            kind.legal(),
            Optional.empty()));
  }

  /// Tells the office that somebody said that they cannot come.
  public List<NewMessage> cannotCome(Instant when) {
    var facts = Map.of("reference", reference.shown(), "when", when.toString());
    return offices.holding().stream()
        .map(officer ->
            toOfficer(officer, MessageKind.CANNOT_COME, Priority.SAME_DAY, facts, now, when))
        .toList();
  }
}
