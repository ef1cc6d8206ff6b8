package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// How often an officer typed a reference that leads to nothing for them: references are not
/// guessed. Kept in PostgreSQL, in the transaction of the press; an SMS, whose sender can be
/// forged, does not count here and so locks nobody out.
public final class ReferenceMisses {
  /// This many within [#WINDOW] lock an officer for [#LOCK].
  public static final int MOST = 5;

  public static final Duration WINDOW = Duration.ofHours(1);
  public static final Duration LOCK = Duration.ofHours(1);

  private final Audit audit;

  public ReferenceMisses(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// Whether no more references are looked up for the officer for now. Presses of one officer wait
  /// for each other from here on, until the end of the transaction.
  public boolean locked(Tx tx, Officer officer, Instant now) {
    tx.change(
        "insert into reference_miss (officer_id) values ($1) on conflict do nothing", officer.id());
    return tx.one(
            """
            select coalesce(locked_until > $2, false) as locked from reference_miss
             where officer_id = $1 for update
            """,
            officer.id(),
            now.atOffset(ZoneOffset.UTC))
        .orElseThrow()
        .getBoolean("locked");
  }

  /// Counts a reference that leads to nothing; true when it locks the officer. The misses before
  /// are forgotten with the lock, so that the next one begins anew after it.
  ///
  /// @param press by which it was typed: the same one twice in a row is one miss
  public boolean missed(Tx tx, Officer officer, PressKey press, Instant now) {
    boolean locks =
        tx.one(
                """
                insert into reference_miss (officer_id, recent, press)
                values ($1, array[$2::timestamptz], $4)
                on conflict (officer_id) do update
                  set press = excluded.press,
                      recent = array(select t from unnest(reference_miss.recent) t where t > $3)
                               || $2::timestamptz
                  where reference_miss.press is distinct from excluded.press
                returning cardinality(recent) as n
                """,
                officer.id(),
                now.atOffset(ZoneOffset.UTC),
                now.minus(WINDOW).atOffset(ZoneOffset.UTC),
                Buffer.buffer(press.bytes()))
            .filter(row -> row.getInteger("n") >= MOST)
            .isPresent();
    if (locks) {
      lock(tx, officer, now);
    }
    return locks;
  }

  private void lock(Tx tx, Officer officer, Instant now) {
    tx.change(
        "update reference_miss set recent = '{}', locked_until = $2 where officer_id = $1",
        officer.id(),
        now.plus(LOCK).atOffset(ZoneOffset.UTC));
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            "reference.lock",
            Channel.USSD,
            Optional.empty(),
            "locked"));
  }
}
