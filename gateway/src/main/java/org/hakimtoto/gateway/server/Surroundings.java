package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.Optional;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;

/// What a gateway takes from the world around it beside its stores: the time, who carries its texts
/// when no account is configured, and routes of others on the carrier's port. In production that is
/// the house's time and nothing else ([#production]); who plays the world brings an own one.
public interface Surroundings extends AutoCloseable {
  /// By which reports, hearings and clocks are kept.
  InstantSource clock();

  /// The world's, by which a receiver judges signatures and a carrier is left alone; in a demo it
  /// is not the house's.
  InstantSource worldClock();

  /// Carries every text in place of the configured carriers; empty: they do.
  Optional<Carrier> carrier();

  /// Adds routes to the carrier's port, after ours.
  void mount(Router router, Running gateway);

  @Override
  void close();

  /// Makes the surroundings of one gateway.
  interface Maker {
    Surroundings around(Foundation foundation);
  }

  /// What there is of a gateway before its surroundings are asked for.
  ///
  /// @param worldClock the world's, also when the gateway's own is another one: PostgreSQL's time
  record Foundation(
      Vertx vertx,
      Config config,
      Database database,
      Sealing sealing,
      InstantSource worldClock,
      Ids ids,
      OffLoop offLoop) {
    /// The same in a world where it is another time.
    public Foundation at(InstantSource played) {
      return new Foundation(vertx, config, database, sealing, played, ids, offLoop);
    }
  }

  /// A gateway that answers, or is about to.
  interface Running {
    /// 0 before it listens.
    int carrierPort();

    /// 0 before it listens.
    int operationsPort();

    /// 0 before it listens.
    int deskPort();

    /// Has the pump look now: the time has moved.
    void lookNow();
  }

  /// The house's time, the configured carriers, no other routes.
  static Surroundings production(Foundation foundation) {
    return new Surroundings() {
      @Override
      public InstantSource clock() {
        return foundation.worldClock();
      }

      @Override
      public InstantSource worldClock() {
        return foundation.worldClock();
      }

      @Override
      public Optional<Carrier> carrier() {
        return Optional.empty();
      }

      @Override
      public void mount(Router router, Running gateway) {}

      @Override
      public void close() {}
    };
  }
}
