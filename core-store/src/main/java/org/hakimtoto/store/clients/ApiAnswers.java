package org.hakimtoto.store.clients;

import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// The answers to requests that changed something, under the key their client gave them. The key is
/// taken in the transaction of the change: whoever asks again waits for it and gets the same
/// answer, also from another gateway.
public final class ApiAnswers {
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Sealing sealing;

  public ApiAnswers(Sealing sealing) {
    this.sealing = sealing;
  }

  /// What became of taking a key.
  public sealed interface Claim {
    /// It is the first time: do the work, then [ApiAnswers#keep] its answer.
    record First() implements Claim {}

    /// The same request was answered before.
    record Again(StoredReply reply) implements Claim {}

    /// The same request was begun before and has no answer, or none yet. Only seen of work that
    /// commits step by step.
    record Begun() implements Claim {}

    /// The key belongs to another request.
    record Other() implements Claim {}
  }

  /// The same request is being worked on for longer than one waits. The transaction is lost.
  public static final class InProgress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InProgress(Throwable cause) {
      super("the request is being worked on", cause);
    }
  }

  /// @param requestHash a keyed hash of all that makes the request
  public Claim claim(Tx tx, UUID client, String key, byte[] requestHash) {
    if (taken(tx, client, key, requestHash)) {
      return new Claim.First();
    }
    Row row =
        tx.one(
                """
                select request_hash, status, content_type, etag, body
                  from api_idempotency where client_id = $1 and key = $2
                """,
                client,
                key)
            .orElseThrow();
    if (!Sent.isSame(row.getBuffer("request_hash").getBytes(), requestHash)) {
      return new Claim.Other();
    }
    if (row.getInteger("status") == null) {
      return new Claim.Begun();
    }
    return new Claim.Again(reply(client, key, row));
  }

  /// What a request was answered, as long as that is kept; empty: it did not come, or has no
  /// answer.
  public Optional<StoredReply> before(Tx tx, UUID client, String key) {
    return tx.one(
            """
            select status, content_type, etag, body
              from api_idempotency where client_id = $1 and key = $2 and status is not null
            """,
            client,
            key)
        .map(row -> reply(client, key, row));
  }

  private StoredReply reply(UUID client, String key, Row row) {
    return new StoredReply(
        row.getInteger("status"),
        row.getString("content_type"),
        Objects.requireNonNullElse(row.getString("etag"), ""),
        sealing.openReply(client, key, row.getBuffer("body").getBytes()));
  }

  /// Keeps the answer of a claimed key. The first answer stays.
  public void keep(Tx tx, UUID client, String key, StoredReply reply) {
    tx.change(
        """
        update api_idempotency set status = $3, content_type = $4, etag = $5, body = $6
         where client_id = $1 and key = $2 and status is null
        """,
        client,
        key,
        (short) reply.status(),
        reply.contentType(),
        reply.etag(),
        Buffer.buffer(sealing.reply(client, key, reply.body())));
  }

  private static boolean taken(Tx tx, UUID client, String key, byte[] requestHash) {
    try {
      return tx.change(
              """
              insert into api_idempotency (client_id, key, request_hash) values ($1, $2, $3)
              on conflict do nothing
              """,
              client,
              key,
              Buffer.buffer(requestHash))
          == 1;
    } catch (StoreFault.Busy e) {
      if (e.getCause() instanceof PgException held
          && LOCK_NOT_AVAILABLE.equals(held.getSqlState())) {
        throw new InProgress(e);
      }
      throw e;
    }
  }
}
