package org.hakimtoto.gateway.ussd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.gateway.ussd.Shorthand.Piece;

/// How a session is written before it is sealed: no names, hashes as bytes, and the whole in
/// [Shorthand]. The first byte is the form; a reader keeps reading every form it ever wrote, and a
/// new form is written only by a release after the one that reads it.
final class SessionForm {
  private static final byte FORM = 1;

  private static final int CALLER = SessionState.CALLER_DIGITS / 2;
  private static final int HASH = Answered.HASH_DIGITS / 2;
  private static final int NUMBER = Short.BYTES;
  private static final int INT_DIGITS = 2 * Integer.BYTES;

  private static final Shorthand SHORTHAND = Shorthand.named("phrases-1.txt");

  /// Screens of which is known how they are written; when there are so many, all are forgotten. A
  /// menu book has some hundred, in each language.
  static final int MOST_PIECES = 2_000;

  /// By the screen. Nearly all that is shown was shown before, and all of a call is written again
  /// with each of its presses.
  private final Map<String, Piece> pieces = new ConcurrentHashMap<>();

  byte[] write(SessionState state) {
    var pen = SHORTHAND.new Pen();
    pen.plain(HexFormat.of().parseHex(state.caller()));
    byte[] code = state.serviceCode().getBytes(UTF_8);
    pen.plain(number(code.length));
    pen.plain(code);
    pen.plain(transcripts(state.answered()));
    putAnswers(pen, state.answered());
    byte[] place = state.place().getBytes(UTF_8);
    pen.plain(number(place.length));
    pen.searched(place);
    byte[] written = pen.written();
    return ByteBuffer.allocate(1 + written.length).put(FORM).put(written).array();
  }

  private static byte[] transcripts(List<Answered> answered) {
    var out = ByteBuffer.allocate(NUMBER + answered.size() * (NUMBER + HASH));
    out.putShort((short) answered.size());
    for (Answered answer : answered) {
      out.putShort((short) answer.length());
      for (int at = 0; at < Answered.HASH_DIGITS; at += INT_DIGITS) {
        out.putInt(HexFormat.fromHexDigits(answer.hash(), at, at + INT_DIGITS));
      }
    }
    return out.array();
  }

  /// Who goes back sees a screen again.
  private void putAnswers(Shorthand.Pen pen, List<Answered> answered) {
    Map<String, Integer> shown = new HashMap<>();
    for (Answered answer : answered) {
      Piece piece = piece(answer.answer());
      pen.plain(number(piece.length()));
      Integer before = shown.putIfAbsent(answer.answer(), pen.length());
      if (before == null) {
        pen.piece(piece);
      } else {
        pen.again(before, piece.length());
      }
    }
  }

  private Piece piece(String screen) {
    Piece known = pieces.get(screen);
    if (known != null) {
      return known;
    }
    if (pieces.size() >= MOST_PIECES) {
      pieces.clear();
    }
    Piece found = SHORTHAND.piece(screen.getBytes(UTF_8));
    pieces.put(screen, found);
    return found;
  }

  /// The session, or empty when these bytes are none of ours.
  static Optional<SessionState> read(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORM) {
      return Optional.empty();
    }
    return SHORTHAND.read(Arrays.copyOfRange(bytes, 1, bytes.length)).flatMap(SessionForm::state);
  }

  private static Optional<SessionState> state(byte[] text) {
    try {
      return Optional.of(state(ByteBuffer.wrap(text)));
    } catch (BufferUnderflowException garbled) {
      return Optional.empty();
    }
  }

  private record Transcript(int length, String hash) {}

  private static SessionState state(ByteBuffer in) {
    String caller = hex(in, CALLER);
    String code = text(in);
    int count = number(in);
    var transcripts = new ArrayList<Transcript>();
    for (int i = 0; i < count; i++) {
      transcripts.add(new Transcript(number(in), hex(in, HASH)));
    }
    var answered = new ArrayList<Answered>();
    for (Transcript one : transcripts) {
      answered.add(new Answered(one.length(), one.hash(), text(in)));
    }
    return new SessionState(caller, code, answered, text(in));
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(NUMBER).putShort((short) number).array();
  }

  private static String text(ByteBuffer in) {
    return new String(bytes(in, number(in)), UTF_8);
  }

  private static String hex(ByteBuffer in, int count) {
    return HexFormat.of().formatHex(bytes(in, count));
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static int number(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }
}
