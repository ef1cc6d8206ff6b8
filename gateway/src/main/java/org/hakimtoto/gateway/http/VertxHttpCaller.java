package org.hakimtoto.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;

/// Calls over Vert.x. Its threads carry the calls; whoever calls waits on a thread of their own.
public final class VertxHttpCaller implements HttpCaller {
  static final Duration CONNECT = Duration.ofSeconds(4);

  /// An idle line is given up before most servers would, so that it does not die under a request.
  static final Duration KEPT = Duration.ofSeconds(15);

  private static final String NAME = "haki-mtoto";

  private final HttpClient http;
  private final Duration total;

  /// One that calls again on a line that is still open: for a server whose answers say what they
  /// answer. Whoever answers a request twice answers the next one on that line.
  ///
  /// @param lines the most at once; more calls wait for one as long as they may take
  /// @param total the longest a call may take, from the first look for the address to the last byte
  ///   of the answer
  public static VertxHttpCaller keepingLines(Vertx vertx, int lines, Duration total) {
    return new VertxHttpCaller(vertx, lines, total, true);
  }

  /// One that takes a new line for each call: for a server nobody vouches for.
  public static VertxHttpCaller withALineEach(Vertx vertx, int lines, Duration total) {
    return new VertxHttpCaller(vertx, lines, total, false);
  }

  private VertxHttpCaller(Vertx vertx, int lines, Duration total, boolean kept) {
    this.total = total;
    this.http =
        vertx
            .httpClientBuilder()
            .with(
                new HttpClientOptions()
                    // an HTTP/2 client may send an unprocessed stream again by itself
                    .setProtocolVersion(HttpVersion.HTTP_1_1)
                    .setConnectTimeout((int) CONNECT.toMillis())
                    .setSslHandshakeTimeout(CONNECT.toSeconds())
                    .setKeepAlive(kept)
                    .setKeepAliveTimeout((int) KEPT.toSeconds()))
            // what breaks a line is told by the call that was on it
            .withConnectHandler(line -> line.exceptionHandler(_ -> {}))
            .with(new PoolOptions().setHttp1MaxSize(lines).setMaxWaitQueueSize(lines))
            .build();
  }

  @Override
  public HttpOutcome post(URI url, Map<String, String> headers, byte[] body) {
    return call(options(HttpMethod.POST, url, headers), Buffer.buffer(body));
  }

  /// The same to an address that was looked at before: whatever the host's name leads to now. TLS
  /// and the header still speak of the name.
  public HttpOutcome postTo(
      InetAddress address, URI url, Map<String, String> headers, byte[] body) {
    int standard = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    var server =
        SocketAddress.inetSocketAddress(
            url.getPort() < 0 ? standard : url.getPort(), address.getHostAddress());
    return call(options(HttpMethod.POST, url, headers).setServer(server), Buffer.buffer(body));
  }

  @Override
  public HttpOutcome get(URI url, Map<String, String> headers) {
    return call(options(HttpMethod.GET, url, headers), Buffer.buffer());
  }

  @Override
  public void close() {
    var _ = http.close();
  }

  private static RequestOptions options(HttpMethod method, URI url, Map<String, String> headers) {
    var options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(url.toString())
            .setFollowRedirects(false)
            .putHeader("User-Agent", NAME);
    headers.forEach(options::putHeader);
    return options;
  }

  private HttpOutcome call(RequestOptions options, Buffer body) {
    var call = new OneCall(body);
    http.request(options).onComplete(call::onLine, call::withoutLine);
    return call.outcome(total);
  }
}
