package org.hakimtoto.gateway.ussd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes short what is kept of a call: nearly all of it are screens of the menu book, and a call
/// repeats itself. What stands in a book of phrases, or stood before, is written as where it
/// stands. Deflate does the same; it would have to read its dictionary anew for each press.
///
/// A book of phrases never changes, for what was written with it is read by it: a better one has
/// another number. What it does not hold is written as it is, so a menu book that came later, or
/// another language, only takes more room.
///
/// The form: the length of the whole; then by turns so many bytes as they are, and so many that
/// stand elsewhere. One byte has both counts, 4 bits each; 15: more follows. Where they stand is
/// two bytes, in the phrases and what was read so far, one behind the other.
final class Shorthand {
  /// The longest text: one that stands further than two bytes reach is written as it is.
  static final int MOST = 65_536;

  private static final int LEAST_SAME = 4;
  private static final int FURTHEST = 65_535;
  private static final int NIBBLE = 15;

  /// Phrases that begin alike and are compared, and what is long enough to look no further.
  private static final int TRIES = 12;

  private static final int LONG_ENOUGH = 48;

  /// So many that few phrases stand together which do not begin alike.
  private static final int PHRASE_BITS = 15;

  /// Of what stands in the text itself: no more than it has places.
  private static final int OWN_BITS = 10;

  /// The most bytes that a count takes.
  private static final int COUNT = 3;

  /// A session is written in a fourth of its bytes or so, and some.
  private static final int SHORTER = 4;

  private static final int SOME = 128;

  private final byte[] phrases;

  /// By the hash of four bytes the last place where they stand, and from there the one before; each
  /// is one more than it is, and 0 none. Two bytes each, so that all of it stays near the
  /// processor.
  private final char[] last = new char[1 << PHRASE_BITS];

  private final char[] before;

  private Shorthand(byte[] phrases) {
    if (phrases.length > FURTHEST) {
      throw new IllegalArgumentException("phrases that two bytes do not reach");
    }
    this.phrases = phrases;
    this.before = new char[phrases.length];
    for (int at = 0; at + LEAST_SAME <= phrases.length; at++) {
      int hash = hash(phrases, at, PHRASE_BITS);
      before[at] = last[hash];
      last[hash] = (char) (at + 1);
    }
  }

  static Shorthand of(byte[] phrases) {
    return new Shorthand(phrases.clone());
  }

