package org.hakimtoto.gateway.cli.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.intake.DeskKeys;
import org.hakimtoto.store.journal.JournalPairs;

/// The key pairs that lie in PostgreSQL: whoever seals has the public half alone. There is no
/// second step: another pair opens from the moment it is there.
///
/// @param house as a gateway reaches the database
/// @param keeper as those reach it who migrate
record PairKeys(CliContext house, CliContext keeper) {
  static final String JOURNAL = "journal";
  static final String DESK = "desk";
  static final List<String> NAMES = List.of(DESK, JOURNAL);

  void rotate(String name, Consumer<String> say) {
    Sealing sealing = house.sealing();
    UUID id = UUID.randomUUID();
    house.with(database ->
        database.inTransaction(tx -> {
          if (name.equals(JOURNAL)) {
            JournalPairs.make(tx, sealing, id);
          } else {
            new DeskKeys(sealing, () -> id).another(tx);
          }
          return true;
        }));
    say.accept(
        "new pair " + id + ": sealed to from now on, as soon as its gateway or computer looks");
    say.accept(
        name.equals(JOURNAL)
            ? "the older private keys stay until no journal needs them: haki keys status"
            : "the older private keys stay: a computer may have been in a cupboard for months");
  }

  List<String> against() {
    return house.with(database -> database.reading(JournalPairs::against));
  }

  int retire() {
    return keeper.with(JournalPairs::retire);
  }

  boolean gone(UUID journal) {
    return keeper.with(database -> JournalPairs.gone(database, journal));
  }

  /// As a person reads it.
  List<String> journals() {
    return house.with(database ->
        database.reading(tx -> {
          var lines = new ArrayList<String>();
          List<JournalPairs.Pair> pairs = JournalPairs.all(tx);
          pairs.forEach(pair ->
              lines.add(
                  "  pair "
                      + pair.id()
                      + (pair.sealedTo() ? "  is sealed to" : "  only opens")
                      + ", made "
                      + pair.made()));
          if (pairs.size() > 1) {
            JournalPairs.against(tx).forEach(why -> lines.add("  " + why));
          }
          return List.copyOf(lines);
        }));
  }
}
