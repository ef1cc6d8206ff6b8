package org.hakimtoto.gateway.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberAddressTest {
  private static final SubscriberAddress SERVING = new SubscriberAddress(Set.of(), false);
  private static final SubscriberAddress DEMO = new SubscriberAddress(Set.of(), true);
  private static final SubscriberAddress INSIDE =
      new SubscriberAddress(Set.of("cpims.internal", "10.1.2.3"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://events.example/haki",
        "https://events.example:8443/haki?to=us",
        "https://8.8.8.8/",
        "https://[2606:4700::1111]/"
      })
  void a_public_address_over_tls_will_do(String typed) {
    assertThat(SERVING.read(typed)).contains(URI.create(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://events.example/haki",
        "http://127.0.0.1:8081/metrics",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://a.localhost/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://10.1.2.3/",
        "https://172.16.0.9/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[2002:a00:1::]/",
        "https://2130706433/",
        "https://127.1/",
        "https://user:secret@events.example/",
        "https://events.example/#part",
        "https://events.example:0/",
        "file:///etc/passwd",
        "ftp://events.example/",
        "events.example",
        "https://",
        "https:// events.example/",
        ""
      })
  void nothing_else_will(String typed) {
    assertThat(SERVING.read(typed)).isEmpty();
  }

  @Test
  void an_address_has_no_more_than_so_many_characters() {
    assertThat(SERVING.read("https://events.example/" + "a".repeat(377))).isPresent();
    assertThat(SERVING.read("https://events.example/" + "a".repeat(378))).isEmpty();
  }

  @Test
  void a_demo_may_send_to_its_own_machine_and_nowhere_else_in_the_clear() {
    assertThat(DEMO.read("http://127.0.0.1:9000/events")).isPresent();
    assertThat(DEMO.read("http://localhost:9000/events")).isPresent();
    assertThat(DEMO.read("http://events.example/events")).isEmpty();
    assertThat(DEMO.read("http://10.1.2.3/events")).isEmpty();
  }

  @Test
  void what_the_configuration_names_needs_no_public_address_but_tls() {
    assertThat(INSIDE.read("https://10.1.2.3/events")).isPresent();
    assertThat(INSIDE.read("https://10.1.2.4/events")).isEmpty();
    assertThat(INSIDE.read("http://10.1.2.3/events")).isEmpty();
    var inside = InetAddress.ofLiteral("10.9.9.9");
    assertThat(INSIDE.mayBeCalled(URI.create("https://CPIMS.internal/"), inside)).isTrue();
    assertThat(INSIDE.mayBeCalled(URI.create("https://other.internal/"), inside)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198.18.0.1", "198.19.255.255", "192.0.2.1", "203.0.113.9", "224.0.0.1", "255.255.255.255",
        "100.127.255.255", "0.1.2.3", "2001:db8::1", "2001::1", "ff02::1", "::"
      })
  void a_name_that_leads_inside_is_not_called(String address) {
    assertThat(SubscriberAddress.isPublic(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100.63.255.255", "100.128.0.1", "198.20.0.1", "192.0.1.1", "2a00:1450::1"})
  void its_neighbours_are(String address) {
    assertThat(SubscriberAddress.isPublic(InetAddress.ofLiteral(address))).isTrue();
  }
}
