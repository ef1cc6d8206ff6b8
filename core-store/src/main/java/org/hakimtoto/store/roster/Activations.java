package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// The codes with which officers begin. A code is told to the officer by a supervisor and opens one
/// thing: choosing a PIN of one's own. A few wrong guesses void it, and a new one replaces it.
public final class Activations {
  private static final String ATTEMPT =
      """
      select a.verdict, a.tries_left, c.code_hash
        from pin_attempt a
        left join officer_activation c on c.officer_id = a.officer_id
       where a.press_key = $1
      """;

  private final Database database;
  private final Sealing sealing;

  public Activations(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  public sealed interface Verdict {
    /// @param proof which code it was; with another one it is worth nothing
    record Right(String proof) implements Verdict {
      @Override
      public String toString() {
        return "Right";
      }
    }

    record Wrong(int triesLeft) implements Verdict {}

    /// There is no code, it has run out, or too many were wrong.
    record NoCode() implements Verdict {}
  }

  /// Gives the officer a code in place of an earlier one.
  public static void give(Tx tx, Sealing sealing, UUID officer, String code) {
    tx.change(
        """
        insert into officer_activation (officer_id, code_hash, until)
        values ($1, $2, clock_timestamp() + make_interval(secs => $3))
        on conflict (officer_id) do update
          set code_hash = excluded.code_hash, until = excluded.until, tries = 0
        """,
        officer,
        Buffer.buffer(sealing.activationCode(officer, code)),
        (double) PinPolicy.ONE_TIME_LIFE.toSeconds());
    Pins.forgetProofs(tx, officer);
  }

  static void forget(Tx tx, UUID officer) {
    tx.change("delete from officer_activation where officer_id = $1", officer);
  }

  /// Looks at a guess of any length. A wrong one is counted in the same transaction, and nobody
  /// reads the verdict before it is on disk; the same press twice is one guess.
  public Verdict check(PressKey press, UUID officer, String typed) {
    return database.inTransaction(tx -> {
      Optional<Row> code =
          tx.one(
              """
              select code_hash, tries, until > clock_timestamp() as lives
                from officer_activation where officer_id = $1 for update
              """,
              officer);
      return verdictOf(tx, press)
          .or(() ->
              code.filter(Activations::open).map(row -> checked(tx, press, officer, typed, row)))
          .orElseGet(Verdict.NoCode::new);
    });
  }

  /// The verdict an earlier press got.
  public Optional<Verdict> verdictOf(PressKey press) {
    return database.reading(tx -> verdictOf(tx, press));
  }

  /// Whether the code that was proved still opens something; nobody else can use it meanwhile.
  static boolean stands(Tx tx, UUID officer, String proof) {
    return tx.one(
            """
            select 1 from officer_activation
             where officer_id = $1 and code_hash = $2 and until > clock_timestamp() for update
            """,
            officer,
            Buffer.buffer(HexFormat.of().parseHex(proof)))
        .isPresent();
  }

  /// A PIN for whoever wants to be given one: the same each time it is asked for with this proof,
  /// so that it needs to be kept nowhere.
  ///
  /// @param mayChoose whether this officer may have it
  public String givenPin(UUID officer, String proof, Predicate<String> mayChoose) {
    return IntStream.iterate(0, turn -> turn + 1)
        .map(turn -> sealing.drawn(officer, proof, turn, PinPolicy.SPACE))
        .mapToObj(("%0" + PinPolicy.DIGITS + "d")::formatted)
        .filter(mayChoose)
        .findFirst()
        .orElseThrow();
  }

  private static boolean open(Row code) {
    return code.getBoolean("lives") && code.getInteger("tries") < PinPolicy.ACTIVATION_TRIES;
  }

  private Verdict checked(Tx tx, PressKey press, UUID officer, String typed, Row code) {
    byte[] hash = code.getBuffer("code_hash").getBytes();
    boolean right = Sent.isSame(hash, sealing.activationCode(officer, typed));
    int tries = code.getInteger("tries") + (right ? 0 : 1);
    tx.change(
        "update officer_activation set tries = $2 where officer_id = $1", officer, (short) tries);
    tx.change(
        """
        insert into pin_attempt (press_key, officer_id, tries_left, verdict)
        values ($1, $2, $3, $4)
        """,
        Buffer.buffer(press.bytes()),
        officer,
        (short) (PinPolicy.ACTIVATION_TRIES - tries),
        right ? "RIGHT" : "WRONG");
    return verdict(right, PinPolicy.ACTIVATION_TRIES - tries, hash);
  }

  private static Optional<Verdict> verdictOf(Tx tx, PressKey press) {
    return tx.one(ATTEMPT, Buffer.buffer(press.bytes()))
        .map(row ->
            Optional.ofNullable(row.getBuffer("code_hash"))
                .map(hash ->
                    verdict(
                        "RIGHT".equals(row.getString("verdict")),
                        row.getInteger("tries_left"),
                        hash.getBytes()))
                .orElseGet(Verdict.NoCode::new));
  }

  private static Verdict verdict(boolean right, int left, byte[] hash) {
    if (right) {
      return new Verdict.Right(HexFormat.of().formatHex(hash));
    }
    return left > 0 ? new Verdict.Wrong(left) : new Verdict.NoCode();
  }
}
