package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.notice.Happening;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.jspecify.annotations.Nullable;

/// Writes down who was told what about a day in court. Triggers of the database record what becomes
/// of a text or a call, in the transaction of the change; the words are recorded here, before a
/// byte of them leaves. [#seal] ties the new records to those before them, a chain for each
/// hearing, by a keyed hash: whoever changes a message calls it in the same transaction, and the
/// pump now and then for those who did not. A message that is about no hearing costs nothing here.
public final class NoticeRecords {
  /// The most records one transaction ties; the others wait for the next.
  static final int SEALED_AT_ONCE = 1_000;

  private final Sealing sealing;

  public NoticeRecords(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Records the words of those messages that are about a hearing.
  public void told(Tx tx, List<RenderedMessage> all, Instant now) {
    List<UUID> hearings =
        all.stream()
            .flatMap(telling -> telling.message().addressed().hearing().stream())
            .map(Addressed.HearingVersion::hearing)
            .distinct()
            .toList();
    if (hearings.isEmpty()) {
      return;
    }
    Map<UUID, Sealing> own = ofHearings(tx, hearings);
    List<Tuple> rows =
        all.stream()
            .flatMap(telling ->
                telling.message().addressed().hearing().stream()
                    .map(about -> row(telling, about, own.getOrDefault(about.hearing(), sealing))))
            .toList();
    tx.changeMany(
        """
        insert into notice_record
          (id, case_id, hearing_id, hearing_version, what, message_id, contact_id, officer_id,
           relation, role, office, kind, language, words, words_hash, phone, phone_index, tells,
           former, is_legal)
        select $1, h.case_id, h.id, $3, $4, $5, $6, $7,
               (select relation from contact where id = $6), o.role, u.name,
               $8, $9, $10, $11, $12, $13, $14, $15, $16
          from hearing h
               left join officer o on o.id = $7 left join unit u on u.id = o.unit_id
         where h.id = $2
        on conflict (message_id, words_hash) where words_hash is not null do nothing
        """,
        rows);
    seal(tx, now);
  }

  /// What seals for the case of each hearing.
  private Map<UUID, Sealing> ofHearings(Tx tx, List<UUID> hearings) {
    return tx
        .rows(
            """
            select h.id, h.case_id, k.wrapped as case_key
              from hearing h left join case_key k using (case_id)
             where h.id = any($1::uuid[])
            """,
            (Object) hearings.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(row -> row.getUUID("id"), row -> CaseKeyTable.of(sealing, row)));
  }

  private static Tuple row(
      RenderedMessage telling, Addressed.HearingVersion about, Sealing sealing) {
    ClaimedMessage message = telling.message();
    UUID id = UUID.randomUUID();
    return Tx.row(
        id,
        about.hearing(),
        about.version(),
        (message.repeat() ? Happening.REPEATED : Happening.TOLD).name(),
        message.id(),
        message.addressed().contact().orElse(null),
        message.addressed().officer().orElse(null),
        message.kind(),
        message.language().code(),
        Buffer.buffer(sealing.words(id, telling.words())),
        Buffer.buffer(sealing.wordsHash(message.id(), telling.words())),
        Buffer.buffer(sealing.phone("notice_record", id, message.to())),
        Buffer.buffer(sealing.tiedPhone(message.to())),
        moment(message, "when"),
        moment(message, "old"),
        telling.legal());
  }

  private static @Nullable OffsetDateTime moment(ClaimedMessage message, String fact) {
    try {
      return Optional.ofNullable(message.facts().get(fact))
          .map(text -> Instant.parse(text).atOffset(ZoneOffset.UTC))
          .orElse(null);
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /// Ties the records that are not tied yet, those of this transaction among them. Locks the ends
  /// of their hearings' chains until the transaction ends. Returns how many.
  ///
  /// @param now by the clock of the house, which a demo may move
  public int seal(Tx tx, Instant now) {
    List<Row> fresh =
        tx.rows(
            """
            select r.*, $1::timestamptz + (recorded_at - clock_timestamp()) as house_at
              from notice_record r where mac is null
             order by hearing_id, entered limit $2
               for update skip locked
            """,
            now.atOffset(ZoneOffset.UTC),
            SEALED_AT_ONCE);
    if (fresh.isEmpty()) {
      return 0;
    }
    Map<UUID, End> ends = ends(tx, fresh);
    var rows = new ArrayList<Tuple>();
    for (Row row : fresh) {
      End end = Objects.requireNonNull(ends.get(row.getUUID("hearing_id")));
      OffsetDateTime at = row.getOffsetDateTime("house_at");
      long seq = end.seq() + 1;
      Buffer mac =
          Buffer.buffer(sealing.chains().noticeMac(end.mac().getBytes(), canonical(row, at, seq)));
      ends.put(row.getUUID("hearing_id"), new End(seq, mac));
      rows.add(Tx.row(row.getUUID("id"), at, seq, mac));
    }
    tx.changeMany("update notice_record set at = $2, seq = $3, mac = $4 where id = $1", rows);
    tx.changeMany(
        "update notice_head set seq = $2, mac = $3 where hearing_id = $1",
        ends.entrySet().stream()
            .map(end -> Tx.row(end.getKey(), end.getValue().seq(), end.getValue().mac()))
            .toList());
    return rows.size();
  }

  /// The end of a hearing's chain.
  private record End(long seq, Buffer mac) {}

  /// Begun where there is none, and locked, always in the same order.
  private static Map<UUID, End> ends(Tx tx, List<Row> fresh) {
    UUID[] hearings =
        fresh.stream()
            .map(row -> row.getUUID("hearing_id"))
            .distinct()
            .sorted()
            .toArray(UUID[]::new);
    var ends = new TreeMap<UUID, End>();
    tx.rows(
            """
            insert into notice_head (hearing_id, seq, mac)
            select hearing, 0, '' from unnest($1::uuid[]) with ordinality as one (hearing, place)
             order by place
            on conflict (hearing_id) do update set seq = notice_head.seq
            returning hearing_id, seq, mac
            """,
            (Object) hearings)
        .forEach(row ->
            ends.put(row.getUUID("hearing_id"), new End(row.getLong("seq"), row.getBuffer("mac"))));
    return ends;
  }

  /// What a record's hash is taken of, beside the hash before it. Of the sealed values it takes the
  /// keyed hashes, so that they can be sealed anew with another key.
  public static String canonical(Row row, OffsetDateTime at, long seq) {
    return String.join(
        "\u001f",
        text(row.getUUID("hearing_id")),
        Long.toString(seq),
        text(row.getUUID("id")),
        row.getOffsetDateTime("recorded_at").toInstant().toString(),
        at.toInstant().toString(),
        text(row.getUUID("case_id")),
        Integer.toString(row.getInteger("hearing_version")),
        row.getString("what"),
        text(row.getUUID("message_id")),
        text(row.getUUID("call_id")),
        text(row.getUUID("contact_id")),
        text(row.getUUID("officer_id")),
        text(row.getString("relation")),
        text(row.getString("role")),
        text(row.getString("office")),
        text(row.getString("kind")),
        text(row.getString("language")),
        hex(row.getBuffer("words_hash")),
        hex(row.getBuffer("phone_index")),
        time(row.getOffsetDateTime("tells")),
        time(row.getOffsetDateTime("former")),
        text(row.getBoolean("is_legal")),
        text(row.getBoolean("is_yes")),
        text(row.getString("detail")));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String time(@Nullable OffsetDateTime value) {
    return value == null ? "" : value.toInstant().toString();
  }

  private static String hex(@Nullable Buffer value) {
    return value == null ? "" : java.util.HexFormat.of().formatHex(value.getBytes());
  }
}
