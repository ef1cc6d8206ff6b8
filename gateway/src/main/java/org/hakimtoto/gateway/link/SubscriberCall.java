package org.hakimtoto.gateway.link;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.notifier.link.Envelope;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.Signature;
import org.hakimtoto.store.link.Subscriber.Endpoint;

/// Posts events to a subscriber. Its name is looked up with each call, and the call goes to the
/// very address that was looked at, so that no name can mean another one a moment later.
public final class SubscriberCall implements LinkCall, AutoCloseable {
  /// Nothing was called: its name leads to where no subscriber may be.
  static final String NOT_PUBLIC = "not-public";

  private final Endpoint endpoint;
  private final SubscriberAddress rule;
  private final InstantSource clock;
  private final Names names;
  private final VertxHttpCaller caller;

  /// What a name leads to.
  @FunctionalInterface
  public interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;

    static Names ofThisMachine() {
      return host -> Arrays.asList(InetAddress.getAllByName(host));
    }
  }

  /// @param clock the world's, by which receivers judge a signature
  public SubscriberCall(
      Vertx vertx,
      Endpoint endpoint,
      SubscriberAddress rule,
      InstantSource clock,
      Names names,
      Duration total) {
    this.endpoint = endpoint;
    this.rule = rule;
    this.clock = clock;
    this.names = names;
    this.caller = VertxHttpCaller.withALineEach(vertx, LinkSender.CASES_AT_ONCE, total);
  }

  @Override
  public LinkAnswer send(String id, byte[] body) {
    URI url = endpoint.url();
    Optional<InetAddress> address;
    try {
      address =
          names.of(url.getHost()).stream().filter(one -> rule.mayBeCalled(url, one)).findFirst();
    } catch (UnknownHostException e) {
      return new LinkAnswer.None("unknown-host");
    }
    if (address.isEmpty()) {
      return new LinkAnswer.None(NOT_PUBLIC);
    }
    var now = clock.instant();
    var headers = new HashMap<>(Signature.headers(id, body, endpoint.secrets(now), now));
    headers.put("Content-Type", Envelope.CONTENT_TYPE);
    return WebhookCall.answer(caller.postTo(address.get(), url, headers, body));
  }

  @Override
  public void close() {
    caller.close();
  }
}
