package org.hakimtoto.store.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.hakimtoto.store.db.Tx;

/// The computers at which officers signed in, known by a mark in the browser. One that was not used
/// for long is new again: the table is purged by the retention book.
public final class DeskComputers {
  private DeskComputers() {}

  /// Writes down that the officer signs in there. Whether it is for the first time; of two at once
  /// one is.
  ///
  /// @param mark 256 random bits in base64url
  public static boolean isNew(Tx tx, UUID officer, String mark) {
    return tx.one(
            """
            insert into desk_computer (officer_id, mark_hash) values ($1, $2)
            on conflict (officer_id, mark_hash) do update set seen_at = clock_timestamp()
            returning xmax = 0 as added
            """,
            officer,
            hash(mark))
        .orElseThrow()
        .getBoolean("added");
  }

  static Buffer hash(String mark) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(mark.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
