package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;

/// What goes over the wire, to the letter.
class AfricasTalkingRequestTest {
  private static final OutgoingSms SMS =
      new OutgoingSms(
          new PhoneNumber("+254711222333"), "22115", "Ng'ombe 50% & mbuzi + 1 = \"2\"?\nSTOP");

  @Test
  void a_form_for_the_legacy_door() {
    var request = AfricasTalkingRequest.of(account(CarrierAccount.Endpoint.LEGACY, "HAKI"), SMS);

    assertThat(request.url()).isEqualTo(URI.create("https://at.example/version1/messaging"));
    assertThat(request.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.body())
        .isEqualTo(
            "username=haki&to=%2B254711222333"
                + "&message=Ng%27ombe+50%25+%26+mbuzi+%2B+1+%3D+%222%22%3F%0ASTOP"
                + "&from=HAKI&bulkSMSMode=1&enqueue=1");
  }

  @Test
  void json_for_the_bulk_door() {
    var request = AfricasTalkingRequest.of(account(CarrierAccount.Endpoint.BULK, "HAKI"), SMS);

    assertThat(request.url()).isEqualTo(URI.create("https://at.example/version1/messaging/bulk"));
    assertThat(request.contentType()).isEqualTo("application/json");
    assertThat(request.body())
        .isEqualTo(
            "{\"username\":\"haki\","
                + "\"message\":\"Ng'ombe 50% & mbuzi + 1 = \\\"2\\\"?\\nSTOP\","
                + "\"senderId\":\"HAKI\",\"phoneNumbers\":[\"+254711222333\"],\"enqueue\":1}");
  }

  /// The sandbox refuses a sender that is not registered.
  @Test
  void no_sender_is_named_when_there_is_none() {
    var request = AfricasTalkingRequest.of(account(CarrierAccount.Endpoint.LEGACY, ""), SMS);

    assertThat(request.body()).doesNotContain("from=", "22115");
  }

  @Test
  void neither_key_nor_text_is_printed() {
    var account = account(CarrierAccount.Endpoint.LEGACY, "HAKI");

    assertThat(account.toString()).doesNotContain("s3cret").contains("********");
    assertThat(AfricasTalkingRequest.of(account, SMS).toString())
        .doesNotContain("mbuzi", "711222333", "s3cret");
  }

  @Test
  void an_account_is_at_home_by_its_name() {
    assertThat(CarrierAccount.homeOf("sandbox"))
        .isEqualTo(URI.create("https://api.sandbox.africastalking.com"));
    assertThat(CarrierAccount.homeOf("haki"))
        .isEqualTo(URI.create("https://api.africastalking.com"));
  }

  private static CarrierAccount account(CarrierAccount.Endpoint endpoint, String sender) {
    return new CarrierAccount(
        "haki",
        new ApiKey("s3cret"),
        URI.create("https://at.example"),
        endpoint,
        Optional.of(sender).filter(named -> !named.isEmpty()));
  }
}
