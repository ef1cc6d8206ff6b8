package org.hakimtoto.gateway.ussd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// How a session is written before it is sealed: no names, hashes as bytes, and the whole in
/// [Shorthand]. The first byte is the form; a reader keeps reading every form it ever wrote, and a
/// new form is written only by a release after the one that reads it.
final class SessionForm {
  private static final byte FORM = 1;

  private static final int CALLER = SessionState.CALLER_DIGITS / 2;
  private static final int HASH = Answered.HASH_DIGITS / 2;
  private static final int NUMBER = Short.BYTES;

  private static final Shorthand SHORTHAND = Shorthand.named("phrases-1.txt");

  private SessionForm() {}

  static byte[] write(SessionState state) {
    List<byte[]> texts = texts(state);
    int each = NUMBER + HASH;
    int length = texts.stream().mapToInt(text -> NUMBER + text.length).sum();
    var out = ByteBuffer.allocate(CALLER + NUMBER + state.answered().size() * each + length);
    out.put(HexFormat.of().parseHex(state.caller()));
    put(out, texts.getFirst());
    put(out, state.answered().size());
    for (Answered answer : state.answered()) {
      put(out, answer.length());
      out.put(HexFormat.of().parseHex(answer.hash()));
    }
    texts.stream().skip(1).forEach(text -> put(out, text));
    byte[] written = SHORTHAND.write(out.array());
    return ByteBuffer.allocate(1 + written.length).put(FORM).put(written).array();
  }

  /// What is written as text, in the order in which it is: no room is made that is not used.
  private static List<byte[]> texts(SessionState state) {
    var texts = new ArrayList<byte[]>(state.answered().size() + 2);
    texts.add(state.serviceCode().getBytes(UTF_8));
    state.answered().forEach(answer -> texts.add(answer.answer().getBytes(UTF_8)));
    texts.add(state.place().getBytes(UTF_8));
    return texts;
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

  private static void put(ByteBuffer out, byte[] bytes) {
    put(out, bytes.length);
    out.put(bytes);
  }

  private static void put(ByteBuffer out, int number) {
    out.putShort((short) number);
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
