package org.hakimtoto.core.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An MSISDN in E.164, masked in [#toString] so that a log line cannot carry it.
public record PhoneNumber(String e164) {
  /// The longest text [#parse] looks at.
  public static final int MAX_TYPED = 24;

  /// Only what a number is written with: the library would read `0722 CHIEF` as a keypad does.
  private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9() ./-]+");

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  /// A zero kept behind the code of the country: the library takes it away.
  private static final String ZERO_KEPT = "+2540";

  /// How a carrier hides a number: some of its digits, or a hash in its place.
  private static final Pattern MASKED =
      Pattern.compile("\\+?[0-9]{2,12}[*xX]{2,12}[0-9]{0,6}|[0-9a-fA-F]{32,128}");

  private static final Pattern KENYAN = Pattern.compile("\\+254[1-9]\\d{8}");

  /// No country has it.
  private static final String NO_COUNTRY = "+999";

  private static final int MASKED_DIGITS = 11;

  public PhoneNumber {
    if (!E164.matcher(e164).matches()) {
      throw new IllegalArgumentException("not an E.164 number");
    }
  }

  /// Reads a number as the carrier or a person writes it, Kenyan when it has no country code. A
  /// leading blank is a `+` that a form lost on its way. Empty when it is no dialable number.
  public static Optional<PhoneNumber> parse(String written) {
    if (written.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String text = withPlus(written);
    if (E164.matcher(text).matches() && !text.startsWith(ZERO_KEPT)) {
      return Optional.of(new PhoneNumber(text));
    }
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      var util = PhoneNumberUtil.getInstance();
      var number = util.parse(text.startsWith("254") ? "+" + text : text, "KE");
      return util.isPossibleNumber(number) && !numberOf(util, number).startsWith(ZERO_KEPT)
          ? Optional.of(new PhoneNumber(util.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static String withPlus(String written) {
    String text = TypedText.tidy(written).strip();
    boolean plusLost = written.startsWith(" ") && !text.startsWith("0") && !text.startsWith("+");
    if (text.startsWith("00")) {
      return "+" + text.substring(2);
    }
    return plusLost ? "+" + text : text;
  }

  private static String numberOf(PhoneNumberUtil util, Phonenumber.PhoneNumber number) {
    return util.format(number, PhoneNumberFormat.E164);
  }

  /// What stands for a number that the carrier hides: always the same for the same text, and no
  /// number that anything could be sent to. Empty when it is no hidden number.
  ///
  /// @param session a few digits are left of many phones: those are told apart by it
  public static Optional<PhoneNumber> masked(String written, String session) {
    String text = written.strip();
    if (!MASKED.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean hash = text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return Optional.of(new PhoneNumber(NO_COUNTRY + digits(hash ? text : text + " " + session)));
  }

  private static String digits(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      BigInteger most = BigInteger.TEN.pow(MASKED_DIGITS);
      return ("%0" + MASKED_DIGITS + "d").formatted(new BigInteger(1, hash).mod(most));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether the carrier hid the number: nobody can phone it or text to it.
  public boolean masked() {
    return e164.startsWith(NO_COUNTRY);
  }

  /// Whether it may be a phone in Kenya, by its length alone: ranges are opened faster than we
  /// learn of them.
  public boolean inKenya() {
    return KENYAN.matcher(e164).matches();
  }

  /// Whether it is a Kenyan mobile or fixed line, which an officer can phone.
  public boolean kenyan() {
    return isOf(EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE));
  }

  /// Whether texts may be sent to it: a Kenyan mobile, never a premium, foreign or fixed line.
  public boolean kenyanMobile() {
    return isOf(EnumSet.of(PhoneNumberType.MOBILE));
  }

  private boolean isOf(Set<PhoneNumberType> types) {
    try {
      var util = PhoneNumberUtil.getInstance();
      var number = util.parse(e164, "ZZ");
      return number.getCountryCode() == 254
          && util.isValidNumberForRegion(number, "KE")
          && types.contains(util.getNumberType(number));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "PhoneNumber["
        + e164.substring(0, 4)
        + "*****"
        + e164.substring(e164.length() - 2)
        + "]";
  }
}
