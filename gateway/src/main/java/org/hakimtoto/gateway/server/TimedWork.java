package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hakimtoto.gateway.audit.HeadsOut;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.link.SubscriberSenders;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtDayWorker;
import org.hakimtoto.gateway.registry.SimAsker;
import org.hakimtoto.notifier.carrier.SimQuestion;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;

/// What a gateway does by itself, without being asked: texts and clocks, court days, the look at
/// both clocks, the audit's ends, the link. All of it needs PostgreSQL.
final class TimedWork implements AutoCloseable {
  private final Pump pump;
  private final CourtDayWorker courtDays;
  private final ClockWatch clockWatch;
  private final CarrierWatch carrierWatch;
  private final HeadsOut heads;
  private final Optional<SimAsker> sims;
  private final Supplier<Optional<Link>> linking;
  private final SubscriberSenders subscribers;
  private final AtomicReference<Optional<Link>> link = new AtomicReference<>(Optional.empty());

  /// @param sims empty: the carrier is not asked of them
  /// @param linking begins the link; empty: none is configured
  TimedWork(
      Pump pump,
      CourtDayWorker courtDays,
      ClockWatch clockWatch,
      CarrierWatch carrierWatch,
      HeadsOut heads,
      Optional<SimAsker> sims,
      Supplier<Optional<Link>> linking,
      SubscriberSenders subscribers) {
    this.pump = pump;
    this.courtDays = courtDays;
    this.clockWatch = clockWatch;
    this.carrierWatch = carrierWatch;
    this.heads = heads;
    this.sims = sims;
    this.linking = linking;
    this.subscribers = subscribers;
  }

  /// The audit's ends, by the machine's clock, which is what others judge them by.
  static HeadsOut heads(
      Config.Heads to, Vertx vertx, Database database, Sealing sealing, Metrics metrics) {
    var caller = VertxHttpCaller.withALineEach(vertx, 1, HeadsOut.TOTAL);
    return new HeadsOut(to, database, sealing, caller, InstantSource.system(), metrics);
  }

  /// Whether SIMs were changed, where that is to be asked.
  static Optional<SimAsker> sims(
      Config.Sms sms, Vertx vertx, Database database, Sealing sealing, Metrics metrics) {
    return sms.simChecks()
        .map(asked -> {
          var caller = VertxHttpCaller.withALineEach(vertx, 1, SimAsker.TOTAL);
          var question = new SimQuestion(asked.account(), caller);
          return new SimAsker(database, sealing, question, asked.aDay(), metrics::count);
        });
  }

  void start() {
    pump.start();
    courtDays.start();
    clockWatch.start();
    carrierWatch.start();
    heads.start();
    sims.ifPresent(SimAsker::start);
    link.set(linking.get());
    subscribers.start();
  }

  /// How far CJIMS is behind; empty: nobody knows.
  Optional<Duration> linkBehind() {
    return link.get().flatMap(Link::behind);
  }

  /// The time has moved.
  void lookNow() {
    pump.lookNow();
    sims.ifPresent(SimAsker::lookNow);
  }

  /// The pump ends its batch.
  @Override
  public void close() {
    courtDays.close();
    clockWatch.close();
    carrierWatch.close();
    heads.close();
    sims.ifPresent(SimAsker::close);
    pump.close();
    link.get().ifPresent(Link::close);
    subscribers.close();
  }
}
