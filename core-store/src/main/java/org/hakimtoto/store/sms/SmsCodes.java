package org.hakimtoto.store.sms;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// One-time codes for SMS commands that change a child's record. A code belongs to one officer and
/// replaces the officer's earlier one; it is kept as a keyed hash, and its clock is PostgreSQL's.
public final class SmsCodes {
  /// How long a code may be used.
  public static final Duration LIFE = Duration.ofMinutes(10);

  public static final int DIGITS = 6;

  /// How many different codes there are.
  public static final int SPACE = 1_000_000;

  private final Sealing sealing;
  private final Audit audit;
  private final IntSupplier numbers;

  /// @param numbers uniform random numbers of `0 .. SPACE - 1`
  public SmsCodes(Sealing sealing, IntSupplier numbers) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
    this.numbers = numbers;
  }

  /// Gives the officer a code; empty for whoever has left the roster since the PIN was asked. A
  /// code that nobody has seen is no harm: the officer takes another one, which replaces it.
  public Optional<String> issue(Tx tx, UUID officer) {
    return onDuty(tx, officer) ? Optional.of(issued(tx, officer)) : Optional.empty();
  }

  /// Whether this is the officer's present code. It stays usable until [#spend]; no other
  /// transaction can use it meanwhile.
  public boolean right(Tx tx, UUID officer, String code) {
    return tx.one(
            """
            select 1 from sms_code
             where officer_id = $1 and code_hash = any(haki_either($2)) and used_at is null
               and expires_at > clock_timestamp()
               for update
            """,
            officer,
            Buffer.buffer(hash(officer, code)))
        .isPresent();
  }

  /// The officer's code was used: it is good for nothing more.
  public void spend(Tx tx, UUID officer) {
    tx.change("update sms_code set used_at = clock_timestamp() where officer_id = $1", officer);
  }

  private static boolean onDuty(Tx tx, UUID officer) {
    return tx.one(
            "select 1 from officer where id = $1 and retired_at is null and suspended_at is null",
            officer)
        .isPresent();
  }

  private String issued(Tx tx, UUID officer) {
    String code = ("%0" + DIGITS + "d").formatted(numbers.getAsInt());
    tx.change(
        """
        insert into sms_code (officer_id, code_hash, expires_at)
        values ($1, $2, clock_timestamp() + make_interval(secs => $3))
        on conflict (officer_id) do update
          set code_hash = excluded.code_hash, expires_at = excluded.expires_at, used_at = null
        """,
        officer,
        Buffer.buffer(hash(officer, code)),
        (double) LIFE.toSeconds());
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer),
            Optional.empty(),
            "sms.code",
            Channel.USSD,
            Optional.empty(),
            "done"));
    return code;
  }

  private byte[] hash(UUID officer, String code) {
    return sealing.smsCode(officer, code);
  }
}
