package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.store.crypto.PinHasher;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// PINs and the count of guesses. A guess is counted and committed **before** it is checked; the
/// clock of locks is PostgreSQL's, so no gateway's clock can open one.
public final class Pins {
  private static final String ATTEMPT =
      "select verdict, tries_left, lock_minutes from pin_attempt where press_key = $1";

  private static final String COUNT =
      """
      insert into pin_attempt (press_key, officer_id, tries_left, lock_minutes)
      values ($1, $2, $3, $4)
      """;

  private final Database database;
  private final PinHasher hasher;

  public Pins(Database database, PinHasher hasher) {
    this.database = database;
    this.hasher = hasher;
  }

  /// The same PINs on phones that are not the officers'.
  public BorrowedPhones borrowed(Sealing sealing) {
    return new BorrowedPhones(database, sealing, hasher);
  }

  public sealed interface Verdict {
    record Right() implements Verdict {}

    record Wrong(int triesLeft) implements Verdict {}

    /// @param minutes until another guess is looked at, at least 1
    record Locked(long minutes) implements Verdict {}

    /// The officer has no PIN, or is not on duty.
    record NoPin() implements Verdict {}
  }

  /// A guess.
  ///
  /// @param stands sends for whether the officer may still be asked where it was typed
  public record Guess(
      PressKey press, UUID officer, String pin, Function<Tx, Supplier<Boolean>> stands) {
    @Override
    public String toString() {
      return "Guess[***]";
    }
  }

  /// @param generation which of the officer's PINs it was compared with; 0: none
  public record Checked(Verdict verdict, long generation) {}

  /// Checks a guess. The same press twice is one guess and gets the same verdict.
  public Verdict check(PressKey press, UUID officer, String pin) {
    return check(new Guess(press, officer, pin, _ -> () -> true)).verdict();
  }

  /// The same; [Verdict.NoPin] where the officer may not be asked any more.
  public Checked check(Guess guess) {
    return switch (database.inTransaction(tx -> counted(tx, guess))) {
      case Counted.Decided decided -> new Checked(decided.verdict(), decided.generation());
      case Counted.Open open -> new Checked(checked(guess, open), open.generation());
    };
  }

  /// What [#check] runs, of nobody: nothing is counted.
  public static void rehearse(Tx tx, PressKey press, UUID nobody) {
    var _ = counted(tx, new Guess(press, nobody, "", _ -> () -> true));
    tx.learn(COUNT);
    var _ = settled(tx, press, nobody, true);
  }

  /// The verdict an earlier press got; empty when there is none, or none was reached.
  public Optional<Verdict> verdictOf(PressKey press) {
    return database.reading(
        tx -> tx.one(ATTEMPT, Buffer.buffer(press.bytes())).flatMap(Pins::decided));
  }

  /// Gives an officer a PIN and forgets all failures.
  public void set(Tx tx, UUID officer, String pin) {
    setHashed(tx, officer, hasher.hash(officer.toString(), pin));
  }

  /// The same of a hash that [#hashed] made: the PIN itself stays where it was typed.
  public static void setHashed(Tx tx, UUID officer, String hash) {
    tx.change(
        """
        insert into officer_pin (officer_id, hash) values ($1, $2)
        on conflict (officer_id) do update
          set hash = excluded.hash, failures = 0, locks = 0, locked_until = null,
              one_time_until = null, used_at = null,
              generation = nextval('officer_pin_generation')
        """,
        officer,
        hash);
    forgetProofs(tx, officer);
  }

  /// What may be kept of a PIN between the screen where it is chosen and the one where it is
  /// repeated.
  public String hashed(UUID officer, String pin) {
    return hasher.hashForCaller(officer.toString(), pin);
  }

  /// Whether the PIN is the one of that hash. It is no guess: nothing is counted.
  public boolean same(UUID officer, String pin, String hash) {
    return hasher.matches(officer.toString(), pin, hash);
  }

  /// Whether the officer has a PIN of their own, so that there is something to type where one is
  /// asked for.
  public static boolean usable(Tx tx, UUID officer) {
    return generation(tx, officer) > 0;
  }

  /// Which of all PINs the officer has; 0: none. What was allowed with another is allowed no more.
  public static long generation(Tx tx, UUID officer) {
    return tx.one(
            """
            select generation from officer_pin where officer_id = $1 and one_time_until is null
            """,
            officer)
        .map(row -> row.getLong("generation"))
        .orElse(0L);
  }

  /// Sends for the same of many; who has none is not among them.
  public static Supplier<Map<UUID, Long>> generations(Tx tx, Collection<UUID> officers) {
    var asked =
        tx.ask(
            """
            select officer_id, generation from officer_pin
             where officer_id = any($1::uuid[]) and one_time_until is null
            """,
            (Object) officers.toArray(UUID[]::new));
    return () ->
        asked.get().stream()
            .collect(
                Collectors.toMap(
                    row -> row.getUUID("officer_id"), row -> row.getLong("generation")));
  }

  /// Takes the PIN away.
  public static void forget(Tx tx, UUID officer) {
    tx.change("delete from officer_pin where officer_id = $1", officer);
    forgetProofs(tx, officer);
  }

  /// A dialogue that is found again does not find the right guess at an earlier PIN or code.
  static void forgetProofs(Tx tx, UUID officer) {
    tx.change("delete from pin_attempt where officer_id = $1 and verdict = 'RIGHT'", officer);
  }

