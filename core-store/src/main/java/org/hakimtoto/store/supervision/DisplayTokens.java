package org.hakimtoto.store.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The screens that hang on walls. Each has a token of its own, which opens one page of counts
/// until somebody ends it.
public final class DisplayTokens {
  /// The most that are in force at once.
  public static final int MOST = 200;

  public static final int MAX_NAME = 40;

  private final Audit audit;

  public DisplayTokens(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// @param county 0: all of Kenya
  /// @param shownOn the last day it was shown anything
  public record Display(
      UUID id, String name, int county, Instant madeAt, Optional<LocalDate> shownOn) {}

  /// A screen that is added.
  ///
  /// @param token of 256 random bits: nothing else opens the page
  public record Added(UUID id, String name, int county, String token) {
    @Override
    public String toString() {
      return "Added[" + id + "]";
    }
  }

  /// False when there are too many.
  ///
  /// @param by who says so
  public boolean add(Tx tx, Added display, UUID by, Channel channel) {
    boolean added =
        tx.change(
                """
                insert into display_token (id, token_hash, name, county, made_by)
                select $1, $2, $3, $4, $5
                 where (select count(*) from display_token where ended_at is null) < $6
                """,
                display.id(),
                hash(display.token()),
                display.name(),
                (short) display.county(),
                by,
                MOST)
            == 1;
    if (added) {
      audited(tx, by, "display.add", channel);
    }
    return added;
  }

  /// Those in force, by name.
  public List<Display> all(Tx tx) {
    return tx
        .rows(
            """
            select id, name, county, made_at, shown_on from display_token
             where ended_at is null order by name, made_at limit $1
            """,
            MOST)
        .stream()
        .map(DisplayTokens::display)
        .toList();
  }

  /// False when there is none of that id in force.
  public boolean end(Tx tx, UUID id, UUID by, Channel channel) {
    boolean ended =
        tx.change(
                """
                update display_token set ended_at = clock_timestamp()
                 where id = $1 and ended_at is null
                """,
                id)
            == 1;
    if (ended) {
      audited(tx, by, "display.end", channel);
    }
    return ended;
  }

  /// The one that a token opens, if it is in force.
  public Optional<Display> byToken(Tx tx, String token) {
    return tx.one(
            """
            select id, name, county, made_at, shown_on from display_token
             where token_hash = $1 and ended_at is null
            """,
            hash(token))
        .map(DisplayTokens::display);
  }

  /// Writes down that it was shown something, once a day.
  public void shown(Tx tx, Display display, Instant now) {
    LocalDate today = Kenya.day(now);
    if (!display.shownOn().equals(Optional.of(today))) {
      tx.change("update display_token set shown_on = $2 where id = $1", display.id(), today);
    }
  }

  private void audited(Tx tx, UUID by, String action, Channel channel) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by), Optional.empty(), action, channel, Optional.empty(), "done"));
  }

  private static Display display(Row row) {
    OffsetDateTime made = row.getOffsetDateTime("made_at");
    return new Display(
        row.getUUID("id"),
        row.getString("name"),
        row.getInteger("county"),
        made.toInstant(),
        Optional.ofNullable(row.getLocalDate("shown_on")));
  }

  private static Buffer hash(String token) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
