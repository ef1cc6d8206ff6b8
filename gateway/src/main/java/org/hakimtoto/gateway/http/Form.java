package org.hakimtoto.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A posted form, read strictly: a field that comes twice, is too long or holds control characters
/// makes the request malformed.
public final class Form {
  /// A request has some ten.
  public static final int MAX_FIELDS = 16;

  /// Half as much again as the longest transcript.
  public static final int MAX_FIELD = 6 * 1024;

  private final Function<String, List<String>> fields;
  private boolean sound = true;

  public Form(MultiMap fields) {
    this(fields::getAll);
  }

  private Form(Function<String, List<String>> fields) {
    this.fields = fields;
  }

  /// A form as it was posted, encoded as addresses are, and here as a whole: the reader of those
  /// that come in pieces throws at the end of each. Empty when it is none, or has more than
  /// [#MAX_FIELDS] or a longer one than [#MAX_FIELD].
  public static Optional<Form> posted(String body) {
    // to the reader of addresses a hash is where one ends
    String whole = body.indexOf('#') < 0 ? body : body.replace("#", "%23");
    try {
      Map<String, List<String>> fields =
          new QueryStringDecoder(whole, UTF_8, false, MAX_FIELDS + 1, true).parameters();
      return Optional.of(fields)
          .filter(Form::isBounded)
          .map(read -> new Form(name -> named(read, name)));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  private static boolean isBounded(Map<String, List<String>> fields) {
    int count = 0;
    for (List<String> values : fields.values()) {
      count += values.size();
      for (String value : values) {
        if (value.length() > MAX_FIELD) {
          return false;
        }
      }
    }
    return count <= MAX_FIELDS;
  }

  /// In whatever letters the name is written.
  private static List<String> named(Map<String, List<String>> fields, String name) {
    List<String> found = List.of();
    for (var field : fields.entrySet()) {
      if (field.getKey().equalsIgnoreCase(name)) {
        found = found.isEmpty() ? field.getValue() : bothOf(found, field.getValue());
      }
    }
    return found;
  }

  private static List<String> bothOf(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /// The field's text, which must be there (it may be empty).
  public String required(String name, int most) {
    return optional(name, most).orElseGet(this::missing);
  }

  /// What a person typed, which must be there: what their phone put around it that is no character
  /// is dropped, for a STOP must not be lost by it.
  public String typed(String name, int most) {
    List<String> values = fields.apply(name);
    if (values.size() != 1 || values.getFirst().length() > most) {
      return missing();
    }
    return values
        .getFirst()
        .codePoints()
        .filter(c -> !isControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public Optional<String> optional(String name, int most) {
    List<String> values = fields.apply(name);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String value = values.getFirst();
    if (values.size() > 1 || value.length() > most || hasControls(value)) {
      sound = false;
      return Optional.of("");
    }
    return Optional.of(value);
  }

  private static boolean hasControls(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (isControl(value.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// An SMS may have lines; nothing else that controls a terminal or a database is ever typed.
  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  /// False when any field asked for so far was missing or unacceptable.
  public boolean sound() {
    return sound;
  }

  private String missing() {
    sound = false;
    return "";
  }
}
