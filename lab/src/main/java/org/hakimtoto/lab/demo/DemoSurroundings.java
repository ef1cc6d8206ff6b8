package org.hakimtoto.lab.demo;

import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.Optional;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.server.Surroundings;
import org.hakimtoto.notifier.carrier.Carrier;

/// The world of a demo: a clock that can be moved, handsets that show their texts, a carrier that
/// delivers to them, and the page they stand on.
public final class DemoSurroundings implements Surroundings {
  private final Foundation foundation;
  private final OffLoop offLoop;
  private final DemoNetwork network;
  private final DemoHandsets handsets;
  private final DemoClock clock;

  public DemoSurroundings(Foundation foundation) {
    this.foundation = foundation;
    this.offLoop = foundation.offLoop();
    this.network =
        new DemoNetwork(foundation.vertx(), foundation.config().callbacks().token().value());
    this.handsets =
        new DemoHandsets(foundation.database(), foundation.sealing(), foundation.ids()::id);
    this.clock = new DemoClock(foundation.worldClock(), handsets.clockAhead());
  }

  @Override
  public InstantSource clock() {
    return clock;
  }

  @Override
  public InstantSource worldClock() {
    return foundation.worldClock();
  }

  /// The demo's own, unless an account with another is configured.
  @Override
  public Optional<Carrier> carrier() {
    return foundation.config().sms().first().account().isPresent()
        ? Optional.empty()
        : Optional.of(
            new DemoCarrier(foundation.vertx(), handsets, network, clock, foundation.ids()::id));
  }

  @Override
  public void mount(Router router, Running gateway) {
    network.calls(gateway::carrierPort);
    new PhonesEndpoint(
            offLoop,
            new DemoPhones(
                foundation.config().callbacks(),
                clock,
                handsets,
                new DemoDay(foundation.database()),
                network,
                foundation.ids()::id,
                gateway::operationsPort,
                gateway::deskPort,
                gateway::lookNow))
        .mount(router);
  }

  @Override
  public void close() {
    network.close();
  }
}
