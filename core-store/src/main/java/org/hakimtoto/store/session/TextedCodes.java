package org.hakimtoto.store.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.signin.SessionPolicy;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.store.crypto.PinHasher;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.session.DeskCodes.Issued;

/// Signing in by a code that is texted, then the PIN. Each attempt has a secret of its own, which
/// only the browser knows that began it: who begins another one spoils none. The PIN is looked at
/// behind a right code alone, and wrong ones are counted apart from those of the officer's phone,
/// which thus cannot be locked from here.
public final class TextedCodes {
  private final Database database;
  private final DeskCodes codes;
  private final PinHasher hasher;

  public TextedCodes(Database database, DeskCodes codes, PinHasher hasher) {
    this.database = database;
    this.codes = codes;
    this.hasher = hasher;
  }

  /// Makes a code for an attempt. It is to be texted to the officer in the same transaction.
  ///
  /// @param attempt its secret
  public Issued begin(Tx tx, UUID officer, String attempt) {
    return codes.issue(tx, officer, SignInWay.SMS, Optional.of(hash(attempt)));
  }

  /// Whether this is the code of the attempt; then it is used up, and the PIN may be given.
  public boolean code(Tx tx, String attempt, String code) {
    return tx.one(DeskCodes.OF_ATTEMPT, hash(attempt))
        .filter(row -> codes.right(tx, row, code))
        .isPresent();
  }

  /// Whose attempt it is, if the code was right and this is the officer's PIN. Whatever was wrong,
  /// it takes as long.
  public Optional<UUID> pin(String attempt, String pin) {
    Optional<Open> open = database.inTransaction(tx -> counted(tx, attempt));
    if (open.isEmpty()) {
      hasher.likeACheck(pin);
      return Optional.empty();
    }
    UUID officer = open.get().officer();
    if (!hasher.matches(officer.toString(), pin, open.get().hash())) {
      return Optional.empty();
    }
    return database.inTransaction(tx -> taken(tx, attempt, officer))
        ? Optional.of(officer)
        : Optional.empty();
  }

  private record Open(UUID officer, String hash) {
    @Override
    public String toString() {
      return "Open[***]";
    }
  }

  /// A try is counted before it is looked at.
  private static Optional<Open> counted(Tx tx, String attempt) {
    Optional<Row> found =
        tx.one(
            """
            select c.officer_id, p.hash
              from desk_code c
              join officer o on o.id = c.officer_id
              join officer_pin p on p.officer_id = o.id and p.one_time_until is null
             where c.attempt_hash = $1 and c.used_at > clock_timestamp() - make_interval(secs => $2)
               and o.retired_at is null and o.suspended_at is null
               and c.phone_index = o.phone_index and c.pin_generation = p.generation
               for update of c
            """,
            hash(attempt),
            (double) SessionPolicy.PROOF.toSeconds());
    return found.flatMap(row ->
        mayTry(tx, row.getUUID("officer_id"))
            ? Optional.of(new Open(row.getUUID("officer_id"), row.getString("hash")))
            : Optional.empty());
  }

  private static boolean mayTry(Tx tx, UUID officer) {
    tx.change("insert into desk_pin_try (officer_id) values ($1) on conflict do nothing", officer);
    Row row =
        tx.one(
                """
                select failures, locks, locked_until, clock_timestamp() as now
                  from desk_pin_try where officer_id = $1 for update
                """,
                officer)
            .orElseThrow();
    var state =
        new PinPolicy.State(
            row.getShort("failures"),
            row.getShort("locks"),
            Optional.ofNullable(row.getOffsetDateTime("locked_until")).map(t -> t.toInstant()));
    return switch (PinPolicy.attempt(state, row.getOffsetDateTime("now").toInstant())) {
      case PinPolicy.Attempt.Allowed allowed -> {
        save(tx, officer, allowed.counted());
        yield true;
      }
      case PinPolicy.Attempt.Locked _ -> false;
    };
  }

  /// An attempt opens one session.
  private static boolean taken(Tx tx, String attempt, UUID officer) {
    boolean first =
        tx.change("update desk_code set attempt_hash = null where attempt_hash = $1", hash(attempt))
            == 1;
    if (first) {
      save(tx, officer, PinPolicy.State.FRESH);
    }
    return first;
  }

  private static void save(Tx tx, UUID officer, PinPolicy.State state) {
    tx.change(
        """
        update desk_pin_try set failures = $2, locks = $3, locked_until = $4 where officer_id = $1
        """,
        officer,
        (short) state.failures(),
        (short) state.locks(),
        state.lockedUntil().map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null));
  }

  private static Buffer hash(String attempt) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(attempt.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
