package org.hakimtoto.gateway.http.edge;

import io.netty.buffer.ByteBuf;
import java.util.Optional;

/// Follows the lines of one head as they come in. Once it is decoded, a line that was folded over
/// two looks like one that was not.
final class HeadLines {
  /// A carrier and a proxy in front of us send some twenty.
  static final int MOST = 64;

  private boolean begun;
  private boolean ended;
  private boolean folded;
  private int headers;

  /// Why the head is refused, in a word of ours for the metrics.
  Optional<String> fault() {
    if (folded) {
      return Optional.of("folded");
    }
    return headers > MOST ? Optional.of("headers") : Optional.empty();
  }

  /// Looks at the whole lines that wait to be decoded; each waits once.
  void look(ByteBuf in) {
    int from = in.readerIndex();
    int end = in.indexOf(from, in.writerIndex(), (byte) '\n');
    while (!ended && end >= 0) {
      boolean returned = end > from && in.getByte(end - 1) == '\r';
      line(in, from, returned ? end - 1 : end);
      from = end + 1;
      end = in.indexOf(from, in.writerIndex(), (byte) '\n');
    }
  }

  private void line(ByteBuf in, int from, int end) {
    if (!begun) {
      begun = shows(in, from, end);
    } else if (from == end) {
      ended = true;
    } else if (in.getByte(from) == ' ' || in.getByte(from) == '\t') {
      folded = true;
    } else {
      headers++;
    }
  }

  /// Whether anything stands there but blanks and control characters, which may go before a
  /// request.
  private static boolean shows(ByteBuf in, int from, int end) {
    for (int at = from; at < end; at++) {
      int c = in.getUnsignedByte(at);
      if (c > ' ' && c != 0x7f) {
        return true;
      }
    }
    return false;
  }
}
