package org.hakimtoto.notifier.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// The number of whoever answers for the case. Where it is an office of several and none of them
  /// took the case up, it is nobody's own: the helpline's, which is free and finds the office.
  ///
  /// @param answering see `Officers.answering`
  public static String of(List<Officer> answering) {
    return answering.size() == 1 ? dialled(answering.getFirst().phone()) : HELPLINE;
  }

  /// The same facts for one who reads them: nobody is told to phone themself.
  static Map<String, String> notOnes(Officer reader, Map<String, String> facts) {
    if (!dialled(reader.phone()).equals(facts.get("call"))) {
      return facts;
    }
    var others = new HashMap<>(facts);
    others.put("call", HELPLINE);
    return others;
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
