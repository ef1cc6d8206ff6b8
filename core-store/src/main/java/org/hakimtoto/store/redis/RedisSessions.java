package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession.Kept;
import org.hakimtoto.store.redis.OpenedSession.Saved;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.tls.TlsFault;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;
import redis.clients.jedis.RedisClient;

/// USSD sessions, one trip to open and one to save, or one to press. Every failure is a
/// [StoreFault.Unavailable], and after [#FAILURES_TO_OPEN] in a row callers are refused at once for
/// [#OPEN_FOR]: the conversation then goes on without Redis.
public final class RedisSessions implements SessionStore, AutoCloseable {
  /// Longer than the 180 s a session may last at any Kenyan carrier.
  public static final Duration LIFE = Duration.ofMinutes(5);

  /// The window in which a caller's presses are counted.
  public static final Duration WINDOW = Duration.ofMinutes(1);

  static final Duration EPOCH_LIFE = Duration.ofDays(30);
  static final Duration TIMEOUT = Duration.ofMillis(400);
  static final int FAILURES_TO_OPEN = 3;
  static final Duration OPEN_FOR = Duration.ofSeconds(2);

  /// The session and the caller of a trial: no keyed hash reads like it.
  private static final String TRIAL = "trial";

  private static final byte[] EPOCH = "haki:epoch".getBytes(UTF_8);

  /// Which history of Redis the epoch belongs to. No caller's keyed hash reads like it, and the
  /// user of the release before may touch it as well.
  private static final byte[] HISTORY = callerKey("history");

  /// Between the version of a session and what is sealed.
  private static final byte AFTER_VERSION = ':';

  private final RedisClient redis;
  private final CircuitBreaker breaker;
  private final GroupedCalls calls;
  private final LoopPresses loops;
  private final Script open = Script.named("open_session.lua");
  private final Script save = Script.named("save_session.lua");
  private final Script press = Script.named("press_session.lua");
  private final Script end = Script.named("end_session.lua");
  private final Script firstOf = Script.named("first_of.lua");
  private final RedisTrial trial;
  private final Spans spans;
  private final boolean sealed;
  private final List<RedisSentinels.Host> asked;

  public RedisSessions(RedisSettings settings) {
    this(settings, Spans.NONE);
  }

  /// @param spans is told how long a session took to be opened and saved
  public RedisSessions(RedisSettings settings, Spans spans) {
    this.spans = spans;
    this.redis = RedisLines.client(settings);
    this.sealed = settings.tls().sealed();
    this.asked = settings.asked();
    this.breaker = circuit("redis");
    this.calls = new GroupedCalls(redis, breaker);
    this.loops = new LoopPresses(settings, press, breaker);
    this.trial = new RedisTrial(redis, open, save, press);
  }

  /// What became of a press.
  public enum Pressed {
    DONE,

    /// The session is at another version, or gone. Nothing was changed or counted.
    OVERTAKEN,

    /// The caller presses more often than anybody does. Nothing was changed.
    TOO_MANY
  }

  /// @param version over which it is saved
  /// @param life how long the session is kept from now on
  public record Press(String session, String caller, long version, Sealed state, Duration life) {}

  @Override
  public OpenedSession open(String session, String caller, Instant now) {
    List<byte[]> keys =
        List.of(sessionKey(session), callerKey(caller), EPOCH, openedKey(session), HISTORY);
    List<byte[]> arguments =
        List.of(text(WINDOW.toSeconds()), text(now.toEpochMilli()), text(EPOCH_LIFE.toSeconds()));
    List<?> reply = (List<?>) spans.step(Step.REDIS, () -> said(calls.call(open, keys, arguments)));
    return new OpenedSession(
        (Long) reply.get(0),
        Instant.ofEpochMilli(number((byte[]) reply.get(1))),
        found((List<?>) reply.get(2)));
  }

  @Override
  public boolean save(String session, long expectedVersion, Sealed state, Duration life) {
    return save(session, expectedVersion, state, life, false);
  }

  @Override
  public boolean saveAlone(String session, long expectedVersion, Sealed state, Duration life) {
    return save(session, expectedVersion, state, life, true);
  }

  private boolean save(
      String session, long expectedVersion, Sealed state, Duration life, boolean alone) {
    List<byte[]> arguments =
        List.of(
            text(expectedVersion),
            text(life.toSeconds()),
            versioned(expectedVersion + 1, state),
            text(alone ? 1 : 0));
    List<byte[]> keys = List.of(sessionKey(session), openedKey(session));
    return Long.valueOf(1)
        .equals(spans.step(Step.REDIS, () -> said(calls.call(save, keys, arguments))));
  }

