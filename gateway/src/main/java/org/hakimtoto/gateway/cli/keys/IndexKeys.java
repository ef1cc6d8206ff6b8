package org.hakimtoto.gateway.cli.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.journal.JournalPairs;
import org.hakimtoto.store.keys.IndexRotation;
import org.hakimtoto.store.keys.NumbersTried;
import org.hakimtoto.store.keys.Rehash;
import org.hakimtoto.store.search.NamesAnew;

/// What is to be done in PostgreSQL when the key is replaced by which rows are found.
///
/// @param house as a gateway reaches the database
/// @param keeper as those reach it who migrate
record IndexKeys(CliContext house, CliContext keeper) {
  static final String NAME = "index";

  List<String> against(KeyHistory keys, Instant now) {
    return house.with(database ->
        database.reading(tx -> {
          var against = new ArrayList<>(IndexRotation.against(tx, keys, now));
          against.addAll(JournalPairs.markedOtherwise(tx, keys.primary().id()));
          return List.copyOf(against);
        }));
  }

  /// Makes room, before another key is announced.
  void announced() {
    keeper.with(database -> {
      IndexRotation.forget(database);
      return true;
    });
  }

  void retired() {
    keeper.with(database -> {
      IndexRotation.over(database);
      return true;
    });
  }

  /// Returns whether nothing is left that can be moved.
  ///
  /// @param most bites that are taken
  /// @param tryNumbers whether numbers are tried that are known by their hash alone
  boolean rehash(
      Keys keys,
      KeyHistory history,
      Instant now,
      long most,
      boolean tryNumbers,
      Consumer<String> say) {
    return keeper.with(database -> {
      var sealing = new Sealing(keys);
      var rehash = new Rehash(database, keys, history, new NamesAnew(sealing));
      rehash.begin(now);
      if (!rehash.run(most)) {
        say.accept("not all yet: run it again");
        return false;
      }
      var tried = new NumbersTried(database, sealing);
      if (tryNumbers && tried.unknown() > 0) {
        say.accept("trying all mobile numbers of Kenya, which takes minutes");
        say.accept("numbers found: " + tried.run(NumbersTried.beginnings()));
      }
      long unknown = tried.unknown();
      if (unknown > 0) {
        say.accept(
            "numbers that are known by their hash alone: "
                + unknown
                + (tryNumbers ? "" : " (haki keys rehash --try-numbers)"));
      }
      return unknown == 0;
    });
  }
}
