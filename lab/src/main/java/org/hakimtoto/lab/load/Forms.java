package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.hakimtoto.core.value.CaseReference;

/// The bodies the carrier posts, field by field as it posts them.
final class Forms {
  static final String SERVICE_CODE = "*384*115#";
  static final String SHORT_CODE = "22115";

  private Forms() {}

  static String ussd(String session, String phone, String transcript) {
    return "sessionId="
        + session
        + "&phoneNumber="
        + encoded(phone)
        + "&networkCode=63902&serviceCode="
        + encoded(SERVICE_CODE)
        + "&text="
        + encoded(transcript);
  }

  static String sms(String id, String phone, CaseReference reference) {
    // no date: one of another day would be answered as late
    return "date=&from="
        + encoded(phone)
        + "&id="
        + id
        + "&linkId=&text="
        + encoded("STATUS " + reference.digits())
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
