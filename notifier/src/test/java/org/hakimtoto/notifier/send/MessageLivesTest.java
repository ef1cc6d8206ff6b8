package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.send.Crashes.Died;
import org.hakimtoto.notifier.send.Crashes.Point;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays many lives of messages through carriers that fail in every way, reports that come late,
/// twice and contradicting each other, and workers that die. The seed is pinned: each run is the
/// same but for which of two messages sent side by side comes first.
class MessageLivesTest {
  private static final Instant START = Instant.parse("2026-12-30T09:00:00Z");
  private static final int MESSAGES = 40;
  private static final int STEPS = 4_000;
  private static final List<Point> POINTS = List.of(Point.values());

  private final ConcurrentLinkedQueue<Report> reports = new ConcurrentLinkedQueue<>();
  private final Map<PhoneNumber, Integer> left = new ConcurrentHashMap<>();
  private final Map<PhoneNumber, FakeOutbox.Standing> sent = new ConcurrentHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private Instant now = START;

  /// What a carrier will say of an id.
  private record Report(Instant at, String carrierId, String status) implements Comparable<Report> {
    @Override
    public int compareTo(Report other) {
      return at.compareTo(other.at);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void every_message_ends_in_a_final_state(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var outbox = new FakeOutbox(() -> now, Duration.ofMinutes(1));
    for (int n = 0; n < MESSAGES; n++) {
      add(outbox, n, random);
    }
    var pending = new PriorityQueue<Report>();
    int steps = 0;
    while (steps++ < STEPS && !over(outbox)) {
      now = now.plusSeconds(1 + random.nextInt(random.nextInt(8) == 0 ? 7_200 : 120));
      send(outbox, random, seed);
      pending.addAll(reports);
      reports.clear();
      report(outbox, pending);
      keepHouse(outbox);
      outbox.all().forEach(this::look);
    }

    assertThat(wrong).isEmpty();
    assertThat(outbox.all()).allMatch(one -> one.state().last());
    outbox
        .all()
        .forEach(one -> {
          int times = left.getOrDefault(one.message().to(), 0);
          if (one.message().deliveryClass() == DeliveryClass.B) {
            assertThat(times).as("class B, at most once").isLessThanOrEqualTo(1);
          } else if (!one.wasAmbiguous()) {
            assertThat(times).as("only doubt repeats").isLessThanOrEqualTo(1 + one.absences());
          } else if (one.message().priority() == Priority.RED) {
            Duration life = Duration.between(one.message().dueAt(), one.message().deadline());
            long most = life.dividedBy(MessageProgress.REPEAT_AFTER);
            assertThat(times).as("a bounded rate").isLessThanOrEqualTo((int) most + 4);
          } else {
            assertThat(times).isLessThanOrEqualTo(2 + one.absences());
          }
          if (one.state() == MessageState.DELIVERED) {
            assertThat(times).isPositive();
          }
        });
  }

  private void add(FakeOutbox outbox, int n, RandomGenerator random) {
    Optional<SafeHours> hours =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(
                new SafeHours(LocalTime.of(6 + random.nextInt(4), 30), LocalTime.of(19, 0)));
    Instant at = START.plus(Duration.ofMinutes(random.nextInt(3_000)));
    Instant due = hours.map(safe -> safe.next(at)).orElse(at);
    outbox.add(
        Sending.message(
            n,
            random.nextInt(5),
            random.nextBoolean() ? DeliveryClass.A : DeliveryClass.B,
            due,
            due.plus(Duration.ofMinutes(30 + random.nextInt(3_000))),
            hours));
  }

  /// A worker, which dies now and then at some point of sending.
  private void send(FakeOutbox outbox, RandomGenerator random, long seed) {
    Optional<Point> dies =
        random.nextInt(6) == 0
            ? Optional.of(POINTS.get(random.nextInt(POINTS.size())))
            : Optional.empty();
    long salt = random.nextLong();
    outbox.all().forEach(one -> sent.put(one.message().to(), one));
    var crashing = dies.map(point -> new Crashes(outbox, point));
    try (var worker =
        Sending.worker(
            crashing.<org.hakimtoto.store.outbox.Outbox>map(some -> some).orElse(outbox),
            new Whimsical(seed ^ salt, crashing),
            () -> now)) {
      worker.red();
      worker.others();
    } catch (Died e) {
      // the next worker goes on
    }
  }

  private void report(FakeOutbox outbox, PriorityQueue<Report> pending) {
    while (!pending.isEmpty() && !pending.peek().at().isAfter(now)) {
      Report report = pending.remove();
      outbox.report(
          report.carrierId(),
          report.status(),
          (message, word) -> MessageProgress.reported(message, word, now));
    }
  }

  private void keepHouse(FakeOutbox outbox) {
    outbox.takeBackLostLeases();
    outbox.repeatUnknownAlerts(now, MessageProgress.REPEAT_AFTER);
    outbox.giveUpLate(now);
    outbox.closeUnreported(MessageProgress.SILENCE);
  }

  private static boolean over(FakeOutbox outbox) {
    return outbox.all().stream().allMatch(one -> one.state().last());
  }

  private void look(FakeOutbox.Standing one) {
    boolean waits = one.state() == MessageState.READY;
    if (waits && !one.message().addressed().hours().map(h -> h.allow(one.dueAt())).orElse(true)) {
      wrong.add("due outside safe hours: " + one);
    }
  }

  /// A carrier of every mood.
  private final class Whimsical implements Carrier {
    private final long salt;
    private final Optional<Crashes> crashes;

    private Whimsical(long salt, Optional<Crashes> crashes) {
      this.salt = salt;
      this.crashes = crashes;
    }

    @Override
    public String name() {
      return "whimsical";
    }

    @Override
    public SendResult send(OutgoingSms sms) {
      var message = Optional.ofNullable(sent.get(sms.to())).orElseThrow().message();
      boolean safe = message.addressed().hours().map(hours -> hours.allow(now)).orElse(true);
      if (!safe || now.isAfter(message.deadline())) {
        synchronized (wrong) {
          wrong.add("sent outside its hours: " + sms.to());
        }
      }
      // by the message and not by the order, so that threads change nothing
      RandomGenerator random =
          RandomGeneratorFactory.of("L64X128MixRandom").create(salt ^ sms.to().e164().hashCode());
      return answer(sms, random);
    }

    private SendResult answer(OutgoingSms sms, RandomGenerator random) {
      return switch (random.nextInt(8)) {
        case 0 -> new SendResult.Refused("403");
        case 1, 2 -> new SendResult.TryLater("500", Duration.ofSeconds(random.nextInt(900)));
        case 3 -> taken(sms, random, false);
        case 4 -> {
          if (random.nextInt(20) == 0) {
            throw new IllegalStateException("a bug of a carrier");
          }
          yield new SendResult.Unknown("reset");
        }
        default -> taken(sms, random, true);
      };
    }

    private SendResult taken(OutgoingSms sms, RandomGenerator random, boolean answers) {
      String id = sms.to().e164() + "#" + left.merge(sms.to(), 1, Integer::sum);
      var words = List.of("Sent", "AbsentSubscriber", "Failed", "Expired", "Success", "Buffered");
      for (int i = random.nextInt(4); i > 0; i--) {
        reports.add(
            new Report(
                now.plusSeconds(random.nextInt(random.nextInt(3) == 0 ? 300_000 : 600)),
                id,
                words.get(random.nextInt(words.size()))));
      }
      crashes.ifPresent(some -> some.reached(Point.AFTER_SEND));
      return answers ? new SendResult.Accepted(id) : new SendResult.Unknown("timeout");
    }
  }
}
