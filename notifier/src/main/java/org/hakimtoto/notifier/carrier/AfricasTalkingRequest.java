package org.hakimtoto.notifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How one text is asked to be sent: pure. What has a default at the carrier is said all the same,
/// because its defaults were seen to differ from its pages.
record AfricasTalkingRequest(URI url, String contentType, String body) {
  static AfricasTalkingRequest of(CarrierAccount account, OutgoingSms sms) {
    return switch (account.endpoint()) {
      case LEGACY ->
          new AfricasTalkingRequest(
              account.host().resolve("/version1/messaging"),
              "application/x-www-form-urlencoded",
              form(account, sms));
      case BULK ->
          new AfricasTalkingRequest(
              account.host().resolve("/version1/messaging/bulk"),
              "application/json",
              json(account, sms).toString());
    };
  }

  private static String form(CarrierAccount account, OutgoingSms sms) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("username", account.username());
    fields.put("to", sms.to().e164());
    fields.put("message", sms.text());
    account.sender().ifPresent(sender -> fields.put("from", sender));
    fields.put("bulkSMSMode", "1");
    fields.put("enqueue", "1");
    return fields.entrySet().stream()
        .map(AfricasTalkingRequest::encoded)
        .collect(Collectors.joining("&"));
  }

  private static String encoded(Map.Entry<String, String> field) {
    return field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8);
  }

  private static ObjectNode json(CarrierAccount account, OutgoingSms sms) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("username", account.username());
    body.put("message", sms.text());
    account.sender().ifPresent(sender -> body.put("senderId", sender));
    body.putArray("phoneNumbers").add(sms.to().e164());
    body.put("enqueue", 1);
    return body;
  }

  @Override
  public String toString() {
    return "AfricasTalkingRequest[" + url + ", " + body.length() + " characters]";
  }
}