  @Override
  public CompletableFuture<Pressed> press(Press one, int most) {
    var press =
        new SessionPress(
            List.of(sessionKey(one.session()), callerKey(one.caller())),
            List.of(
                prefix(one.version()),
                text(one.life().toSeconds()),
                versioned(one.version() + 1, one.state()),
                text(most)));
    return loops
        .press(press)
        .orElseGet(() -> pressedInGroup(press))
        .thenApply(said ->
            switch (((Long) said).intValue()) {
              case 1 -> Pressed.DONE;
              case 0 -> Pressed.OVERTAKEN;
              default -> Pressed.TOO_MANY;
            });
  }

  private CompletableFuture<Object> pressedInGroup(SessionPress one) {
    List<byte[]> arguments = new ArrayList<>(List.of(text(WINDOW.toSeconds())));
    arguments.addAll(one.arguments());
    return calls.call(press, one.keys(), arguments).thenApply(said -> ((List<?>) said).getFirst());
  }

  @Override
  public void end(String session, Duration life) {
    var _ = calls.call(end, List.of(sessionKey(session)), List.of(text(life.toSeconds())));
  }

  /// What the first of several brought for a press that they are asked at once. A
  /// [StoreFault.Unavailable] when nobody knows.
  ///
  /// @param mine sealed
  public byte[] firstOf(PressKey press, byte[] mine) {
    return (byte[])
        said(
            calls.call(
                firstOf,
                List.of(("haki:j:" + press.hex()).getBytes(UTF_8)),
                List.of(mine, text(LIFE.toSeconds()))));
  }

  private static Optional<Saved> found(List<?> session) {
    return switch (session.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(whole((byte[]) session.getFirst()));
      default -> Optional.of(apart(session));
    };
  }

  private static Saved whole(byte[] value) {
    int digits = 0;
    while (digits < value.length && value[digits] >= '0' && value[digits] <= '9') {
      digits++;
    }
    if (digits == 0 || digits == value.length || value[digits] != AFTER_VERSION) {
      return new Saved(0, new Kept.Whole(new Sealed(new byte[0])));
    }
    return new Saved(
        number(Arrays.copyOf(value, digits)),
        new Kept.Whole(new Sealed(Arrays.copyOfRange(value, digits + 1, value.length))));
  }

  private static Saved apart(List<?> list) {
    List<Sealed> sealed = list.stream().skip(1).map(bytes -> new Sealed((byte[]) bytes)).toList();
    return new Saved(
        number((byte[]) list.getFirst()),
        new Kept.Apart(sealed.getFirst(), sealed.subList(1, sealed.size())));
  }

  private static Object said(CompletableFuture<Object> call) {
    try {
      return call.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreFault away) {
        throw new StoreFault.Unavailable(String.valueOf(away.getMessage()), away);
      }
      throw e;
    }
  }

  /// Whether a session could be kept now, found out by keeping one for a second.
  public RedisStanding standing(Instant now) {
    RedisStanding found =
        trial.of(
            sessionKey(TRIAL),
            callerKey(TRIAL),
            List.of(EPOCH, HISTORY),
            EPOCH_LIFE,
            openedKey(TRIAL),
            now.toEpochMilli());
    return sealed
            && found.word().equals(RedisStanding.DOWN)
            && asked.stream().anyMatch(PlainRedis::answers)
        ? new RedisStanding(TlsFault.PLAIN.word(), Optional.empty())
        : found;
  }

  /// How many event loops have a line of their own.
  int lines() {
    return loops.lines();
  }

  /// For metrics: `CLOSED` is well.
  public CircuitBreaker breaker() {
    return breaker;
  }

  @Override
  public void close() {
    loops.close();
    calls.close();
    redis.close();
  }

  /// Leaves Redis alone for [#OPEN_FOR] once [#FAILURES_TO_OPEN] calls in a row failed.
  static CircuitBreaker circuit(String name) {
    return CircuitBreaker.of(
        name,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(FAILURES_TO_OPEN)
            .minimumNumberOfCalls(FAILURES_TO_OPEN)
            .failureRateThreshold(100)
            .waitDurationInOpenState(OPEN_FOR)
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());
  }

  private static byte[] sessionKey(String session) {
    return ("haki:s:" + session).getBytes(UTF_8);
  }

  private static byte[] callerKey(String caller) {
    return ("haki:c:" + caller).getBytes(UTF_8);
  }

  private static byte[] openedKey(String session) {
    return ("haki:c:s:" + session).getBytes(UTF_8);
  }

  private static byte[] prefix(long version) {
    return (version + ":").getBytes(UTF_8);
  }

  private static byte[] versioned(long version, Sealed state) {
    byte[] prefix = prefix(version);
    byte[] sealed = state.bytes();
    byte[] value = Arrays.copyOf(prefix, prefix.length + sealed.length);
    System.arraycopy(sealed, 0, value, prefix.length, sealed.length);
    return value;
  }

  private static byte[] text(long number) {
    return Long.toString(number).getBytes(UTF_8);
  }

  private static long number(byte[] text) {
    return Long.parseLong(new String(text, UTF_8));
  }
}
