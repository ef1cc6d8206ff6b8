package org.hakimtoto.gateway.http.edge;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A port that some event loops listen to. Each connection belongs to one of them for as long as it
/// lasts; they are dealt out one after the other.
public final class Port {
  /// Any port that is free, the same for all of a Vert.x who ask for this. 0 gives each another.
  public static final int FREE_FOR_ALL = -1;

  private final List<HttpServer> servers;

  private Port(List<HttpServer> servers) {
    this.servers = servers;
  }

  /// All of them listen, or none does.
  ///
  /// @param server one that is not listening yet, each time another, of the same address
  public static Future<Port> listen(Vertx vertx, int loops, Supplier<HttpServer> server) {
    List<HttpServer> servers = Stream.generate(server).limit(loops).toList();
    var left = servers.iterator();
    return vertx
        .deployVerticle(
            () -> new Listening(left.next()), new DeploymentOptions().setInstances(loops))
        .map(_ -> new Port(servers));
  }

  public int number() {
    return servers.getFirst().actualPort();
  }

  /// Nobody new is let in; those who are have so long to be answered.
  public Future<?> close(Duration lastAnswers) {
    return Future.join(
        servers.stream()
            .map(server -> server.shutdown(lastAnswers.toSeconds(), TimeUnit.SECONDS))
            .toList());
  }

  /// A loop of its own, which Vert.x gives to each verticle.
  private static final class Listening extends VerticleBase {
    private final HttpServer server;

    Listening(HttpServer server) {
      this.server = server;
    }

    @Override
    public Future<?> start() {
      return server.listen();
    }
  }
}
