package org.hakimtoto.store.approval;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Erasures that two administrators agreed to, for the keeper who does them: the gateway's login
/// cannot.
public final class AgreedErasures {
  /// How long after it was confirmed.
  public static final Duration LIFE = Duration.ofDays(7);

  /// The most that are looked through, the oldest first.
  public static final int MOST = 1_000;

  private final Sealing sealing;

  public AgreedErasures(Sealing sealing) {
    this.sealing = sealing;
  }

  /// What exactly was proposed, as it is sealed.
  public record Wanted(UUID caseId, String reference, String reason) {
    public String facts() {
      return new JsonObject()
          .put("case", caseId.toString())
          .put("reference", reference)
          .put("reason", reason)
          .encode();
    }

    static Wanted of(String facts) {
      var json = new JsonObject(facts);
      return new Wanted(
          UUID.fromString(json.getString("case")),
          json.getString("reference"),
          json.getString("reason"));
    }
  }

  /// @param by who confirmed it
  /// @param second who proposed it
  public record Agreed(UUID approval, UUID by, UUID second, Wanted wanted) {}

  /// What was agreed about a case, and was not done.
  public Optional<Agreed> of(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select id, facts, decided_by, proposed_by from approval
             where kind = 'ERASURE' and outcome = 'CONFIRMED' and done_at is null
               and proposed_by is not null
               and decided_at > clock_timestamp() - make_interval(secs => $1)
             order by decided_at limit $2 for update
            """,
            (double) LIFE.toSeconds(),
            MOST)
        .stream()
        .map(this::agreed)
        .filter(one -> one.wanted().caseId().equals(caseId))
        .findFirst();
  }

  /// It was done: once.
  public static void done(Tx tx, Agreed agreed) {
    tx.change("update approval set done_at = clock_timestamp() where id = $1", agreed.approval());
  }

  private Agreed agreed(Row row) {
    UUID id = row.getUUID("id");
    byte[] facts = sealing.openFacts("approval", id, row.getBuffer("facts").getBytes());
    return new Agreed(
        id,
        row.getUUID("decided_by"),
        row.getUUID("proposed_by"),
        Wanted.of(new String(facts, UTF_8)));
  }
}
