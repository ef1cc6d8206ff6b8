package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.hearing.CaseTransfers.Journey;
import org.hakimtoto.store.outbox.NewMessage;

/// Who is told that a child is moved between two institutions, and in which words: pure. Each
/// officer is told once of an event, whatever parts he has in it.
public final class TransferPlan {
  /// Later than this it is for the phone, not for a text.
  static final Duration NEWS_LIFE = Duration.ofDays(1);

  /// How long the family's text may wait for their safe hours.
  static final Duration FAMILY_LIFE = Duration.ofDays(2);

  /// By when those of the family who are not texted must have been phoned.
  static final Duration CALL_WITHIN = Duration.ofDays(1);

  private TransferPlan() {}

  /// Those who have to do with a transfer, by the officers of theirs who get the texts.
  ///
  /// @param others both children's offices; the court, probation and the prosecutor see it when
  ///   they look
  public record Parties(List<Officer> sending, List<Officer> receiving, List<Officer> others) {
    public Parties {
      sending = List.copyOf(sending);
      receiving = List.copyOf(receiving);
      others = List.copyOf(others);
    }
  }

  /// The next day in court.
  public record Day(Addressed.HearingVersion hearing, String court, Instant when) {}

  /// The child is on the way: the receiving side awaits it, everybody else knows when it should be
  /// there. Where the next day in court comes before the arrival, those who have the child with
  /// them bring it there.
  public static List<NewMessage> left(
      StoredEvent stored,
      Journey way,
      Parties parties,
      Optional<Day> next,
      List<Officer> answering,
      Instant now) {
    Map<String, String> facts =
        Map.of("due", way.expected().toString(), "call", CallNumber.of(answering));
    Stream<NewMessage> news =
        Stream.concat(
            calling(
                stored,
                MessageKind.TRANSFER_AWAITED,
                Priority.SAME_DAY,
                facts,
                parties.receiving(),
                answering,
                now),
            told(
                stored,
                MessageKind.TRANSFER_LEFT,
                Priority.SAME_DAY,
                facts,
                besides(parties),
                now));
    return Stream.concat(
            news,
            next.filter(day -> !day.when().isAfter(way.expected())).stream()
                .flatMap(day -> escort(stored, day, parties.sending(), answering, now)))
        .toList();
  }

  /// The child is there: it is the receiving side that brings it to court from now on.
  public static List<NewMessage> arrived(
      StoredEvent stored,
      Instant arrived,
      Parties parties,
      Optional<Day> next,
      List<Officer> answering,
      Instant now) {
    Map<String, String> facts = Map.of("when", arrived.toString());
    return Stream.concat(
            told(
                stored,
                MessageKind.TRANSFER_ARRIVED,
                Priority.DUTY,
                facts,
                elsewhere(parties),
                now),
            next.stream().flatMap(day -> escort(stored, day, parties.receiving(), answering, now)))
        .toList();
  }

  /// @param told those who were told that the child is on the way
  public static List<NewMessage> cancelled(StoredEvent stored, List<Officer> told, Instant now) {
    return told(stored, MessageKind.TRANSFER_CANCELLED, Priority.SAME_DAY, Map.of(), told, now)
        .toList();
  }

  /// Who has to do with a child that is on the road too long.
  ///
  /// @param holding the children's office that is responsible
  /// @param above the office above it
  public record Searching(List<Officer> sending, List<Officer> holding, List<Officer> above) {
    public Searching {
      sending = List.copyOf(sending);
      holding = List.copyOf(holding);
      above = List.copyOf(above);
    }

    private List<Officer> acting() {
      return Stream.concat(holding.stream(), sending.stream()).distinct().toList();
    }
  }

  /// The child is not there long after it should be. The side that sent it and the office find out
  /// where it is, each by asking the other; the office above sees that it is found.
  public static List<NewMessage> notArrived(
      StoredEvent stored, Journey way, Searching who, Instant now) {
    String due = way.expected().toString();
    String sender = CallNumber.of(who.sending());
    String office = CallNumber.of(who.holding());
    var asked = new HashSet<>(who.holding());
    Stream<NewMessage> acting =
        Stream.concat(
            urgent(stored, who.holding(), Map.of("due", due, "call", sender), who.sending(), now),
            urgent(
                stored,
                who.sending().stream().filter(one -> !asked.contains(one)).toList(),
                Map.of("due", due, "call", office),
                who.holding(),
                now));
    var acts = new HashSet<>(who.acting());
    return Stream.concat(
            acting,
            told(
                stored,
                MessageKind.TRANSFER_NOT_ARRIVED_COUNTY,
                Priority.RED,
                Map.of("due", due, "call", sender),
                who.above().stream().filter(one -> !acts.contains(one)).toList(),
                now))
        .toList();
  }

