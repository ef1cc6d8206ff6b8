package org.hakimtoto.gateway.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.store.link.Subscriber.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A name that leads to where no subscriber may be is not called, whatever was looked at before.
class SubscriberCallTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final InetAddress BESIDE = InetAddress.ofLiteral("10.0.0.7");

  private final List<String> hosts = new CopyOnWriteArrayList<>();
  private final Vertx vertx = Vertx.vertx();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hosts.add(exchange.getRequestHeaders().getFirst("Host"));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    var _ = vertx.close();
  }

  @Test
  void the_call_goes_to_the_address_that_was_looked_at_and_speaks_of_the_name() {
    assertThat(sent(new SubscriberAddress(Set.of("inside.example"), false), List.of(HERE)))
        .isEqualTo(new LinkAnswer.Status(204, Optional.empty()));
    assertThat(hosts).containsExactly("inside.example:" + server.getAddress().getPort());
  }

  @Test
  void a_name_that_leads_inside_is_not_called() {
    var serving = new SubscriberAddress(Set.of(), false);
    assertThat(sent(serving, List.of(HERE)))
        .isEqualTo(new LinkAnswer.None(SubscriberCall.NOT_PUBLIC));
    assertThat(sent(serving, List.of(BESIDE, HERE)))
        .isEqualTo(new LinkAnswer.None(SubscriberCall.NOT_PUBLIC));
    assertThat(hosts).isEmpty();
  }

  @Test
  void a_name_that_leads_nowhere_is_no_answer() {
    assertThat(
            call(
                new SubscriberAddress(Set.of(), false),
                _ -> {
                  throw new UnknownHostException("inside.example");
                }))
        .isEqualTo(new LinkAnswer.None("unknown-host"));
  }

  private LinkAnswer sent(SubscriberAddress rule, List<InetAddress> leadsTo) {
    return call(rule, _ -> leadsTo);
  }

  private LinkAnswer call(SubscriberAddress rule, SubscriberCall.Names names) {
    var url = URI.create("http://inside.example:" + server.getAddress().getPort() + "/events");
    var endpoint = new Endpoint(url, "secret", Optional.empty());
    try (var call =
        new SubscriberCall(
            vertx, endpoint, rule, InstantSource.system(), names, Duration.ofSeconds(5))) {
      return call.send("an-id", new byte[] {'{', '}'});
    }
  }
}
