package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.hearing.CourtDiary;

/// Adjourns all that is set at a court on a day, for the registry of that court and nobody else: at
/// once, or as an order that [CourtDayWorker] does afterwards. Each case has a transaction of its
/// own: one that cannot be changed is told and holds up no other. What was moved is no longer
/// there, so the same order again changes nothing, and one that broke off halfway is finished by
/// giving it again.
public final class CourtDays {
  private final Database database;
  private final RowByRow rows;
  private final AdjournHearing adjournHearing;
  private final CourtDayOrders orders = new CourtDayOrders(CourtDayOrders.LEASE);
  private final Supplier<UUID> ids;
  private final CaseClocks clocks;
  private final Audit audit;
  private final InstantSource clock;

  public CourtDays(Stores stores, InstantSource clock) {
    this.database = stores.database();
    this.rows = new RowByRow(database);
    this.adjournHearing = new AdjournHearing(stores.change(), clock);
    this.ids = stores.ids();
    this.clocks = stores.clocks();
    this.audit = stores.audit();
    this.clock = clock;
  }

  /// @param court the unit's code
  /// @param channel the door it came by
  /// @param origin and by what it is asked for
  public record Order(
      Officer officer, String court, Adjournment adjournment, Channel channel, Origin origin) {
    public Order(Officer officer, String court, Adjournment adjournment, Channel channel) {
      this(officer, court, adjournment, channel, Origin.of(channel));
    }
  }

  /// What is set at a court on a day.
  ///
  /// @param confirmed those that somebody said they come to
  /// @param more whether there is more than is listed
  public record Day(List<ListedHearing> hearings, Set<UUID> confirmed, boolean more) {
    public Day {
      hearings = List.copyOf(hearings);
      confirmed = Set.copyOf(confirmed);
    }
  }

  public sealed interface Outcome {
    /// @param rows what became of each hearing, the earliest first
    /// @param more whether the day held more than one order takes: give it again
    /// @param interrupted whether the store went away on the way: give it again
    record Done(List<Row> rows, boolean more, boolean interrupted, Duration took)
        implements Outcome {
      public Done {
        rows = List.copyOf(rows);
      }

      public int count(Class<? extends Became> became) {
        return (int) rows.stream().filter(row -> became.isInstance(row.became())).count();
      }

      /// The same whenever the same would become of the same hearings.
      public String digest() {
        return DigestUtils.sha256Hex(
            rows.stream()
                .map(row ->
                    row.hearing().hearing() + " " + row.hearing().when() + " " + row.became())
                .collect(Collectors.joining("\n", more + "\n", "")));
      }

      /// Hearings that were moved or are off though somebody had said they come.
      public int confirmed() {
        return (int) rows.stream().filter(row -> row.confirmed() && row.became().changed()).count();
      }
    }

    record Refused(Adjournment.Fault why) implements Outcome {}

    /// No such court, or not the officer's: the two are not told apart.
    record NotForYou() implements Outcome {}
  }

  /// @param confirmed whether somebody had said they come
  public record Row(ListedHearing hearing, Became became, boolean confirmed) {}

  public sealed interface Became {
    record Moved(Instant to) implements Became {}

    /// Off, and no new date yet.
    record Off() implements Became {}

    /// Somebody else changed it meanwhile.
    record Gone() implements Became {}

    /// Nothing of it was changed.
    record Refused(String reason) implements Became {}

    /// The store went away as it was changed.
    record NotKnown() implements Became {}

    default boolean changed() {
      return this instanceof Moved || this instanceof Off;
    }
  }

  /// By the clock of the house.
  public Instant now() {
    return clock.instant();
  }

  /// Today in Kenya.
  public LocalDate today() {
    return Kenya.day(clock.instant());
  }

  /// Why a whole day is adjourned when nobody says why.
  public MoveReason reasonOf(Tx tx, LocalDate day) {
    CourtCalendar calendar = clocks.calendar(tx);
    return calendar.knows(day) && calendar.holiday(day).isPresent()
        ? MoveReason.HOLIDAY
        : MoveReason.COURT_NOT_SITTING;
  }

  /// The list of a day, which is audited; empty when the court is not the officer's.
  public Optional<Day> day(Tx tx, Officer officer, String court, LocalDate day, Channel channel) {
    Optional<Day> found =
        keeps(officer, court)
            ? Optional.of(set(tx, officer, day, Optional.empty()))
            : Optional.empty();
    found.ifPresentOrElse(
        listed ->
            audit
                .lists()
                .refreshed(
                    tx,
                    officer,
                    "court-day.list",
                    channel,
                    listed.hearings().stream().map(ListedHearing::reference).toList()),
        () -> write(tx, officer, "court-day.list", channel, "refused"));
    return found;
  }

  /// What the order would do to each hearing, by the rules of its case; nothing is changed.
  public Outcome preview(Order order) {
    long began = System.nanoTime();
    return switch (planned(order, "court-day.list")) {
      case Planned.Not not -> not.outcome();
      case Planned.Go go -> done(order, go, began, adjournHearing::wouldBecome);
    };
  }