  private static Stream<NewMessage> urgent(
      StoredEvent stored,
      List<Officer> officers,
      Map<String, String> facts,
      List<Officer> answering,
      Instant now) {
    return calling(
        stored, MessageKind.TRANSFER_NOT_ARRIVED, Priority.RED, facts, officers, answering, now);
  }

  /// The side that awaits the child will not take it in: who sent it and the office find another
  /// place.
  ///
  /// @param call the number of whoever declined
  public static List<NewMessage> declined(
      StoredEvent stored, Searching who, String call, Instant now) {
    return told(
            stored,
            MessageKind.TRANSFER_DECLINED,
            Priority.RED,
            Map.of("call", call),
            who.acting(),
            now)
        .toList();
  }

  /// @param alarmed those who were told that the child did not arrive, to see that it is found
  public static List<NewMessage> found(
      StoredEvent stored, Instant arrived, List<Officer> alarmed, Instant now) {
    Map<String, String> facts = Map.of("when", arrived.toString());
    return told(stored, MessageKind.TRANSFER_FOUND_COUNTY, Priority.SAME_DAY, facts, alarmed, now)
        .toList();
  }

  /// What the family reads once the child is there: that there has been a move, and whom to phone.
  /// Never from where or to where, which an officer tells when it is safe. Not before the arrival,
  /// so that nobody waits at the road, and so that whoever answers the phone knows where the child
  /// is. No law was found that requires this notice: a stop is kept.
  public static FamilyPlan.News moved(StoredEvent stored, Journey way, String call, Instant now) {
    var words =
        new FamilyPlan.Words(
            MessageKind.CHILD_MOVED,
            MessageKind.CHILD_MOVED_DISCREET,
            MessageKind.CHILD_MOVED_RELAY);
    return new FamilyPlan.News(
        stored.caseId(),
        Optional.of(stored.id()),
        words,
        Map.of("reference", stored.reference().shown(), "call", call),
        Priority.DUTY,
        Optional.empty(),
        now,
        now.plus(FAMILY_LIFE),
        stored.holder().map(unit -> unit.id()).orElse(way.to().id()),
        now.plus(CALL_WITHIN));
  }

  /// The children's offices, but for those who await the child themselves. Whoever sends it knows.
  private static List<Officer> besides(Parties parties) {
    Set<UUID> awaiting =
        parties.receiving().stream().map(Officer::id).collect(Collectors.toUnmodifiableSet());
    return parties.others().stream().filter(one -> !awaiting.contains(one.id())).toList();
  }

  private static List<Officer> elsewhere(Parties parties) {
    return Stream.concat(parties.sending().stream(), parties.others().stream()).toList();
  }

  private static Stream<NewMessage> escort(
      StoredEvent stored, Day day, List<Officer> officers, List<Officer> answering, Instant now) {
    Map<String, String> facts =
        Map.of(
            "court", day.court(), "when", day.when().toString(), "call", CallNumber.of(answering));
    return calling(stored, MessageKind.ESCORT, Priority.SAME_DAY, facts, officers, answering, now)
        .map(message -> about(message, day));
  }

  /// It is worth sending until the court sits, and void when the day is changed.
  private static NewMessage about(NewMessage message, Day day) {
    return new NewMessage(
        message.event(),
        message.caseId(),
        message.kind(),
        message.deliveryClass(),
        message.priority(),
        message.to(),
        message.language(),
        message.facts(),
        message.dueAt(),
        day.when(),
        message.addressed().about(day.hearing()));
  }

  /// Whoever answers for what the others call about is told what they can do themselves.
  private static Stream<NewMessage> calling(
      StoredEvent stored,
      MessageKind kind,
      int priority,
      Map<String, String> facts,
      List<Officer> officers,
      List<Officer> answering,
      Instant now) {
    return officers.stream()
        .distinct()
        .flatMap(officer ->
            told(
                stored,
                answering.contains(officer) ? kind.toHolder() : kind,
                priority,
                facts,
                List.of(officer),
                now));
  }

  private static Stream<NewMessage> told(
      StoredEvent stored,
      MessageKind kind,
      int priority,
      Map<String, String> more,
      List<Officer> officers,
      Instant now) {
    var facts = new HashMap<>(more);
    facts.put("reference", stored.reference().shown());
    return officers.stream()
        .distinct()
        .map(officer ->
            new NewMessage(
                Optional.of(stored.id()),
                Optional.of(stored.caseId()),
                kind.key(),
                kind.deliveryClass(),
                priority,
                officer.phone(),
                officer.language(),
                facts,
                now,
                now.plus(NEWS_LIFE),
                Addressed.officer(officer.id())));
  }
}
