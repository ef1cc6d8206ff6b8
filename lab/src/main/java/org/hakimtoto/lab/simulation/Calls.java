package org.hakimtoto.lab.simulation;

import java.util.function.Supplier;
import org.hakimtoto.lab.simulation.World.Fate;
import org.hakimtoto.lab.simulation.World.Store;

/// The calls of one process to the stores: each meets the fate that chance has for it.
final class Calls {
  private final World world;
  private final String process;
  private boolean alive = true;

  Calls(World world, String process) {
    this.world = world;
    this.process = process;
  }

  /// What is asked of a store, and how it can fail.
  ///
  /// @param name for whoever reads the history
  /// @param inVain begins the work and undoes it
  /// @param before the fault when nothing was done
  /// @param after the fault when it was done and nobody knows
  record Asked<T>(
      Store store,
      String name,
      Supplier<T> work,
      Runnable inVain,
      Supplier<RuntimeException> before,
      Supplier<RuntimeException> after) {
    Asked(Store store, String name, Supplier<T> work, Supplier<RuntimeException> fault) {
      this(store, name, work, () -> {}, fault, fault);
    }
  }

  boolean alive() {
    return alive;
  }

  <T> T call(Asked<T> asked) {
    mustLive();
    Fate fate = world.fate(asked.store());
    if (fate != Fate.WELL) {
      world.history.tell(() -> "  " + process + ": " + asked.name() + " " + fate);
    }
    return switch (fate) {
      case WELL -> asked.work().get();
      case FAILS_BEFORE -> {
        asked.inVain().run();
        throw asked.before().get();
      }
      case FAILS_AFTER -> {
        var _ = asked.work().get();
        throw asked.after().get();
      }
      case LATE -> late(asked.work());
      case TWICE -> {
        var _ = asked.work().get();
        yield asked.work().get();
      }
      case KILLED_BEFORE -> throw killed();
      case KILLED_AFTER -> {
        var _ = asked.work().get();
        throw killed();
      }
    };
  }

  void mustLive() {
    if (!alive) {
      throw new Crashed();
    }
  }

  Crashed killed() {
    alive = false;
    return new Crashed();
  }

  private <T> T late(Supplier<T> work) {
    long late = world.lateness();
    boolean before = world.choices.onceIn(2);
    if (before) {
      pass(late);
    }
    T done = work.get();
    if (!before) {
      pass(late);
    }
    return done;
  }

  /// The process waits.
  void pass(long millis) {
    world.pass(millis);
    mustLive();
  }
}
