package org.hakimtoto.gateway.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.SaveTrial;
import org.hakimtoto.store.journal.JournalWord;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisStanding;

/// Whether this gateway should be sent callers: whether a report can be saved now. It is tried out,
/// in both stores. Without PostgreSQL no report is saved; without Redis it goes on, a little
/// slower, and without a carrier nobody is told by SMS, which mends itself once it is back.
public final class Health {
  /// So long an answer is good: whoever asks more often costs the stores nothing.
  static final Duration KEPT = Duration.ofSeconds(2);

  /// So old an answer nobody is given, not even while somebody looks, which may take long: what was
  /// seen before an outage says nothing about its end.
  static final Duration SHOWN = Duration.ofSeconds(10);

  /// The word of a part that this gateway does without.
  public static final String OFF = "off";

  private static final Set<String> TAKING =
      Arrays.stream(JournalWord.values())
          .filter(JournalWord::takes)
          .map(JournalWord::wire)
          .collect(Collectors.toUnmodifiableSet());

  private final Supplier<String> postgres;
  private final Supplier<RedisStanding> redis;
  private final Supplier<String> carrier;
  private final Supplier<String> journal;
  private final InstantSource clock;
  private final Metrics metrics;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

  /// @param postgres whether a report can be saved, in a word
  /// @param carrier how those who carry SMS stand, in a word
  /// @param journal the same of what is kept while PostgreSQL is away; `off`: nothing is
  /// @param clock the machine's
  public Health(
      Supplier<String> postgres,
      RedisSessions sessions,
      Supplier<String> carrier,
      Supplier<String> journal,
      InstantSource clock,
      Metrics metrics) {
    this(postgres, () -> sessions.standing(clock.instant()), carrier, journal, clock, metrics);
  }

  Health(
      Supplier<String> postgres,
      Supplier<RedisStanding> redis,
      Supplier<String> carrier,
      Supplier<String> journal,
      InstantSource clock,
      Metrics metrics) {
    this.postgres = postgres;
    this.redis = redis;
    this.carrier = carrier;
    this.journal = journal;
    this.clock = clock;
    this.metrics = metrics;
    watch();
  }

  /// Words of ours; `up` is well. They say what is wrong and hold no value.
  public record Now(String postgres, String redis, String carrier, String journal) {
    /// A report can be saved. A server that is only busy saves it a little later.
    public boolean ready() {
      return postgres.equals(SaveTrial.UP) || postgres.equals(SaveTrial.BUSY);
    }

    /// A report can be saved, or kept until it can be.
    public boolean takes() {
      return ready() || TAKING.contains(journal);
    }

    public String status() {
      if (!ready()) {
        return "not-ready";
      }
      return parts().values().stream().allMatch(Health::isWell) ? "ready" : "degraded";
    }

    Map<String, String> parts() {
      return Map.of("postgres", postgres, "redis", redis, "carrier", carrier, "journal", journal);
    }
  }

  private record Seen(Now now, RedisStanding redis, Instant at) {}

  /// Blocks while it is tried out. Only one looks at a time; others have what was seen last, or
  /// wait where that is too old.
  public Now now() {
    Optional<Seen> last = seen.get().filter(isYounger(looking.isLocked() ? SHOWN : KEPT));
    if (last.isPresent()) {
      return last.get().now();
    }
    looking.lock();
    try {
      return seen.get().filter(isYounger(KEPT)).orElseGet(this::look).now();
    } finally {
      looking.unlock();
    }
  }

  private Predicate<Seen> isYounger(Duration than) {
    return one -> clock.instant().isBefore(one.at().plus(than));
  }

  private Seen look() {
    RedisStanding standing = redis.get();
    var now = new Now(postgres.get(), standing.word(), carrier.get(), journal.get());
    now.parts()
        .forEach((part, word) -> {
          if (!isWell(word)) {
            metrics.count("haki_health", part + "-" + word);
          }
        });
    var found = new Seen(now, standing, clock.instant());
    seen.set(Optional.of(found));
    return found;
  }

  /// What was seen last; 1 and 0 before anybody looked.
  private void watch() {
    metrics.watch("haki_ready", () -> said(Now::ready));
    metrics.watch("haki_up", Map.of("part", "postgres"), () -> said(now -> isUp(now.postgres())));
    metrics.watch("haki_up", Map.of("part", "redis"), () -> said(now -> isUp(now.redis())));
    metrics.watch("haki_up", Map.of("part", "carrier"), () -> said(now -> isUp(now.carrier())));
    metrics.watch("haki_up", Map.of("part", "journal"), () -> said(now -> isWell(now.journal())));
    metrics.watch(
        "haki_redis_memory_used_ratio",
        () ->
            seen.get()
                .flatMap(last -> last.redis().memory())
                .map(RedisStanding.Memory::share)
                .orElse(Double.NaN));
  }

  private int said(Predicate<Now> question) {
    return seen.get().map(Seen::now).filter(question.negate()).isPresent() ? 0 : 1;
  }

  /// What is not there by choice is well.
  private static boolean isWell(String word) {
    return isUp(word) || word.equals(OFF);
  }

  private static boolean isUp(String word) {
    return word.equals("up");
  }
}
