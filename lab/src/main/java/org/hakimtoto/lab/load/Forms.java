package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.hakimtoto.core.value.CaseReference;

/// The bodies the carrier posts, field by field as it posts them.
public final class Forms {
  public static final String SERVICE_CODE = "*384*115#";
  public static final String SHORT_CODE = "22115";

  private Forms() {}

  public static String ussd(String session, String phone, String transcript) {
    return "sessionId="
        + session
        + "&phoneNumber="
        + encoded(phone)
        + "&networkCode=63902&serviceCode="
        + encoded(SERVICE_CODE)
        + "&text="
        + encoded(transcript);
  }

  /// A call is over before its time.
  public static String ended(String session, String phone) {
    return "sessionId="
        + session
        + "&phoneNumber="
        + encoded(phone)
        + "&networkCode=63902&serviceCode="
        + encoded(SERVICE_CODE)
        + "&status=Incomplete";
  }

  static String sms(String id, String phone, CaseReference reference) {
    return text(id, phone, "STATUS " + reference.digits());
  }

  /// What somebody wrote to the short code.
  public static String text(String id, String phone, String words) {
    // no date: one of another day would be answered as late
    return "date=&from="
        + encoded(phone)
        + "&id="
        + id
        + "&linkId=&text="
        + encoded(words)
        + "&to="
        + SHORT_CODE
        + "&cost="
        + encoded("KES 0.0000")
        + "&networkCode=63902";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
