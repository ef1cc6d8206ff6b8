package org.hakimtoto.lab.demo;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.Facts;

/// The inboxes of the demo's handsets, sealed like everything else that holds a text, and how far
/// its clock was moved.
public final class DemoHandsets {
  /// Migrations that only a demo applies.
  public static final String MIGRATIONS = "classpath:org/hakimtoto/lab/demo";

  /// The newest messages a handset shows.
  public static final int MAX_SHOWN = 200;

  private final Database database;
  private final Sealing sealing;
  private final Supplier<UUID> ids;

  public DemoHandsets(Database database, Sealing sealing, Supplier<UUID> ids) {
    this.database = database;
    this.sealing = sealing;
    this.ids = ids;
  }

  /// A text as it lies on a handset.
  ///
  /// @param at ISO 8601 instant
  public record HandsetSms(String at, String from, String to, String text) {
    @Override
    public String toString() {
      return "HandsetSms[***]";
    }
  }

  public void deliver(PhoneNumber phone, HandsetSms sms) {
    UUID id = ids.get();
    var content = Map.of("at", sms.at(), "from", sms.from(), "to", sms.to(), "text", sms.text());
    database.inTransaction(tx ->
        tx.change(
            "insert into demo_handset_sms (row_id, phone_index, content) values ($1, $2, $3)",
            id,
            Buffer.buffer(sealing.tiedPhone(phone)),
            Buffer.buffer(sealing.facts("demo_handset_sms", id, Facts.write(content)))));
  }

  /// The newest [#MAX_SHOWN] texts of a handset, oldest first.
  public List<HandsetSms> inbox(PhoneNumber phone) {
    return database.inTransaction(tx ->
        tx
            .rows(
                """
                select row_id, content from (
                  select id, row_id, content from demo_handset_sms
                   where phone_index = $1 order by id desc limit $2) newest
                 order by id
                """,
                Buffer.buffer(sealing.tiedPhone(phone)),
                MAX_SHOWN)
            .stream()
            .map(this::sms)
            .toList());
  }

  public Duration clockAhead() {
    try {
      return database.reading(tx ->
          tx.one("select ahead_seconds from demo_clock")
              .map(row -> Duration.ofSeconds(row.getLong("ahead_seconds")))
              .orElse(Duration.ZERO));
    } catch (StoreFault away) {
      // a demo that starts without its database plays in the present
      return Duration.ZERO;
    }
  }

  public void keepClockAhead(Duration ahead) {
    database.inTransaction(tx ->
        tx.change(
            """
            insert into demo_clock (ahead_seconds) values ($1)
            on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds
            """,
            ahead.toSeconds()));
  }

  private HandsetSms sms(Row row) {
    var content =
        Facts.read(
            sealing.openFacts(
                "demo_handset_sms", row.getUUID("row_id"), row.getBuffer("content").getBytes()));
    return new HandsetSms(
        content.getOrDefault("at", ""),
        content.getOrDefault("from", ""),
        content.getOrDefault("to", ""),
        content.getOrDefault("text", ""));
  }
}
