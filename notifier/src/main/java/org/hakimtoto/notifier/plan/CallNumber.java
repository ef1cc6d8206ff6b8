package org.hakimtoto.notifier.plan;

import java.util.List;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;

/// Whom to phone about a case, as a person would dial it.
public final class CallNumber {
  /// The children's helpline: free, day and night.
  static final String HELPLINE = "116";

  private static final String KENYA = "+254";

  /// What the texts have room for.
  private static final int LONGEST = 13;

  private CallNumber() {}

  /// The first officer of the office that holds the case; the helpline when there is none.
  public static String of(List<Officer> office) {
    return office.stream().findFirst().map(officer -> dialled(officer.phone())).orElse(HELPLINE);
  }

  /// As the texts have room for it; the helpline for one that is longer.
  public static String dialled(PhoneNumber phone) {
    String number = phone.e164();
    if (number.startsWith(KENYA)) {
      return "0" + number.substring(KENYA.length());
    }
    return number.length() <= LONGEST ? number : HELPLINE;
  }
}
