package org.hakimtoto.store.report;

import io.vertx.core.buffer.Buffer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Tx;

/// Screens that were shown, by the press they answered: those a dialogue began at, and those whose
/// next key acts. A dialogue that is found again must prove by them on which book it is, and what
/// it was shown, before it acts.
public final class ActingScreens {
  private ActingScreens() {}

  public static void keep(Tx tx, List<ShownScreen> screens) {
    if (!screens.isEmpty()) {
      tx.send(
          """
          insert into acting_screen (press_key, book, begins)
          select * from unnest($1::bytea[], $2::text[], $3::boolean[])
          on conflict do nothing
          """,
          Tx.columns(
              screens.stream()
                  .sorted(Comparator.comparing(screen -> screen.press().hex()))
                  .map(screen ->
                      Tx.row(Buffer.buffer(screen.press().bytes()), screen.book(), screen.begins()))
                  .toList(),
              Buffer.class,
              String.class,
              Boolean.class));
    }
  }

  /// Whether that press was answered by a screen of that book.
  public static boolean shown(Tx tx, PressKey press, String book) {
    return tx.one(
            "select 1 from acting_screen where press_key = $1 and book = $2",
            Buffer.buffer(press.bytes()),
            book)
        .isPresent();
  }

  /// Those of the presses that are known to have been answered by a screen.
  public static List<ShownScreen> among(Tx tx, List<PressKey> presses) {
    return tx
        .rows(
            "select press_key, book, begins from acting_screen where press_key = any($1::bytea[])",
            (Object) presses.stream().map(key -> Buffer.buffer(key.bytes())).toArray(Buffer[]::new))
        .stream()
        .map(row ->
            new ShownScreen(
                new PressKey(HexFormat.of().formatHex(row.getBuffer("press_key").getBytes())),
                row.getString("book"),
                row.getBoolean("begins")))
        .toList();
  }
}
