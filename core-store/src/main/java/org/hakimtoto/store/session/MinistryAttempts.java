package org.hakimtoto.store.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.signin.MinistryPolicy;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Signing in by an account of a ministry's own. Each attempt has a secret that only the browser
/// knows that began it, and comes back once. Their clock is PostgreSQL's.
public final class MinistryAttempts {
  private final Sealing sealing;
  private final Audit audit;

  public MinistryAttempts(Sealing sealing) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// An attempt that came back.
  ///
  /// @param proves the session that is to be proved; empty: one is to begin
  public record Taken(Optional<UUID> proves, Instant begun, Instant now) {}

  /// @param attempt its secret, of 256 random bits
  public void begin(Tx tx, String attempt, Optional<UUID> proves) {
    tx.change(
        "insert into desk_ministry_attempt (attempt_hash, session_id) values ($1, $2)",
        hash(attempt),
        proves.orElse(null));
  }

  /// Takes the attempt away; empty when there is none, or it is over.
  public Optional<Taken> take(Tx tx, String attempt) {
    return tx.one(
            """
            delete from desk_ministry_attempt where attempt_hash = $1
            returning session_id, at, clock_timestamp() as now
            """,
            hash(attempt))
        .map(row ->
            new Taken(
                Optional.ofNullable(row.getUUID("session_id")),
                row.getOffsetDateTime("at").toInstant(),
                row.getOffsetDateTime("now").toInstant()))
        .filter(taken -> MinistryPolicy.open(taken.begun(), taken.now()));
  }

  /// The officer on duty who has that staff number.
  public Optional<UUID> officer(Tx tx, StaffNumber staff) {
    return tx.one(
            """
            select o.id from officer o join unit u on u.id = o.unit_id
             where o.staff_index = any(haki_either($1)) and o.retired_at is null and o.suspended_at is null
               and u.retired_at is null
            """,
            Buffer.buffer(sealing.staffIndex(staff)))
        .map(row -> row.getUUID("id"));
  }

  /// Writes down that somebody came back from the ministry and was not let in: nothing of who.
  public void refused(Tx tx) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.empty(),
            Optional.empty(),
            "session.ministry",
            Channel.DESK,
            Optional.empty(),
            "refused"));
  }

  private static Buffer hash(String attempt) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(attempt.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
