package org.hakimtoto.store.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.outbox.ReportedMessage.Move;

/// An outbox in memory, for tests that play many lives of messages in little time. It keeps the
/// same contract as the one in PostgreSQL (see [OutboxContract]); its own clock is `clock`.
public final class FakeOutbox implements Outbox {
  private static final int REDDEST = 0;

  private final InstantSource clock;
  private final Duration lease;
  private final boolean fenced;
  private final Map<UUID, Row> rows = new LinkedHashMap<>();
  private final Map<LocalDate, Map<String, Integer>> days = new HashMap<>();
  private long made;

  public FakeOutbox(InstantSource clock, Duration lease) {
    this(clock, lease, true);
  }

  /// @param fenced false: a fault is planted, and whoever lost its lease settles all the same
  public FakeOutbox(InstantSource clock, Duration lease, boolean fenced) {
    this.clock = clock;
    this.lease = lease;
    this.fenced = fenced;
  }

  /// A message as it stands in the outbox.
  ///
  /// @param carrierIds of all its attempts, the last one last
  public record Standing(
      UUID id,
      NewMessage message,
      MessageState state,
      Instant dueAt,
      int attempts,
      boolean repeat,
      int absences,
      List<String> carrierIds,
      boolean wasAmbiguous) {}

  public synchronized UUID add(NewMessage message) {
    UUID id = new UUID(1, made++);
    rows.put(id, new Row(id, message, clock.instant()));
    return id;
  }

  public synchronized List<Standing> all() {
    return rows.values().stream().map(Row::standing).toList();
  }

  public synchronized Standing standing(UUID id) {
    return row(id).standing();
  }

  /// Applies the carrier's word about one of its ids; false when it is of no message.
  public synchronized boolean report(
      String carrierId,
      String status,
      BiFunction<ReportedMessage, String, Optional<Move>> progress) {
    Optional<Row> found =
        rows.values().stream().filter(row -> row.carrierIds.contains(carrierId)).findFirst();
    found.ifPresent(row -> progress.apply(row.reported(carrierId), status).ifPresent(row::move));
    return found.isPresent();
  }

  @Override
  public synchronized List<ClaimedMessage> claim(Instant now, ClaimRequest wanted) {
    Comparator<Row> order =
        Comparator.comparingInt((Row row) -> row.message.priority())
            .thenComparing(row -> row.message.deliveryClass())
            .thenComparing(row -> row.dueAt);
    List<Row> due =
        rows.values().stream()
            .filter(row -> row.isDue(now) && asked(wanted, row))
            .sorted(order)
            .toList();
    if (due.isEmpty()) {
      return List.of();
    }
    Row head = due.getFirst();
    UUID attempt = new UUID(2, made++);
    return due.stream()
        .filter(head::sameLane)
        .limit(limit(wanted, head))
        .map(row -> row.claim(attempt, now))
        .toList();
  }

  @Override
  public synchronized boolean anyDue(Instant now, ClaimRequest wanted) {
    return rows.values().stream()
        .anyMatch(row ->
            row.state == MessageState.READY && !row.dueAt.isAfter(now) && asked(wanted, row));
  }

  @Override
  public synchronized List<ClaimedMessage> claim(
      Instant now, Function<SentToday, ClaimRequest> budget) {
    return claim(now, budget.apply(sentOn(day(now))));
  }

  @Override
  public synchronized Set<UUID> markOnTheWire(
      List<RenderedMessage> tellings, RankedCarrier carrier, Instant now) {
    var marked = new HashSet<UUID>();
    for (RenderedMessage telling : tellings) {
      Row row = row(telling.message().id());
      if (row.isHeldBy(telling.message().attempt()) && row.leaseUntil.isAfter(clock.instant())) {
        row.onTheWire = true;
        marked.add(row.id);
      }
    }
    return marked;
  }

  @Override
  public synchronized Set<UUID> settle(List<SendOutcome> verdicts, Instant now) {
    var settled = new HashSet<UUID>();
    for (SendOutcome verdict : verdicts) {
      Row row = row(verdict.message().id());
      if (!fenced || row.isHeldBy(verdict.message().attempt())) {
        row.settle(verdict);
        settled.add(row.id);
      }
    }
    return settled;
  }

