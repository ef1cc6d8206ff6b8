package org.hakimtoto.core.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.regex.Pattern;

/// An MSISDN in E.164, masked in [#toString] so that a log line cannot carry it.
public record PhoneNumber(String e164) {
  /// The longest text [#parse] looks at.
  public static final int MAX_TYPED = 24;

  /// Only what a number is written with: the library would read `0722 CHIEF` as a keypad does.
  private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9() ./-]+");

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

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
    if (E164.matcher(text).matches()) {
      return Optional.of(new PhoneNumber(text));
    }
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      var util = PhoneNumberUtil.getInstance();
      var number = util.parse(text.startsWith("254") ? "+" + text : text, "KE");
      return util.isPossibleNumber(number)
          ? Optional.of(new PhoneNumber(util.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static String withPlus(String written) {
    String text = written.strip();
    boolean plusLost = written.startsWith(" ") && !text.startsWith("0") && !text.startsWith("+");
    return plusLost ? "+" + text : text;
  }

  /// Whether texts may be sent to it: a Kenyan mobile, never a premium, foreign or fixed line.
  public boolean kenyanMobile() {
    try {
      var util = PhoneNumberUtil.getInstance();
      var number = util.parse(e164, "ZZ");
      return number.getCountryCode() == 254
          && util.isValidNumberForRegion(number, "KE")
          && util.getNumberType(number) == PhoneNumberType.MOBILE;
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
