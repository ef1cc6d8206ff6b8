package org.hakimtoto.gateway.http;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;

/// A posted form, read strictly: a field that comes twice, is too long or holds control characters
/// makes the request malformed.
public final class Form {
  private final MultiMap fields;
  private boolean sound = true;

  public Form(MultiMap fields) {
    this.fields = fields;
  }

  /// The field's text, which must be there (it may be empty).
  public String required(String name, int most) {
    return optional(name, most).orElseGet(this::missing);
  }

  /// What a person typed, which must be there: what their phone put around it that is no character
  /// is dropped, for a STOP must not be lost by it.
  public String typed(String name, int most) {
    List<String> values = fields.getAll(name);
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
    List<String> values = fields.getAll(name);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String value = values.getFirst();
    if (values.size() > 1 || value.length() > most || value.chars().anyMatch(Form::isControl)) {
      sound = false;
      return Optional.of("");
    }
    return Optional.of(value);
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
