package org.hakimtoto.menus.vocabulary;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a screen lets a caller type, and how it is understood. Digits of other scripts arrive as
/// ours ([Keys#folded]).
public enum Input implements Word {
  AGE(3, Mistake.NOT_AN_AGE),
  /// Both at once: 115 is a girl of fifteen.
  SEX_AND_AGE(3, Mistake.NOT_SEX_AND_AGE),
  PHONE_DIGITS(16, Mistake.NOT_A_PHONE),
  SHORT_TEXT(Typed.MAX_NAME, Mistake.NOT_A_NAME),
  /// The first letters of a place, or its name.
  LETTERS(Typed.MAX_NAME, Mistake.NOT_LETTERS),
  /// A guess at a PIN. One of the wrong length is a guess as well, and counts.
  PIN(Typed.PIN_DIGITS, Mistake.NOT_A_PIN),
  NEW_PIN(Typed.PIN_DIGITS, Mistake.NOT_A_PIN),
  /// A guess at a code of some other length.
  CODE_DIGITS(12, Mistake.NOT_A_CODE),
  STAFF_DIGITS(12, Mistake.NOT_A_NUMBER),
  REFERENCE(11, Mistake.NOT_A_REFERENCE),
  /// A day, as people write one; which it is, the house says.
  DAY(Typed.MAX_NAME, Mistake.NOT_A_DAY),
  CLOCK(Typed.MAX_NAME, Mistake.NOT_A_TIME);

  /// Why something typed is not understood.
  public enum Mistake implements Word {
    NOT_AN_AGE,
    NOT_SEX_AND_AGE,
    NOT_A_PHONE,
    NOT_A_NAME,
    NOT_A_PIN,
    NOT_A_CODE,
    NOT_A_NUMBER,
    NOT_LETTERS,
    NOT_A_REFERENCE,
    NOT_A_DAY,
    NOT_A_TIME
  }

  private final int longest;
  private final Mistake mistake;

  Input(int longest, Mistake mistake) {
    this.longest = longest;
    this.mistake = mistake;
  }

  /// What becomes of something typed.
  public sealed interface Parsed {
    /// @param also what it says besides, for other slots
    record Accepted(String value, Map<Slot, String> also) implements Parsed {
      public Accepted {
        also = Map.copyOf(also);
      }

      Accepted(String value) {
        this(value, Map.of());
      }

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
      case SEX_AND_AGE -> Age.readWithSex(typed);
      case PHONE_DIGITS -> accepted(Typed.PHONE, typed.replaceAll("[ -]", ""));
      case SHORT_TEXT -> named(Typed.NAME, typed);
      case LETTERS -> Keys.firstLetters(typed) ? named(Typed.ANY, typed) : refused();
      case PIN, CODE_DIGITS -> accepted(Typed.GUESS, typed);
      case NEW_PIN -> accepted(Typed.PIN, typed);
      case STAFF_DIGITS -> accepted(Typed.STAFF, typed.replaceAll("[ /-]", ""));
      case REFERENCE -> accepted(Typed.REFERENCE, Typed.digits(typed));
      case DAY, CLOCK -> named(Typed.ANY, typed);
    };
  }

  /// Why it may refuse; the book words each of them.
  public Set<Mistake> mistakes() {
    return Set.of(mistake);
  }

  /// The longest value it keeps, in septets.
  public int longest() {
    return longest;
  }

  /// Whether what is typed is a guess at a secret, of whatever length. Where there are options, a
  /// single digit is the key of one and no guess.
  public boolean guess() {
    return this == PIN || this == CODE_DIGITS;
  }

  /// Letters beyond the basic plane take two of the places the store has, and count as two here.
  private Parsed named(Pattern pattern, String typed) {
    return typed.length() <= Typed.MAX_NAME ? accepted(pattern, typed) : refused();
  }

  private Parsed accepted(Pattern pattern, String typed) {
    return pattern.matcher(typed).matches() ? new Parsed.Accepted(typed) : refused();
  }

  private Parsed refused() {
    return new Parsed.Refused(mistake);
  }

  private static final class Typed {
    static final int MAX_NAME = 20;
    static final int PIN_DIGITS = 6;

    static final Pattern PHONE = Pattern.compile("\\+?\\d{9,15}");

    static final Pattern NAME = Pattern.compile("(?=.*[\\p{L}\\d])[\\p{L}\\d './-]{2,}");

    static final Pattern ANY = Pattern.compile("(?=.*[\\p{L}\\d]).{2,}");
    static final Pattern GUESS = Pattern.compile("\\d+");
    static final Pattern PIN = Pattern.compile("\\d{" + PIN_DIGITS + "}");
    static final Pattern STAFF = Pattern.compile("\\d{3,12}");
    static final Pattern REFERENCE = Pattern.compile("\\d{9}");

    /// As people copy a reference from paper.
    static String digits(String typed) {
      return typed
          .replaceAll("[ ./-]", "")
          .replace('O', '0')
          .replace('o', '0')
          .replace('I', '1')
          .replace('l', '1');
    }
  }
}
