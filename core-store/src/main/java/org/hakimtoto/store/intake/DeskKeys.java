package org.hakimtoto.store.intake;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.crypto.EnvelopeKeys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The keys to which the desk's computers seal what waits. The private halves lie here alone,
/// wrapped by the data keyset, and stay: a computer may have been in a cupboard for months.
public final class DeskKeys {
  /// After so long computers are given another one.
  public static final Duration GIVEN_FOR = Duration.ofDays(90);

  private final Sealing sealing;
  private final Supplier<UUID> ids;

  public DeskKeys(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
  }

  /// What a computer seals with.
  ///
  /// @param point as [EnvelopeKeys.Pair] has it
  public record Given(UUID id, Buffer point) {}

  /// One for all gateways; the first that comes makes it.
  public Given newest(Tx tx) {
    return found(tx)
        .orElseGet(() -> {
          tx.one("select pg_advisory_xact_lock(hashtextextended('haki_desk_key', 0))");
          return found(tx).orElseGet(() -> made(tx));
        });
  }

  /// Gives computers another one from now on, as when the newest may have been seen.
  public Given another(Tx tx) {
    return made(tx);
  }

  /// The private half; empty: this house never gave such a key.
  public Optional<byte[]> keyset(Tx tx, UUID id) {
    return tx.one("select private_key from desk_key where id = $1", id)
        .map(row -> sealing.openDeskKey(id, row.getBuffer("private_key").getBytes()));
  }

  private static Optional<Given> found(Tx tx) {
    return tx.one(
            """
            select id, public_key from desk_key
             where made_at > clock_timestamp() - make_interval(secs => $1)
             order by made_at desc, id limit 1
            """,
            (double) GIVEN_FOR.toSeconds())
        .map(DeskKeys::given);
  }

  private static Given given(Row row) {
    return new Given(row.getUUID("id"), row.getBuffer("public_key"));
  }

  private Given made(Tx tx) {
    UUID id = ids.get();
    EnvelopeKeys.Pair pair = EnvelopeKeys.fresh();
    var point = Buffer.buffer(pair.point());
    tx.change(
        "insert into desk_key (id, public_key, private_key) values ($1, $2, $3)",
        id,
        point,
        Buffer.buffer(sealing.deskKey(id, pair.keyset())));
    return new Given(id, point);
  }
}
