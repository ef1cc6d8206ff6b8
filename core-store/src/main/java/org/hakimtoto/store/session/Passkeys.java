package org.hakimtoto.store.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.signin.PasskeyPolicy;
import org.hakimtoto.core.signin.PasskeyPolicy.Refusal;
import org.hakimtoto.core.signin.PasskeyPolicy.Use;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The passkeys of officers. One is over when its officer says so, has left, lost the phone, or got
/// another number; the table sees to that. Their clock is PostgreSQL's.
public final class Passkeys {
  private static final String LIVE =
      """
      select k.id, k.officer_id, k.credential_id, k.credential, k.sign_count, k.may_be_copied,
             k.device, k.added_at, k.used_at
        from desk_passkey k
        join officer o on o.id = k.officer_id
        join unit u on u.id = o.unit_id
       where k.ended_at is null
         and o.retired_at is null and o.suspended_at is null and u.retired_at is null
      """;

  private final Audit audit;

  public Passkeys(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// Gives a challenge.
  ///
  /// @param challenge 256 random bits in base64url
  /// @param session whose answer it must be; empty: of whoever signs in
  public void ask(Tx tx, String challenge, Use use, Optional<UUID> session) {
    tx.change(
        "insert into desk_passkey_attempt (challenge_hash, use, session_id) values ($1, $2, $3)",
        hash(challenge),
        use.name(),
        session.orElse(null));
  }

  /// Whether this challenge was given for this, to this session, and is answered in time. It is
  /// answered once.
  public boolean answered(Tx tx, String challenge, Use use, Optional<UUID> session) {
    return tx.one(
            """
            delete from desk_passkey_attempt where challenge_hash = $1
            returning use = $2 and session_id is not distinct from $3
                      and at > clock_timestamp() - make_interval(secs => $4) as good
            """,
            hash(challenge),
            use.name(),
            session.orElse(null),
            (double) PasskeyPolicy.ATTEMPT.toSeconds())
        .filter(row -> row.getBoolean("good"))
        .isPresent();
  }

  /// What speaks against another passkey of the officer whose session this is; empty: nothing. Of
  /// two who add at once the second sees what the first added.
  public Optional<Refusal> against(Tx tx, DeskSession session) {
    Row known =
        tx.one(
                """
                select numbered_at, clock_timestamp() as now from officer
                 where id = $1 and retired_at is null and suspended_at is null
                   for no key update
                """,
                session.officer())
            .orElseThrow();
    return PasskeyPolicy.against(
        session.proved(),
        Optional.ofNullable(known.getOffsetDateTime("numbered_at")).map(OffsetDateTime::toInstant),
        of(tx, session.officer()).size(),
        known.getOffsetDateTime("now").toInstant());
  }

  /// Adds it. False when it is somebody's already.
  public boolean add(Tx tx, Passkey passkey) {
    boolean added =
        tx.change(
                """
                insert into desk_passkey
                  (id, officer_id, credential_id, credential, sign_count, may_be_copied, device)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
                """,
                passkey.id(),
                passkey.officer(),
                passkey.credentialId(),
                passkey.credential(),
                passkey.signCount(),
                passkey.mayBeCopied(),
                passkey.device())
            == 1;
    if (added) {
      audited(tx, Optional.of(passkey.officer()), "passkey.add", "done");
    }
    return added;
  }

  /// The passkey of that name, held until the transaction is over.
  public Optional<Passkey> find(Tx tx, Buffer credentialId) {
    return tx.one(LIVE + " and k.credential_id = $1 for update of k", credentialId)
        .map(Passkeys::passkey);
  }

  /// Writes down that it was used.
  public void used(Tx tx, Passkey passkey, long signCount) {
    tx.change(
        "update desk_passkey set sign_count = $2, used_at = clock_timestamp() where id = $1",
        passkey.id(),
        signCount);
  }

  /// Writes down that one was shown and opened nothing: whose it was is not known.
  public void refused(Tx tx) {
    audited(tx, Optional.empty(), "session.passkey", "refused");
  }

  /// The officer's passkeys, the latest first.
  public List<Passkey> of(Tx tx, UUID officer) {
    return tx.rows(LIVE + " and k.officer_id = $1 order by k.added_at desc, k.id", officer).stream()
        .map(Passkeys::passkey)
        .toList();
  }

  /// Ends one of the officer's. False when it is none of theirs, or over.
  public boolean end(Tx tx, UUID officer, UUID passkey) {
    boolean ended =
        tx.change(
                """
                update desk_passkey set ended_at = clock_timestamp()
                 where id = $1 and officer_id = $2 and ended_at is null
                """,
                passkey,
                officer)
            == 1;
    if (ended) {
      audited(tx, Optional.of(officer), "passkey.end", "done");
    }
    return ended;
  }

  private void audited(Tx tx, Optional<UUID> officer, String action, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            officer, Optional.empty(), action, Channel.DESK, Optional.empty(), outcome));
  }

  private static Passkey passkey(Row row) {
    return new Passkey(
        row.getUUID("id"),
        row.getUUID("officer_id"),
        row.getBuffer("credential_id"),
        row.getBuffer("credential"),
        row.getLong("sign_count"),
        row.getBoolean("may_be_copied"),
        row.getString("device"),
        row.getOffsetDateTime("added_at").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("used_at")).map(OffsetDateTime::toInstant));
  }

  private static Buffer hash(String challenge) {
    try {
      return Buffer.buffer(
          MessageDigest.getInstance("SHA-256").digest(challenge.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
