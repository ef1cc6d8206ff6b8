package org.hakimtoto.gateway.api.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import org.hakimtoto.store.crypto.Sealing;

/// Where the next page of a list begins, as a text that only we can make and that fits no other
/// list and no other filters.
public final class Cursors {
  private static final String PURPOSE = "api-cursor";
  private static final int MARK = 32;

  private final Sealing sealing;

  public Cursors(Sealing sealing) {
    this.sealing = sealing;
  }

  public String after(ApiRequest call, String place) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8))
        + "."
        + mark(call, place);
  }

  /// Where the call's page begins; empty for the first page.
  public Optional<String> place(ApiRequest call) {
    return call.asked("cursor").map(cursor -> opened(call, cursor));
  }

  private String opened(ApiRequest call, String cursor) {
    int dot = cursor.indexOf('.');
    if (dot < 0) {
      throw wrong();
    }
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor.substring(0, dot)), UTF_8);
      byte[] expected = mark(call, place).getBytes(UTF_8);
      if (MessageDigest.isEqual(expected, cursor.substring(dot + 1).getBytes(UTF_8))) {
        return place;
      }
    } catch (IllegalArgumentException notBase64) {
      // told below, with the same words
    }
    throw wrong();
  }

  private static Problem.Trouble wrong() {
    return Problem.invalid("query", "cursor", "not one of this list with these filters").trouble();
  }

  private String mark(ApiRequest call, String place) {
    var filters = new TreeMap<>(call.query());
    filters.remove("cursor");
    filters.remove("limit");
    String marked =
        call.operation() + "\u0000" + call.client().id() + "\u0000" + filters + "\u0000" + place;
    return sealing.hash(PURPOSE, marked).substring(0, MARK);
  }
}
