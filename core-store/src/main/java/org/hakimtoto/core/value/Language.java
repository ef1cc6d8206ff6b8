package org.hakimtoto.core.value;

import java.util.regex.Pattern;

/// A language by its ISO 639 code; which ones exist is a matter of the wording files.
public record Language(String code) {
  // before the languages themselves, which need it to be made
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  public static final Language ENGLISH = new Language("en");
  public static final Language KISWAHILI = new Language("sw");

  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a language code");
    }
  }
}
