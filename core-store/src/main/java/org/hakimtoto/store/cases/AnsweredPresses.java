package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The answers to presses that changed something. A repeated press gets the same bytes, also from
/// another gateway, also when Redis has forgotten everything.
public final class AnsweredPresses {
  private final Sealing sealing;

  public AnsweredPresses(Sealing sealing) {
    this.sealing = sealing;
  }

  public Optional<String> find(Tx tx, PressKey key) {
    return sealing.openAnswer(
        key,
        tx.one("select answer from answered_press where press_key = $1", Buffer.buffer(key.bytes()))
            .map(row -> row.getBuffer("answer").getBytes()));
  }

  /// Keeps the answer; false when this press was answered already (by a copy of the callback that
  /// was a little faster), and then the caller must roll back.
  public boolean keep(Tx tx, PressKey key, String screen) {
    return tx.change(
            """
            insert into answered_press (press_key, answer) values ($1, $2)
            on conflict do nothing
            """,
            Buffer.buffer(key.bytes()),
            Buffer.buffer(sealing.answer(key, screen)))
        == 1;
  }
}
