package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Paper cards for days on which an officer's own phone is no use: numbered lines, each with a code
/// that is right once. Only keyed hashes are kept; a new card voids the one before.
public final class PaperCards {
  /// Lines of a card.
  public static final int LINES = 20;

  /// Digits of a code.
  public static final int DIGITS = 6;

  /// How many different codes there are.
  public static final int SPACE = 1_000_000;

  /// The line that is asked for where there is no card: as one who has used a few.
  private static final int DECOYS = 4;

  private final Sealing sealing;
  private final Audit audit;

  public PaperCards(Sealing sealing) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// @param codes of the lines 1, 2, ...; to be printed once, and kept nowhere
  public record Card(UUID officer, List<String> codes) {
    public Card {
      codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
      return "Card[" + officer + "]";
    }
  }

  /// Makes the officer a new card.
  ///
  /// @param numbers uniform random numbers of `0 .. SPACE - 1`
  public Card make(Tx tx, UUID officer, IntSupplier numbers, ChangeOfficer.By by) {
    List<String> codes =
        IntStream.range(0, LINES)
            .mapToObj(_ -> ("%0" + DIGITS + "d").formatted(numbers.getAsInt()))
            .toList();
    forget(tx, officer);
    tx.changeMany(
        "insert into officer_card (officer_id, line, code_hash) values ($1, $2, $3)",
        IntStream.rangeClosed(1, LINES)
            .mapToObj(line -> line(officer, line, codes.get(line - 1)))
            .toList());
    audit.write(tx, ChangeOfficer.entry(officer, "officer.card", by));
    return new Card(officer, codes);
  }

  static void forget(Tx tx, UUID officer) {
    tx.change("delete from officer_card where officer_id = $1", officer);
  }

  /// Which line is asked of whoever types this staff number: the first that was not used. Where
  /// there is no card, or no such officer, it is a line all the same, always the same one.
  public int asked(Tx tx, StaffNumber staff) {
    Optional<Row> next =
        tx.one(
            """
            select min(c.line) as line
              from officer o join officer_card c on c.officer_id = o.id
             where o.staff_index = any(haki_either($1)) and o.retired_at is null and o.suspended_at is null
               and c.used_at is null
            """,
            Buffer.buffer(sealing.staffIndex(staff)));
    return next.flatMap(row -> Optional.ofNullable(row.getInteger("line")))
        .orElseGet(() -> decoy(staff));
  }

  /// Mostly the first, as of cards that were hardly used.
  private int decoy(StaffNumber staff) {
    int one = sealing.drawn(new UUID(0, 0), staff.digits(), 0, DECOYS);
    int other = sealing.drawn(new UUID(0, 0), staff.digits(), 1, DECOYS);
    return 1 + one * other / DECOYS;
  }

  private Tuple line(UUID officer, int line, String code) {
    return Tuple.of(officer, (short) line, Buffer.buffer(sealing.cardLine(officer, line, code)));
  }
}