  /// Does the order at once. Throws when the store is away before anything was changed; when it
  /// goes away later, the rows say what was done by then.
  public Outcome adjourn(Order order) {
    long began = System.nanoTime();
    return switch (planned(order, "court-day.adjourn")) {
      case Planned.Not not -> not.outcome();
      case Planned.Go go -> done(order, go, began, adjournHearing::in);
    };
  }

  private interface RowWork {
    Became of(Tx tx, Officer officer, Channel channel, Adjournment.Step step);
  }

  private Outcome done(Order order, Planned.Go go, long began, RowWork work) {
    List<RowByRow.Row<Became>> made =
        rows.each(
            order.origin(),
            go.steps(),
            step -> step.hearing().reference(),
            (tx, step) -> work.of(tx, order.officer(), order.channel(), step));
    return new Outcome.Done(
        IntStream.range(0, made.size())
            .mapToObj(i -> row(go, go.steps().get(i), became(made.get(i))))
            .toList(),
        go.day().more(),
        RowByRow.interrupted(made),
        Duration.ofNanos(System.nanoTime() - began));
  }

  private static Became became(RowByRow.Row<Became> row) {
    return switch (row) {
      case RowByRow.Row.Made<Became> made -> made.outcome();
      case RowByRow.Row.NotMade<Became> not ->
          not.why() == RowByRow.Why.NOT_KNOWN
              ? new Became.NotKnown()
              : new Became.Refused(not.why().words());
    };
  }

  /// Keeps the order within the caller's transaction; [CourtDayWorker] does it and tells the
  /// officer by SMS. An order of a part of a day is not kept.
  public PlacedOrder place(Tx tx, Order order) {
    if (order.adjournment().from().isPresent()) {
      throw new IllegalArgumentException("only whole days are done later");
    }
    return switch (planned(tx, order, "court-day.adjourn")) {
      case Planned.Go go when go.steps().isEmpty() -> new PlacedOrder.Nothing();
      case Planned.Go go -> {
        orders.place(
            tx,
            new CourtDayOrders.Order(
                ids.get(),
                order.officer().id(),
                order.channel(),
                order.adjournment(),
                clock.instant()),
            go.steps().stream().map(Adjournment.Step::hearing).toList());
        yield new PlacedOrder.Begun(go.steps().size());
      }
      case Planned.Not(Outcome.Refused refused) -> new PlacedOrder.Refused(refused.why());
      case Planned.Not _ -> new PlacedOrder.NotForYou();
    };
  }

  /// A registry keeps its own court, and nothing else.
  static boolean keeps(Officer officer, String court) {
    return officer.role() == Role.COURT_REGISTRY && officer.unit().code().equals(court);
  }

  private sealed interface Planned {
    record Go(List<Adjournment.Step> steps, Day day) implements Planned {}

    record Not(Outcome outcome) implements Planned {}
  }

  private Planned planned(Order order, String action) {
    return database.inTransaction(order.origin(), tx -> planned(tx, order, action));
  }

  private Planned planned(Tx tx, Order order, String action) {
    Planned planned = planned(tx, order);
    String outcome = planned instanceof Planned.Go ? "begun" : "refused";
    write(tx, order.officer(), action, order.channel(), outcome);
    return planned;
  }

  private Planned planned(Tx tx, Order order) {
    if (!keeps(order.officer(), order.court())) {
      return new Planned.Not(new Outcome.NotForYou());
    }
    Adjournment wish = order.adjournment();
    Day day = set(tx, order.officer(), wish.day(), wish.from());
    return switch (wish.plan(day.hearings(), clocks.calendar(tx), clock.instant())) {
      case Adjournment.Plan.Steps plan -> new Planned.Go(plan.steps(), day);
      case Adjournment.Plan.Refused refused -> new Planned.Not(new Outcome.Refused(refused.why()));
    };
  }

  private static Day set(Tx tx, Officer officer, LocalDate day, Optional<LocalTime> from) {
    List<ListedHearing> found =
        CourtDiary.ofCourt(
            tx,
            officer,
            officer.unit().id(),
            Kenya.at(day, from.orElse(LocalTime.MIN)),
            Kenya.endOf(day),
            CourtDiary.MOST_OF_DAY + 1);
    List<ListedHearing> listed = found.subList(0, Math.min(found.size(), CourtDiary.MOST_OF_DAY));
    return new Day(
        listed,
        CourtDiary.confirmed(tx, listed.stream().map(ListedHearing::hearing).toList()),
        found.size() > listed.size());
  }

  private static Row row(Planned.Go go, Adjournment.Step step, Became became) {
    return new Row(step.hearing(), became, go.day().confirmed().contains(step.hearing().hearing()));
  }

  private void write(Tx tx, Officer officer, String action, Channel channel, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            action,
            channel,
            Optional.empty(),
            outcome));
  }
}