  private sealed interface Counted {
    /// @param lock minutes the account is locked for should this last try be wrong
    record Open(String hash, int left, long lock, long generation) implements Counted {}

    record Decided(Verdict verdict, long generation) implements Counted {}
  }

  private Verdict checked(Guess guess, Counted.Open open) {
    boolean right = hasher.matches(guess.officer().toString(), guess.pin(), open.hash());
    Optional<String> anew = right ? anew(guess, open.hash()) : Optional.empty();
    database.inTransaction(tx -> {
      anew.ifPresent(hash -> rehashed(tx, guess.officer(), open.hash(), hash));
      return settled(tx, guess.press(), guess.officer(), right);
    });
    return right ? new Verdict.Right() : wrong(open.left(), open.lock());
  }

  /// A right PIN that was hashed with an older pepper; none: there is no time for it now.
  private Optional<String> anew(Guess guess, String stored) {
    try {
      return hasher.current(stored)
          ? Optional.empty()
          : Optional.of(hasher.hashForCaller(guess.officer().toString(), guess.pin()));
    } catch (StoreFault.Busy e) {
      return Optional.empty();
    }
  }

  /// The same PIN: what was allowed with it stays allowed.
  private static void rehashed(Tx tx, UUID officer, String stored, String anew) {
    tx.send(
        "update officer_pin set hash = $3 where officer_id = $1 and hash = $2",
        officer,
        stored,
        anew);
  }

  /// All that must be known is sent for at once, the row of the PIN first: whoever comes to it
  /// second sees what the first has counted.
  private static Counted counted(Tx tx, Guess guess) {
    var pin =
        tx.ask(
            """
            select p.hash, p.failures, p.locks, p.locked_until, clock_timestamp() as now,
                   p.generation, p.one_time_until is null as usable
              from officer_pin p join officer o on o.id = p.officer_id
             where p.officer_id = $1 and o.retired_at is null and o.suspended_at is null
               for update of p
            """,
            guess.officer());
    var attempt = tx.ask(ATTEMPT, Buffer.buffer(guess.press().bytes()));
    var stands = guess.stands().apply(tx);
    if (pin.get().isEmpty() || !stands.get()) {
      return new Counted.Decided(new Verdict.NoPin(), 0);
    }
    Row row = pin.get().getFirst();
    return attempt.get().stream()
        .findFirst()
        .map(earlier -> again(row, earlier))
        .orElseGet(() ->
            row.getBoolean("usable")
                ? count(tx, guess.press(), guess.officer(), row)
                : new Counted.Decided(new Verdict.NoPin(), 0));
  }

  private static Counted again(Row row, Row earlier) {
    long generation = row.getLong("generation");
    return decided(earlier)
        .<Counted>map(verdict -> new Counted.Decided(verdict, generation))
        .orElseGet(() -> open(row.getString("hash"), earlier, generation));
  }

  private static Counted count(Tx tx, PressKey press, UUID officer, Row row) {
    Instant now = row.getOffsetDateTime("now").toInstant();
    long generation = row.getLong("generation");
    return switch (PinPolicy.attempt(state(row), now)) {
      case PinPolicy.Attempt.Locked locked ->
          new Counted.Decided(new Verdict.Locked(minutes(now, locked.until())), generation);
      case PinPolicy.Attempt.Allowed allowed -> {
        save(tx, officer, allowed.counted());
        long lock = allowed.counted().lockedUntil().map(until -> minutes(now, until)).orElse(0L);
        tx.send(COUNT, Buffer.buffer(press.bytes()), officer, (short) allowed.left(), (int) lock);
        yield new Counted.Open(row.getString("hash"), allowed.left(), lock, generation);
      }
    };
  }

  private static boolean settled(Tx tx, PressKey press, UUID officer, boolean right) {
    tx.send(
        "update pin_attempt set verdict = $2 where press_key = $1 and verdict is null",
        Buffer.buffer(press.bytes()),
        right ? "RIGHT" : "WRONG");
    if (right) {
      save(tx, officer, PinPolicy.State.FRESH);
    }
    return right;
  }

  private static void save(Tx tx, UUID officer, PinPolicy.State state) {
    tx.send(
        "update officer_pin set failures = $2, locks = $3, locked_until = $4 where officer_id = $1",
        officer,
        (short) state.failures(),
        (short) state.locks(),
        state.lockedUntil().map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null));
  }

  private static PinPolicy.State state(Row row) {
    return new PinPolicy.State(
        row.getInteger("failures"),
        row.getInteger("locks"),
        Optional.ofNullable(row.getOffsetDateTime("locked_until")).map(t -> t.toInstant()));
  }

  private static Optional<Verdict> decided(Row row) {
    return Optional.ofNullable(row.getString("verdict"))
        .map(v ->
            v.equals("RIGHT")
                ? new Verdict.Right()
                : wrong(row.getInteger("tries_left"), row.getInteger("lock_minutes")));
  }

  private static Counted open(String hash, Row attempt, long generation) {
    return new Counted.Open(
        hash, attempt.getInteger("tries_left"), attempt.getInteger("lock_minutes"), generation);
  }

  /// The last try that fails locks: the caller is told of the lock, not of "0 tries left".
  private static Verdict wrong(int left, long lock) {
    return left > 0 ? new Verdict.Wrong(left) : new Verdict.Locked(lock);
  }

  private static long minutes(Instant now, Instant until) {
    return Math.max(1, (java.time.Duration.between(now, until).toSeconds() + 59) / 60);
  }
}
