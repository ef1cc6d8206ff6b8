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
import java.util.concurrent.atomic.LongAdder;
import org.hakimtoto.gateway.ussd.Shorthand.Piece;

/// How a session is written before it is sealed: no names, hashes as bytes, and the whole in
/// [Shorthand]. The first byte is the form; a reader keeps reading every form it ever wrote, and a
/// new form is written only by a release after the one that reads it.
final class SessionForm {
  private static final byte FORM = 1;

  private static final int CALLER = SessionState.CALLER_DIGITS / 2;
  private static final int HASH = Answered.HASH_DIGITS / 2;
  private static final int NUMBER = Short.BYTES;
  private static final int NUMBER_DIGITS = 2 * NUMBER;

  /// Roughly, of what is neither an answer nor the place.
  private static final int BESIDES = 64;

  private static final Shorthand SHORTHAND = Shorthand.named("phrases-1.txt");

  /// Screens of which is known how they are written; when there are so many, all are forgotten. A
  /// menu book has some hundred, in each language.
  static final int MOST_PIECES = 2_000;

  /// By the screen. Nearly all that is shown was shown before, and all of a call is written again
  /// with each of its presses.
  private final Map<String, Known> pieces = new ConcurrentHashMap<>();

  byte[] write(SessionState state) {
    byte[] place = state.place().getBytes(UTF_8);
    var pen = SHORTHAND.new Pen(room(state.answered(), place));
    pen.plain(HexFormat.of().parseHex(state.caller()));
    byte[] code = state.serviceCode().getBytes(UTF_8);
    pen.number(code.length);
    pen.plain(code);
    putTranscripts(pen, state.answered());
    putAnswers(pen, state.answered());
    pen.number(place.length);
    pen.searched(place);
    return pen.written(FORM);
  }

  /// What it takes, nearly always.
  private static int room(List<Answered> answered, byte[] place) {
    int room = BESIDES + place.length;
    for (Answered answer : answered) {
      room += 2 * NUMBER + HASH + answer.answer().length();
    }
    return room;
  }

  private static void putTranscripts(Shorthand.Pen pen, List<Answered> answered) {
    pen.number(answered.size());
    for (Answered answer : answered) {
      pen.number(answer.length());
      for (int at = 0; at < Answered.HASH_DIGITS; at += NUMBER_DIGITS) {
        pen.number(HexFormat.fromHexDigits(answer.hash(), at, at + NUMBER_DIGITS));
      }
    }
  }

  /// Who goes back sees a screen again.
  private void putAnswers(Shorthand.Pen pen, List<Answered> answered) {
    Map<String, Integer> shown = HashMap.newHashMap(answered.size());
    for (Answered answer : answered) {
      Piece piece = piece(answer.answer());
      pen.number(piece.length());
      Integer before = shown.putIfAbsent(answer.answer(), pen.length());
      if (before == null) {
        pen.piece(piece);
      } else {
        pen.again(before, piece.length());
      }
    }
  }

  private Piece piece(String screen) {
    return known(screen).piece;
  }

  private Known known(String screen) {
    Known known = pieces.get(screen);
    if (known != null) {
      return known;
    }
    if (pieces.size() >= MOST_PIECES) {
      pieces.clear();
    }
    var found = new Known(screen, SHORTHAND.piece(screen.getBytes(UTF_8)));
    pieces.put(screen, found);
    return found;
  }

  /// The same screen, of which all calls that are answered with it have one.
  String shared(String screen) {
    Known known = known(screen);
    known.answers.increment();
    return known.screen;
  }

  /// Whether more than one press was answered with this screen lately, so that whoever keeps it
  /// keeps nothing that would not be here anyway.
  boolean isCommon(String screen) {
    Known known = pieces.get(screen);
    return known != null && known.answers.sum() > 1;
  }

  /// A screen that was written lately.
  private static final class Known {
    private final String screen;
    private final Piece piece;
    private final LongAdder answers = new LongAdder();

    Known(String screen, Piece piece) {
      this.screen = screen;
      this.piece = piece;
    }
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
