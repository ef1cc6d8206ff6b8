package org.hakimtoto.lab.proxy;

import java.nio.charset.StandardCharsets;

/// Reads along the messages of one direction of a PostgreSQL connection, however they are cut into
/// pieces: a letter, four bytes of length, the rest. Only their beginnings are kept.
final class Frames {
  /// Enough of a message to know it by.
  private static final int HEAD = 24;

  /// Letter and length.
  private static final int PREFIX = 5;

  private final byte[] head = new byte[HEAD];
  private final String wanted;
  private int read;
  private long left;

  /// The client's first message has no letter.
  private boolean nameless;

  /// @param letter of the message that is looked for
  /// @param text it says, in any case
  private Frames(char letter, String text, boolean nameless) {
    this.wanted = letter + text;
    this.nameless = nameless;
  }

  /// Looks for a COMMIT that a client sends.
  static Frames commitsSent() {
    return new Frames('Q', "COMMIT", true);
  }

  /// Looks for the answer to a COMMIT. Behind the start of a connection alone: a server's first
  /// answer to whoever asks for TLS is a bare letter.
  static Frames commitsAnswered() {
    return new Frames('C', "COMMIT", false);
  }

  /// Where in these bytes the first message begins that was looked for and that is whole in them;
  /// -1: it is not among them. What comes behind it is not read.
  int find(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (next(bytes[i])) {
        return Math.max(0, i + 1 - length());
      }
    }
    return -1;
  }

  /// Whether a message that was looked for ends with this byte.
  private boolean next(byte one) {
    if (read < HEAD) {
      head[read] = one;
    }
    read++;
    int prefix = nameless ? PREFIX - 1 : PREFIX;
    if (read < prefix) {
      return false;
    }
    if (read == prefix) {
      left = size(prefix - 4) - 4;
    } else {
      left--;
    }
    if (left > 0) {
      return false;
    }
    boolean found = !nameless && isWanted();
    ended(found);
    return found;
  }

  private void ended(boolean found) {
    // whoever asks for TLS first begins once more, nameless again
    nameless = nameless && read == 8;
    if (!found) {
      read = 0;
    }
  }

  /// Of the message that was found.
  private int length() {
    int whole = read;
    read = 0;
    return whole;
  }

  private boolean isWanted() {
    int said = Math.min(read, HEAD) - PREFIX;
    if (head[0] != wanted.charAt(0) || said < wanted.length() - 1) {
      return false;
    }
    return new String(head, PREFIX, wanted.length() - 1, StandardCharsets.US_ASCII)
        .equalsIgnoreCase(wanted.substring(1));
  }

  private long size(int at) {
    return (head[at] & 0xffL) << 24
        | (head[at + 1] & 0xffL) << 16
        | (head[at + 2] & 0xffL) << 8
        | (head[at + 3] & 0xffL);
  }
}
