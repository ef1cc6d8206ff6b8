package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the head of a request at the desk says. Pure.
///
/// @param cookies the header of that name, as sent
/// @param site what the browser says of where the request comes from (`Sec-Fetch-Site`)
/// @param page the session that the page was made for
/// @param live whether the page looks by itself, with nobody doing anything
/// @param foreign whether it names a token or another officer
record DeskHead(
    boolean reads,
    List<String> cookies,
    Optional<String> origin,
    Optional<String> site,
    Optional<String> page,
    boolean live,
    boolean foreign) {
  static final String PAGE = "Haki-Desk";
  static final String LIVE = "Haki-Live";

  /// A browser keeps a cookie of such a name for this host alone and sends it over TLS, or to this
  /// machine.
  static final String COOKIE = "__Host-haki-desk";

  /// 256 bits in base64url without padding.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  DeskHead {
    cookies = List.copyOf(cookies);
  }

  static DeskHead of(HttpServerRequest request) {
    return new DeskHead(
        request.method().equals(HttpMethod.GET),
        request.headers().getAll("Cookie"),
        header(request, "Origin"),
        header(request, "Sec-Fetch-Site"),
        header(request, PAGE),
        header(request, LIVE).isPresent(),
        header(request, "Authorization").isPresent()
            || header(request, "Haki-Officer").isPresent());
  }

  private static Optional<String> header(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  /// The token of the session; empty where there is none, or more than one.
  Optional<String> token() {
    return secret(COOKIE);
  }

  /// The same of another cookie.
  Optional<String> secret(String cookie) {
    List<String> ours =
        cookies.stream()
            .flatMap(line -> Arrays.stream(line.split(";", -1)))
            .map(String::strip)
            .filter(pair -> pair.startsWith(cookie + "="))
            .map(pair -> pair.substring(cookie.length() + 1))
            .toList();
    return ours.size() == 1
        ? Optional.of(ours.getFirst()).filter(token -> TOKEN.matcher(token).matches())
        : Optional.empty();
  }

  /// Whether a page of the desk asks. What changes something says its origin, which no other page
  /// can say in its place; what a browser tells of it must not contradict.
  boolean fromDesk(Set<String> origins) {
    boolean here = site.isEmpty() || site.get().equals("same-origin");
    boolean named = origin.filter(origins::contains).isPresent();
    return here && (named || (reads && origin.isEmpty()));
  }

  @Override
  public String toString() {
    return "DeskHead[***]";
  }
}
