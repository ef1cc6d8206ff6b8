package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The answers to presses that changed something. A repeated press gets the same bytes, also from
/// another gateway, also when Redis has forgotten everything.
public final class AnsweredPresses implements KeptAnswers {
  private final Sealing sealing;

  public AnsweredPresses(Sealing sealing) {
    this.sealing = sealing;
  }

  @Override
  public Optional<String> find(Tx tx, PressKey key) {
    return sealing.openAnswer(
        key,
        tx.one("select answer from answered_press where press_key = $1", Buffer.buffer(key.bytes()))
            .map(row -> row.getBuffer("answer").getBytes()));
  }

  /// Sends for the answers to these presses; of the others there is none yet.
  Supplier<Map<PressKey, String>> among(Tx tx, Collection<PressKey> presses) {
    var asked =
        tx.ask(
            "select press_key, answer from answered_press where press_key = any($1::bytea[])",
            (Object)
                presses.stream().map(press -> Buffer.buffer(press.bytes())).toArray(Buffer[]::new));
    return () -> {
      var answers = new HashMap<PressKey, String>();
      for (Row row : asked.get()) {
        var press = new PressKey(HexFormat.of().formatHex(row.getBuffer("press_key").getBytes()));
        sealing
            .openAnswer(press, Optional.of(row.getBuffer("answer").getBytes()))
            .ifPresent(answer -> answers.put(press, answer));
      }
      return answers;
    };
  }

  /// Sends the answers to be kept, always in the same order, so that two gateways never wait for
  /// each other; false when one of the presses was answered already, and then the caller must roll
  /// back.
  Supplier<Boolean> keepAll(Tx tx, Map<PressKey, String> screens) {
    List<Tuple> rows =
        screens.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().hex()))
            .map(entry ->
                Tx.row(
                    Buffer.buffer(entry.getKey().bytes()),
                    Buffer.buffer(sealing.answer(entry.getKey(), entry.getValue()))))
            .toList();
    var kept =
        tx.ask(
            """
            insert into answered_press (press_key, answer)
            select * from unnest($1::bytea[], $2::bytea[]) on conflict do nothing
            returning press_key
            """,
            Tx.columns(rows, Buffer.class, Buffer.class));
    return () -> kept.get().size() == screens.size();
  }

  @Override
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
