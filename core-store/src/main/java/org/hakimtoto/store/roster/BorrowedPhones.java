package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.PinHasher;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// Who an officer is on a phone that is not theirs: staff number, PIN and a line of the paper card.
///
/// The card is looked at first, and only behind a right line the PIN, so nobody finds out a PIN
/// from other phones. Tries are counted for the staff number and for the phone, never for the PIN
/// of the officer's own phone, which thus cannot be locked from another. Whatever was wrong, and
/// whoever is not known, the answer is the same and takes as long.
public final class BorrowedPhones {
  private static final Pattern TYPED =
      Pattern.compile("([0-9]{" + PinPolicy.DIGITS + "})([0-9]{" + PaperCards.DIGITS + "})");

  private static final String OFFICER =
      """
      select o.id, p.hash, c.line, c.code_hash
        from officer o
        join unit u on u.id = o.unit_id
        left join officer_pin p on p.officer_id = o.id and p.one_time_until is null
        left join lateral (select line, code_hash from officer_card
                            where officer_id = o.id and used_at is null
                            order by line limit 1) c on true
       where o.staff_index = any(haki_either($1)) and o.retired_at is null and o.suspended_at is null
         and u.retired_at is null
      """;

  private final Database database;
  private final Sealing sealing;
  private final PinHasher hasher;
  private final Audit audit;

  public BorrowedPhones(Database database, Sealing sealing, PinHasher hasher) {
    this.database = database;
    this.sealing = sealing;
    this.hasher = hasher;
    this.audit = new Audit(sealing);
  }

  public sealed interface Verdict {
    record Right(UUID officer) implements Verdict {}

    /// One of the three was wrong, or it was tried too often.
    record Wrong() implements Verdict {}
  }

  /// What is asked about one press.
  ///
  /// @param phone the borrowed one
  /// @param typed PIN and code, one behind the other; of another length it is a guess as well
  public record Guess(PressKey press, PhoneNumber phone, StaffNumber staff, String typed) {
    @Override
    public String toString() {
      return "Guess[" + press + "]";
    }
  }

  /// Checks a guess. The same press twice is one guess and gets the same verdict.
  public Verdict check(Guess guess) {
    return switch (database.inTransaction(tx -> counted(tx, guess))) {
      case Counted.Decided decided -> decided.verdict();
      case Counted.Closed _ -> {
        hasher.likeACheck(guess.typed());
        yield new Verdict.Wrong();
      }
      case Counted.Open open -> checked(guess, open);
    };
  }

  /// The verdict an earlier press got; empty when there is none.
  public Optional<Verdict> verdictOf(PressKey press) {
    return database.reading(tx -> verdictOf(tx, press));
  }

  /// The same within a transaction: for whom the press may do what it asks for.
  public static Optional<Verdict> verdictOf(Tx tx, PressKey press) {
    return tx.one(
            "select officer_id from card_attempt where press_key = $1",
            Buffer.buffer(press.bytes()))
        .map(row ->
            Optional.ofNullable(row.getUUID("officer_id"))
                .<Verdict>map(Verdict.Right::new)
                .orElseGet(Verdict.Wrong::new));
  }

  private sealed interface Counted {
    /// The line was right: the PIN may be looked at.
    record Open(UUID officer, String hash, String pin) implements Counted {}

    /// Nothing is looked at any more, but it takes as long.
    record Closed() implements Counted {}

    record Decided(Verdict verdict) implements Counted {}
  }

  private Counted counted(Tx tx, Guess guess) {
    List<Buffer> buckets = buckets(guess);
    List<Row> states = locked(tx, buckets);
    Optional<Verdict> earlier = verdictOf(tx, guess.press());
    if (earlier.isPresent()) {
      return new Counted.Decided(earlier.get());
    }
    var allowed = new ArrayList<PinPolicy.State>();
    for (Row state : states) {
      Instant now = state.getOffsetDateTime("now").toInstant();
      if (PinPolicy.attempt(state(state), now) instanceof PinPolicy.Attempt.Allowed one) {
        allowed.add(one.counted());
      }
    }
    tx.change(
        "insert into card_attempt (press_key) values ($1)", Buffer.buffer(guess.press().bytes()));
    if (allowed.size() < buckets.size()) {
      return new Counted.Closed();
    }
    for (int n = 0; n < buckets.size(); n++) {
      save(tx, buckets.get(n), allowed.get(n));
    }
    return looked(tx, guess);
  }

  /// A line that was right is used up, whatever the PIN is.
  private Counted looked(Tx tx, Guess guess) {
    var typed = TYPED.matcher(guess.typed());
    boolean shaped = typed.matches();
    String code = shaped ? typed.group(2) : "";
    Optional<Row> found =
        tx.one(OFFICER, Buffer.buffer(sealing.staffIndex(guess.staff())))
            .filter(row -> row.getString("hash") != null && row.getInteger("line") != null);
    UUID officer = found.map(row -> row.getUUID("id")).orElseGet(() -> new UUID(0, 0));
    int line = found.map(row -> row.getInteger("line")).orElse(0);
    byte[] hash = sealing.cardLine(officer, line, code);
    if (found.filter(row -> Sent.isSame(bytes(row), hash)).isEmpty()) {
      return new Counted.Closed();
    }
    tx.change(
        """
        update officer_card set used_at = clock_timestamp() where officer_id = $1 and line = $2
        """,
        officer,
        (short) line);
    audited(tx, guess, officer, "card.line");
    return new Counted.Open(officer, found.get().getString("hash"), typed.group(1));
  }

  private Verdict checked(Guess guess, Counted.Open open) {
    if (!hasher.matches(open.officer().toString(), open.pin(), open.hash())) {
      return new Verdict.Wrong();
    }
    return database.inTransaction(tx -> {
      buckets(guess).forEach(bucket -> save(tx, bucket, PinPolicy.State.FRESH));
      tx.change(
          "update card_attempt set officer_id = $2 where press_key = $1",
          Buffer.buffer(guess.press().bytes()),
          open.officer());
      audited(tx, guess, open.officer(), "card.proved");
      return new Verdict.Right(open.officer());
    });
  }

  private void audited(Tx tx, Guess guess, UUID officer, String action) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer),
            Optional.of(sealing.phoneIndex(guess.phone())),
            action,
            Channel.USSD,
            Optional.empty(),
            "done"));
  }

  /// The staff number's and the phone's, always in the same order, so that no two guesses wait for
  /// each other.
  private List<Buffer> buckets(Guess guess) {
    return List.of(sealing.borrowed(guess.staff()), sealing.borrowed(guess.phone())).stream()
        .sorted(Arrays::compareUnsigned)
        .map(Buffer::buffer)
        .toList();
  }

  private static List<Row> locked(Tx tx, List<Buffer> buckets) {
    buckets.forEach(bucket ->
        tx.change("insert into borrowed_try (bucket) values ($1) on conflict do nothing", bucket));
    return buckets.stream()
        .flatMap(bucket ->
            tx
                .rows(
                    """
                    select failures, locks, locked_until, clock_timestamp() as now
                      from borrowed_try where bucket = any(haki_either($1)) for update
                    """,
                    bucket)
                .stream())
        .toList();
  }

  private static void save(Tx tx, Buffer bucket, PinPolicy.State state) {
    tx.change(
        """
        update borrowed_try set failures = $2, locks = $3, locked_until = $4, at = clock_timestamp()
         where bucket = any(haki_either($1))
        """,
        bucket,
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

  private static byte[] bytes(Row row) {
    return row.getBuffer("code_hash").getBytes();
  }
}
