package org.hakimtoto.store.notice;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.ChainWalk;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.outbox.NoticeRecords;

/// The records of one hearing being walked, the first one first.
final class NoticeChain {
  private final Sealing sealing;
  private long seq;
  private byte[] mac = {};
  private final ChainWalk keys = new ChainWalk();

  NoticeChain(Sealing sealing) {
    this.sealing = sealing;
  }

  long seq() {
    return seq;
  }

  /// What is wrong with the next record; empty: nothing. A chain is of no use after its first
  /// fault.
  Optional<String> next(Row row) {
    if (row.getLong("seq") != seq + 1) {
      return Optional.of("a record is gone before this one");
    }
    seq++;
    OffsetDateTime at = row.getOffsetDateTime("at");
    String canonical = NoticeRecords.canonical(row, at, row.getLong("seq"));
    byte[] tied = row.getBuffer("mac").getBytes();
    if (!keys.takes(sealing.chains().noticeMaker(mac, canonical, tied), at.toInstant())) {
      return Optional.of("altered, moved, or made without the key");
    }
    mac = tied;
    return unlikeTheirHash(row)
        ? Optional.of("the words or the number were altered")
        : Optional.empty();
  }

  /// Whether the chain ends where its head says.
  boolean endsAt(long headSeq, byte[] headMac) {
    return headSeq == seq && Arrays.equals(headMac, mac);
  }

  private boolean unlikeTheirHash(Row row) {
    Buffer words = row.getBuffer("words");
    if (words == null) {
      return row.getBuffer("words_hash") != null;
    }
    if (words.length() == 0) {
      return row.getColumnIndex("erased") < 0 || !row.getBoolean("erased");
    }
    UUID id = row.getUUID("id");
    try {
      Sealing own = CaseKeyTable.of(sealing, row);
      return !sealing.isWordsHash(
              row.getUUID("message_id"),
              own.openWords(id, words.getBytes()),
              row.getBuffer("words_hash").getBytes())
          || !sealing.isTied(
              own.openPhone("notice_record", id, row.getBuffer("phone").getBytes()),
              row.getBuffer("phone_index").getBytes());
    } catch (RuntimeException doesNotOpen) {
      return true;
    }
  }
}