  /// With the phrases of that file.
  static Shorthand named(String file) {
    try (var in = Shorthand.class.getResourceAsStream(file)) {
      return new Shorthand(Objects.requireNonNull(in, file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] write(byte[] text) {
    var pen = new Pen(text.length);
    pen.searched(text);
    return pen.written();
  }

  /// A text, and what of it stands in the phrases: found once, for all the times that it is
  /// written.
  Piece piece(byte[] text) {
    var found = IntStream.builder();
    int at = 0;
    while (at + LEAST_SAME <= text.length) {
      long same = inPhrases(text, at, 0, text.length);
      int length = (int) same;
      if (length < LEAST_SAME) {
        at++;
      } else {
        found.add(at).add(length).add((int) (same >>> Integer.SIZE));
        at += length;
      }
    }
    return new Piece(text, found.build().toArray());
  }

  /// A text of which is known what of it stands in the phrases.
  static final class Piece {
    private final byte[] text;

    /// By threes: from where in the text, so many, stand there in the phrases.
    private final int[] found;

    private Piece(byte[] text, int[] found) {
      this.text = text;
      this.found = found;
    }

    int length() {
      return text.length;
    }
  }

  /// Writes one text, part by part. What is known of a part need not be looked for.
  final class Pen {
    private byte[] text;
    private ByteBuffer out;

    /// How much is here, and from where on it is not written yet.
    private int length;

    private int unwritten;

    /// @param room of the text, as far as is known
    Pen(int room) {
      this.text = new byte[room];
      this.out = ByteBuffer.allocate(room / SHORTER + SOME);
    }

    int length() {
      return length;
    }

    /// Nothing of it stands anywhere.
    void plain(byte[] bytes) {
      append(bytes, 0, bytes.length);
    }

    /// In two bytes, of which none stands anywhere either.
    void number(int number) {
      makeRoom(Short.BYTES);
      text[length++] = (byte) (number >> Byte.SIZE);
      text[length++] = (byte) number;
    }

    void piece(Piece piece) {
      int base = length;
      append(piece.text, 0, piece.text.length);
      for (int i = 0; i < piece.found.length; i += 3) {
        same(base + piece.found[i], piece.found[i + 1], piece.found[i + 2]);
      }
    }

    /// What was put here before, once more.
    void again(int from, int count) {
      int at = length;
      makeRoom(count);
      System.arraycopy(text, from, text, length, count);
      length += count;
      if (count >= LEAST_SAME && phrases.length + from <= FURTHEST) {
        same(at, count, phrases.length + from);
      }
    }

    /// Looks for every part of it, in the phrases and in itself.
    void searched(byte[] bytes) {
      int at = length;
      append(bytes, 0, bytes.length);
      int bits = Math.min(OWN_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(bytes.length));
      char[] own = new char[1 << bits];
      while (at + LEAST_SAME <= length) {
        long same = anywhere(text, at, length, own, bits);
        int count = (int) same;
        // what stands further is not found again: two bytes do not reach it
        own[hash(text, at, bits)] = (char) Math.min(at + 1, FURTHEST);
        if (count >= LEAST_SAME) {
          same(at, count, (int) (same >>> Integer.SIZE));
          at += count;
        } else {
          at++;
        }
      }
    }

    byte[] written() {
      return written(new byte[0]);
    }

    /// Behind a byte that says what it is.
    byte[] written(byte form) {
      return written(new byte[] {form});
    }

    private byte[] written(byte[] before) {
      if (unwritten < length) {
        put(length, 0);
      }
      var count = ByteBuffer.allocate(COUNT);
      count(count, length);
      return ByteBuffer.allocate(before.length + count.position() + out.position())
          .put(before)
          .put(count.flip())
          .put(out.flip())
          .array();
    }

    private void makeRoom(int count) {
      if (length + count > MOST) {
        throw new IllegalArgumentException("too long to be written short");
      }
      if (length + count > text.length) {
        text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
      }
    }

    private void append(byte[] bytes, int from, int count) {
      makeRoom(count);
      System.arraycopy(bytes, from, text, length, count);
      length += count;
    }

    /// From `at` on so many stand there; what is before it is written as it is.
    private void same(int at, int count, int there) {
      put(at, count - LEAST_SAME);
      out.putShort((short) there);
      unwritten = at + count;
    }

    private void put(int to, int same) {
      int most = to - unwritten + 3 * COUNT;
      if (out.remaining() < most) {
        out = ByteBuffer.allocate(2 * out.capacity() + most).put(out.flip());
      }
      Shorthand.put(out, text, unwritten, to, same);
    }
  }

  /// The text, or empty when these bytes are none of ours.
  Optional<byte[]> read(byte[] written) {
    try {
      var in = new In(written);
      int length = in.count();
      return length > MOST ? Optional.empty() : Optional.of(read(in, new byte[length]));
    } catch (IndexOutOfBoundsException garbled) {
      return Optional.empty();
    }
  }

  private byte[] read(In in, byte[] text) {
    int at = 0;
    while (at < text.length) {
      int counts = in.next();
      int plain = in.more(counts >> 4);
      in.copy(plain, text, at);
      at += plain;
      if (at < text.length) {
        int same = in.more(counts & NIBBLE) + LEAST_SAME;
        copy(in.next() << Byte.SIZE | in.next(), text, at, same);
        at += same;
      }
    }
    return text;
  }

  /// Byte by byte: what is copied may reach into what is just being written.
  private void copy(int from, byte[] text, int at, int length) {
    for (int i = 0; i < length; i++) {
      int one = from + i;
      text[at + i] = one < phrases.length ? phrases[one] : text[one - phrases.length];
    }
  }

  /// Where the longest of the same bytes stand, in the upper half, and how many they are: this is
  /// asked hundreds of times a press, and an object each time would be a tenth of all it leaves.
  private long anywhere(byte[] text, int at, int end, char[] own, int bits) {
    int from = own[hash(text, at, bits)] - 1;
    if (from < 0 || phrases.length + from > FURTHEST) {
      return inPhrases(text, at, 0, end);
    }
    int here = alike(text, from, end, text, at, end);
    long there = inPhrases(text, at, here, end);
    return (int) there > here ? there : found(phrases.length + from, here);
  }

  /// The same, of those in the phrases.
  ///
  /// @param least so many are of no use
  private long inPhrases(byte[] text, int at, int least, int end) {
    int best = 0;
    int length = least;
    int phrase = last[hash(text, at, PHRASE_BITS)] - 1;
    for (int tries = 0; phrase >= 0 && tries < TRIES && length < LONG_ENOUGH; tries++) {
      if (mayBeLonger(phrase, text, at, length, end)) {
        int alike = alike(phrases, phrase, phrases.length, text, at, end);
        best = alike > length ? phrase : best;
        length = Math.max(alike, length);
      }
      phrase = before[phrase] - 1;
    }
    return found(best, length);
  }

  private static long found(int where, int length) {
    return (long) where << Integer.SIZE | length;
  }

  /// Of nearly all that are no longer than the best so far, the byte behind it is another.
  private boolean mayBeLonger(int phrase, byte[] text, int at, int length, int end) {
    return phrase + length < phrases.length
        && at + length < end
        && phrases[phrase + length] == text[at + length];
  }

  private static int alike(byte[] there, int from, int until, byte[] text, int at, int end) {
    int differs = Arrays.mismatch(there, from, until, text, at, end);
    return differs < 0 ? end - at : differs;
  }

  private static int hash(byte[] bytes, int at, int bits) {
    int four =
        (bytes[at] & 0xff)
            | (bytes[at + 1] & 0xff) << 8
            | (bytes[at + 2] & 0xff) << 16
            | bytes[at + 3] << 24;
    return (four * 0x9E3779B1) >>> (Integer.SIZE - bits);
  }

  private static void put(ByteBuffer out, byte[] text, int from, int to, int same) {
    int plain = to - from;
    out.put((byte) (Math.min(plain, NIBBLE) << 4 | Math.min(same, NIBBLE)));
    more(out, plain);
    out.put(text, from, plain);
    more(out, same);
  }

  private static void more(ByteBuffer out, int count) {
    if (count >= NIBBLE) {
      count(out, count - NIBBLE);
    }
  }

  private static void count(ByteBuffer out, int count) {
    int rest = count;
    while (rest > 0x7f) {
      out.put((byte) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  /// Bytes as they come; past their end it throws.
  private static final class In {
    /// More of a count would be longer than any text.
    private static final int MOST_BITS = 21;

    private final byte[] bytes;
    private int at;

    In(byte[] bytes) {
      this.bytes = bytes;
    }

    int next() {
      return bytes[at++] & 0xff;
    }

    int more(int nibble) {
      return nibble < NIBBLE ? nibble : nibble + count();
    }

    int count() {
      int count = 0;
      for (int bits = 0; bits < MOST_BITS; bits += 7) {
        int next = next();
        count |= (next & 0x7f) << bits;
        if (next <= 0x7f) {
          return count;
        }
      }
      throw new IndexOutOfBoundsException("a count without an end");
    }

    void copy(int count, byte[] to, int toAt) {
      System.arraycopy(bytes, at, to, toAt, count);
      at += count;
    }
  }
}
