package org.hakimtoto.lab.simulation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.lab.simulation.Calls.Asked;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.store.cases.KeptAnswers;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Transactions;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// PostgreSQL as one process sees it: transactions over [Tables], whose COMMIT may fail, and whose
/// answer may get lost.
final class MemoryRecords implements Transactions, KeptAnswers {
  private final Tables tables;
  private final Calls calls;
  private final World world;
  private final Bug bug;
  private boolean inside;

  MemoryRecords(Tables tables, Calls calls, World world, Bug bug) {
    this.tables = tables;
    this.calls = calls;
    this.world = world;
    this.bug = bug;
  }

  @Override
  public <T> T inTransaction(Function<Tx, T> work) {
    mustNotBeInside();
    return calls.call(
        new Asked<>(
            Store.RECORDS,
            "transaction",
            () -> tables.whole(within(work)),
            () -> tables.inVain(within(work)),
            this::refused,
            () -> new StoreFault.CommitUnknown(new IllegalStateException("lost"))));
  }

  @Override
  public <T> T reading(Function<Tx, T> work) {
    mustNotBeInside();
    return calls.call(new Asked<>(Store.RECORDS, "reading", within(work), this::refused));
  }

  @Override
  public void mustNotBeInside() {
    if (inside) {
      throw new IllegalStateException("a transaction of this thread is open already");
    }
  }

  @Override
  public Optional<String> find(Tx tx, PressKey key) {
    return bug == Bug.FILED_AGAIN ? Optional.empty() : tables.answer(key);
  }

  @Override
  public boolean keep(Tx tx, PressKey key, String screen) {
    return tables.keep(key, screen) || bug == Bug.FILED_AGAIN;
  }

  private <T> Supplier<T> within(Function<Tx, T> work) {
    return () -> {
      inside = true;
      try {
        return work.apply(Tx.ofMemory());
      } finally {
        inside = false;
      }
    };
  }

  private StoreFault refused() {
    return world.choices.onceIn(4)
        ? new StoreFault.Busy("held by somebody else")
        : new StoreFault.Unavailable("away");
  }
}
