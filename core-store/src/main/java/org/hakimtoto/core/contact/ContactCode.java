package org.hakimtoto.core.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person close to the child is called where no name may stand: `F1` is who was entered
/// first in the case, `F2` the second. A code stays with its person and is given to nobody else.
///
/// @param number 1 and up
public record ContactCode(int number) {
  private static final Pattern WRITTEN = Pattern.compile("[Ff]([1-9][0-9]{0,2})");

  public ContactCode {
    if (number < 1) {
      throw new IllegalArgumentException("contacts are counted from 1");
    }
  }

  /// Reads what [#shown] writes; empty: it is no code.
  public static Optional<ContactCode> parse(String typed) {
    Matcher written = WRITTEN.matcher(typed.strip());
    return written.matches()
        ? Optional.of(new ContactCode(Integer.parseInt(written.group(1))))
        : Optional.empty();
  }

  /// As a person reads it: `F1`.
  public String shown() {
    return "F" + number;
  }
}
