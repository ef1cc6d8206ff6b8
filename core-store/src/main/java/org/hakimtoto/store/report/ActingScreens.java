package org.hakimtoto.store.report;

import io.vertx.core.buffer.Buffer;
import java.util.Comparator;
import java.util.List;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Tx;

/// Screens that were shown and whose next key acts, by the press they answered: what a dialogue
/// that is found again must prove before it acts.
public final class ActingScreens {
  private ActingScreens() {}

  public static void keep(Tx tx, List<PressKey> presses) {
    if (!presses.isEmpty()) {
      tx.changeMany(
          "insert into acting_screen (press_key) values ($1) on conflict do nothing",
          presses.stream()
              .sorted(Comparator.comparing(PressKey::hex))
              .map(press -> Tx.row(Buffer.buffer(press.bytes())))
              .toList());
    }
  }

  public static boolean shown(Tx tx, PressKey press) {
    return tx.one("select 1 from acting_screen where press_key = $1", Buffer.buffer(press.bytes()))
        .isPresent();
  }
}