  @Override
  public synchronized HandedOn settleAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier, Instant now) {
    return new HandedOn(settle(verdicts, now), markOnTheWire(next, carrier, now));
  }

  @Override
  public synchronized int takeBackLostLeases() {
    return move(
            row -> row.state == MessageState.CLAIMED && row.leaseUntil.isBefore(clock.instant()),
            Row::takeBack)
        .size();
  }

  @Override
  public synchronized List<MovedMessage> repeatUnknownAlerts(Instant now, Duration after) {
    return move(
        row ->
            row.state == MessageState.AMBIGUOUS
                && row.message.deliveryClass() == DeliveryClass.A
                && (row.repeatAt.filter(at -> !at.isAfter(now)).isPresent()
                    || row.stateAt.isBefore(clock.instant().minus(after))),
        row -> {
          boolean last = row.repeat && row.message.priority() != REDDEST;
          row.become(last ? MessageState.DEAD : MessageState.READY);
          row.repeat = true;
        });
  }

  @Override
  public synchronized List<MovedMessage> giveUpLate(Instant now) {
    return move(
        row -> row.state == MessageState.READY && row.message.deadline().isBefore(now),
        row -> row.become(MessageState.DEAD));
  }

  @Override
  public synchronized List<MovedMessage> closeUnreported(Duration after) {
    return move(
        row ->
            (row.state == MessageState.ACCEPTED
                    || (row.state == MessageState.AMBIGUOUS
                        && row.message.deliveryClass() == DeliveryClass.B))
                && row.stateAt.isBefore(clock.instant().minus(after)),
        row -> row.become(MessageState.UNREPORTED));
  }

  @Override
  public synchronized int putOff(Instant now, ClaimRequest wanted, Instant until) {
    List<Row> due =
        rows.values().stream()
            .filter(row ->
                row.state == MessageState.READY && !row.dueAt.isAfter(now) && asked(wanted, row))
            .limit((long) wanted.alerts() + wanted.others())
            .toList();
    due.forEach(row -> row.dueAt = until);
    return due.size();
  }

  @Override
  public synchronized SentToday sentOn(LocalDate day) {
    var sent = days.getOrDefault(day, Map.of());
    return new SentToday(
        sent.getOrDefault("RED", 0), sent.getOrDefault("A", 0), sent.getOrDefault("B", 0));
  }

  private Row row(UUID id) {
    return Optional.ofNullable(rows.get(id)).orElseThrow();
  }

  private List<MovedMessage> move(Predicate<Row> which, java.util.function.Consumer<Row> how) {
    var moved = new ArrayList<MovedMessage>();
    rows.values().stream()
        .filter(which)
        .forEach(row -> {
          how.accept(row);
          moved.add(
              new MovedMessage(row.id, row.message.kind(), row.message.priority(), row.state));
        });
    return moved;
  }

  private static boolean asked(ClaimRequest wanted, Row row) {
    int priority = row.message.priority();
    return priority >= wanted.from() && priority <= wanted.to() && limit(wanted, row) > 0;
  }

  private static int limit(ClaimRequest wanted, Row row) {
    return row.message.deliveryClass() == DeliveryClass.A ? wanted.alerts() : wanted.others();
  }

  private static LocalDate day(Instant now) {
    return Kenya.day(now);
  }

  private final class Row {
    private final UUID id;
    private final NewMessage message;
    private final List<String> carrierIds = new ArrayList<>();
    private MessageState state = MessageState.READY;
    private Instant stateAt;
    private Instant dueAt;
    private Instant leaseUntil = Instant.EPOCH;
    private Optional<Instant> repeatAt = Optional.empty();
    private LocalDate countedOn = LocalDate.EPOCH;
    private Optional<UUID> attempt = Optional.empty();
    private int attempts;
    private int attemptsOfLastId;
    private int absences;
    private boolean onTheWire;
    private boolean repeat;
    private boolean wasAmbiguous;

    private Row(UUID id, NewMessage message, Instant now) {
      this.id = id;
      this.message = message;
      this.stateAt = now;
      this.dueAt = message.dueAt();
    }

    private boolean isDue(Instant now) {
      return state == MessageState.READY
          && !dueAt.isAfter(now)
          && !message.deadline().isBefore(now);
    }

    private boolean sameLane(Row other) {
      return message.priority() == other.message.priority()
          && message.deliveryClass() == other.message.deliveryClass();
    }

    private boolean isHeldBy(UUID who) {
      return state == MessageState.CLAIMED && attempt.equals(Optional.of(who));
    }

    private ClaimedMessage claim(UUID who, Instant now) {
      become(MessageState.CLAIMED);
      attempt = Optional.of(who);
      attempts++;
      leaseUntil = clock.instant().plus(lease);
      onTheWire = false;
      countedOn = day(now);
      count(1);
      return new ClaimedMessage(
          id,
          who,
          message.caseId(),
          message.kind(),
          message.deliveryClass(),
          message.priority(),
          message.to(),
          message.language(),
          message.facts(),
          attempts,
          repeat,
          message.deadline(),
          message.addressed());
    }

    private void settle(SendOutcome verdict) {
      var settlement = verdict.settlement();
      become(settlement.state());
      if (settlement.state() == MessageState.READY) {
        dueAt = settlement.dueAt();
      }
      repeatAt =
          Optional.of(settlement.dueAt())
              .filter(at -> state == MessageState.AMBIGUOUS && at.isAfter(Instant.EPOCH));
      repeat = settlement.repeat();
      settlement
          .carrierMessageId()
          .ifPresent(carrierId -> {
            carrierIds.add(carrierId);
            attemptsOfLastId = attempts;
          });
      if (!settlement.mayHaveLeft()) {
        count(-1);
      }
    }

    private void takeBack() {
      if (!onTheWire) {
        count(-1);
      }
      become(onTheWire ? MessageState.AMBIGUOUS : MessageState.READY);
      attempt = Optional.empty();
    }

    private void move(Move move) {
      if (move.to() == MessageState.READY) {
        dueAt = move.dueAt();
        absences++;
      }
      become(move.to());
    }

    private void become(MessageState next) {
      state = next;
      stateAt = clock.instant();
      wasAmbiguous |= next == MessageState.AMBIGUOUS;
    }

    private void count(int more) {
      String tier = message.priority() == REDDEST ? "RED" : message.deliveryClass().name();
      days.computeIfAbsent(countedOn, _ -> new HashMap<>()).merge(tier, more, Integer::sum);
    }

    private ReportedMessage reported(String carrierId) {
      boolean latest = carrierIds.getLast().equals(carrierId) && attemptsOfLastId == attempts;
      return new ReportedMessage(
          state,
          message.deliveryClass(),
          absences,
          latest,
          message.deadline(),
          message.addressed().hours());
    }

    private Standing standing() {
      return new Standing(
          id,
          message,
          state,
          dueAt,
          attempts,
          repeat,
          absences,
          List.copyOf(carrierIds),
          wasAmbiguous);
    }
  }
}
