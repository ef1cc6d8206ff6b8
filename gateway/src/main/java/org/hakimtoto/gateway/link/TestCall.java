package org.hakimtoto.gateway.link;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.UUID;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.store.link.Subscriber.Endpoint;

/// Sends a subscriber a signed event that is no case, and tells what it answers.
///
/// @param clock the world's, by which receivers judge a signature
public record TestCall(
    Vertx vertx, SubscriberAddress rule, InstantSource clock, SubscriberCall.Names names) {
  public static TestCall ofThisMachine(Vertx vertx, SubscriberAddress rule) {
    return new TestCall(vertx, rule, InstantSource.system(), SubscriberCall.Names.ofThisMachine());
  }

  /// Waits for the answer, for at most [WebhookCall#TOTAL].
  public LinkAnswer to(Endpoint endpoint) {
    try (var call = new SubscriberCall(vertx, endpoint, rule, clock, names, WebhookCall.TOTAL)) {
      var event = TestEvent.of(UUID.randomUUID(), clock.instant());
      return call.send(event.id(), event.body());
    }
  }
}
