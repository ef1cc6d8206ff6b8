package org.hakimtoto.gateway.http.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;

/// What the head of a request must be like for all who read it, a proxy in front and we, to read
/// the same in it. Pure.
final class HeadRules {
  private static final String UNRESERVED_SIGNS = "-._~";
  private static final String OTHER_SIGNS_OF_A_PATH = "!$&'()*+,;=:@";
  private static final String HEX = "0123456789ABCDEF";

  private HeadRules() {}

  /// Why it is refused, in a word of ours for the metrics.
  static Optional<String> fault(HttpRequest head) {
    if (head.decoderResult().isFailure()) {
      return Optional.of("malformed");
    }
    if (!head.protocolVersion().equals(HttpVersion.HTTP_1_1)
        && !head.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
      return Optional.of("version");
    }
    if (!oneLength(head)) {
      return Optional.of("framing");
    }
    return onePath(head.uri()) ? Optional.empty() : Optional.of("target");
  }

  /// Whether nobody can see two ends of its body, or two hosts.
  private static boolean oneLength(HttpRequest head) {
    HttpHeaders headers = head.headers();
    boolean length = headers.contains(HttpHeaderNames.CONTENT_LENGTH);
    boolean coded = headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
    return atMostOne(headers, HttpHeaderNames.HOST)
        && (!length || isLength(headers))
        && (!coded || (!length && isChunked(head)));
  }

  private static boolean isLength(HttpHeaders headers) {
    return atMostOne(headers, HttpHeaderNames.CONTENT_LENGTH)
        && headers.get(HttpHeaderNames.CONTENT_LENGTH).chars().allMatch(HeadRules::isDigit);
  }

  private static boolean isChunked(HttpRequest head) {
    return head.protocolVersion().equals(HttpVersion.HTTP_1_1)
        && atMostOne(head.headers(), HttpHeaderNames.TRANSFER_ENCODING)
        && head.headers().get(HttpHeaderNames.TRANSFER_ENCODING).equalsIgnoreCase("chunked");
  }

  private static boolean atMostOne(HttpHeaders headers, CharSequence name) {
    return !headers.contains(name) || headers.getAll(name).size() == 1;
  }

  /// Whether the target names its path as it is, in the one way there is: no other spelling of a
  /// letter, no detour, no host.
  static boolean onePath(String target) {
    int query = target.indexOf('?');
    int end = query < 0 ? target.length() : query;
    if (!target.startsWith("/") || target.indexOf('#') >= 0) {
      return false;
    }
    int from = 1;
    while (from <= end) {
      int slash = target.indexOf('/', from);
      int until = slash < 0 || slash > end ? end : slash;
      if (!isSegment(target, from, until, until == end)) {
        return false;
      }
      from = until + 1;
    }
    return true;
  }

  /// @param last may be empty: `/` and `/menus/` are paths
  private static boolean isSegment(String target, int from, int until, boolean last) {
    String segment = target.substring(from, until);
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      return segment.isEmpty() && last;
    }
    for (int at = 0; at < segment.length(); at++) {
      char c = segment.charAt(at);
      if (c == '%') {
        if (!isNeededCode(segment, at)) {
          return false;
        }
        at += 2;
      } else if (!isUnreserved(c) && OTHER_SIGNS_OF_A_PATH.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether `%XX` stands for what is not written as it is; the tilde, of which some clients make
  /// one, stands in no path of ours.
  private static boolean isNeededCode(String segment, int at) {
    if (at + 2 >= segment.length()) {
      return false;
    }
    int high = HEX.indexOf(segment.charAt(at + 1));
    int low = HEX.indexOf(segment.charAt(at + 2));
    char meant = (char) (high * 16 + low);
    return high >= 0 && low >= 0 && (meant == '~' || !isUnreserved(meant));
  }

  private static boolean isUnreserved(char c) {
    return isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || UNRESERVED_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
