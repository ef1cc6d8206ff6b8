package org.hakimtoto.menus.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;

/// What a screen lets a caller type, and how it is understood.
public enum Input implements Word {
  AGE(3),
  PHONE_DIGITS(16),
  SHORT_TEXT(Typed.MAX_NAME),
  PIN(Typed.PIN_DIGITS);

  private final int longest;

  Input(int longest) {
    this.longest = longest;
  }

  /// What becomes of something typed.
  public sealed interface Parsed {
    record Accepted(String value) implements Parsed {
      @Override
      public String toString() {
        return "Accepted[***]";
      }
    }

    record Refused(Mistake mistake) implements Parsed {}
  }

  public Parsed read(String typed) {
    return switch (this) {
      case AGE -> Age.read(typed);
      case PHONE_DIGITS -> Typed.phone(typed);
      case SHORT_TEXT -> Typed.name(typed);
      case PIN -> Typed.pin(typed);
    };
  }

  /// Why it may refuse; the book words each of them.
  public Set<Mistake> mistakes() {
    return switch (this) {
      case AGE -> Set.of(Mistake.NOT_AN_AGE);
      case PHONE_DIGITS -> Set.of(Mistake.NOT_A_PHONE);
      case SHORT_TEXT -> Set.of(Mistake.NOT_A_NAME);
      case PIN -> Set.of(Mistake.NOT_A_PIN);
    };
  }

  /// The longest value it accepts, in septets.
  public int longest() {
    return longest;
  }

  /// Whether it takes free text, in which a typed `*` could hide.
  public boolean free() {
    return this == SHORT_TEXT;
  }

  private static final class Typed {
    static final int MAX_NAME = 20;
    static final int PIN_DIGITS = 6;

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,15}");
    private static final Pattern NAME =
        Pattern.compile("(?=.*[\\p{L}\\d])[\\p{L}\\d './-]{2," + MAX_NAME + "}");
    private static final Pattern PIN = Pattern.compile("\\d{" + PIN_DIGITS + "}");

    static Parsed phone(String typed) {
      String digits = typed.replaceAll("[ -]", "");
      return PHONE.matcher(digits).matches()
          ? new Parsed.Accepted(digits)
          : new Parsed.Refused(Mistake.NOT_A_PHONE);
    }

    /// Letters beyond the basic plane take two of the places the store has, and count as two here.
    static Parsed name(String typed) {
      return typed.length() <= MAX_NAME && NAME.matcher(typed).matches()
          ? new Parsed.Accepted(typed)
          : new Parsed.Refused(Mistake.NOT_A_NAME);
    }

    static Parsed pin(String typed) {
      return PIN.matcher(typed).matches()
          ? new Parsed.Accepted(typed)
          : new Parsed.Refused(Mistake.NOT_A_PIN);
    }
  }
}
