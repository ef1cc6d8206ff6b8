package org.hakimtoto.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1*1*2",
        "+254712345678",
        "two\nlines\r\n\ttab",
        "Zu\u0125ura \ud83d\ude00",
        "\ufffd"
      })
  void a_field_is_taken_as_it_is(String text) {
    var form = form("text", text);

    assertThat(form.required("text", 100)).isEqualTo(text);
    assertThat(form.sound()).isTrue();
  }

  @Test
  void a_field_may_be_exactly_as_long_as_allowed() {
    var form = form("text", "x".repeat(80));

    assertThat(form.required("text", 80)).hasSize(80);
    assertThat(form.sound()).isTrue();
  }

  @Test
  void a_longer_one_makes_the_form_malformed_and_is_not_handed_on() {
    var form = form("text", "x".repeat(81));

    assertThat(form.required("text", 80)).isEmpty();
    assertThat(form.sound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u0000", "\u001b[2J", "a\u0007b", "\u007f", "\u0085", "\b"})
  void so_do_control_characters(String text) {
    var form = form("text", text);

    assertThat(form.optional("text", 100)).contains("");
    assertThat(form.sound()).isFalse();
  }

  @Test
  void so_does_a_field_that_comes_twice_even_with_the_same_value() {
    var fields = MultiMap.caseInsensitiveMultiMap().add("text", "1").add("text", "1");
    var form = new Form(fields);

    assertThat(form.required("text", 100)).isEmpty();
    assertThat(form.sound()).isFalse();
  }

  @Test
  void so_does_a_field_that_comes_twice_in_other_letters() {
    var form = new Form(MultiMap.caseInsensitiveMultiMap().add("text", "1").add("TEXT", "2"));

    assertThat(form.required("text", 100)).isEmpty();
    assertThat(form.sound()).isFalse();
  }

  @Test
  void a_field_that_must_be_there_and_is_not_makes_it_malformed() {
    var form = form("other", "1");

    assertThat(form.required("text", 100)).isEmpty();
    assertThat(form.sound()).isFalse();
  }

  @Test
  void a_field_that_may_be_missing_does_not() {
    var form = form("other", "1");

    assertThat(form.optional("text", 100)).isEmpty();
    assertThat(form.sound()).isTrue();
  }

  @Test
  void one_fault_is_not_forgotten_by_a_good_field_after_it() {
    var form = form("text", "\u0000");
    form.required("text", 100);
    form.optional("nothing", 100);

    assertThat(form.sound()).isFalse();
  }

  @Test
  void fields_nobody_asks_for_do_no_harm() {
    var form = new Form(MultiMap.caseInsensitiveMultiMap().add("text", "1").add("new", "\u0000"));

    assertThat(form.required("text", 100)).isEqualTo("1");
    assertThat(form.sound()).isTrue();
  }

  @Test
  void a_posted_form_is_read_as_it_was_typed() {
    var form =
        Form.posted("text=1*2%2a3+4&serviceCode=*384%2A115#&none=&phone=%2B254712&n=%c4%a5;a&x")
            .orElseThrow();

    assertThat(form.required("text", 100)).isEqualTo("1*2*3 4");
    assertThat(form.required("serviceCode", 100)).isEqualTo("*384*115#");
    assertThat(form.required("none", 100)).isEmpty();
    assertThat(form.required("phone", 100)).isEqualTo("+254712");
    assertThat(form.required("n", 100)).isEqualTo("\u0125;a");
    assertThat(form.required("x", 100)).isEmpty();
    assertThat(form.optional("y", 100)).isEmpty();
    assertThat(form.sound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=1&text=1", "text=1&a=b&TEXT=2", "text=%00", "Text=%1b"})
  void a_posted_form_is_as_strict(String body) {
    var form = Form.posted(body).orElseThrow();

    assertThat(form.required("text", 100)).isEmpty();
    assertThat(form.sound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=%", "text=%2", "text=%zz", "%g0=1"})
  void what_is_not_encoded_as_a_form_is_none(String body) {
    assertThat(Form.posted(body)).isEmpty();
  }

  @Test
  void a_form_has_a_bound() {
    String one = "a=" + "x".repeat(Form.MAX_FIELD);
    assertThat(Form.posted(one)).isPresent();
    assertThat(Form.posted(one + "x")).isEmpty();
    assertThat(Form.posted("a=1&".repeat(Form.MAX_FIELDS))).isPresent();
    assertThat(Form.posted("a=1&".repeat(Form.MAX_FIELDS + 1))).isEmpty();
    assertThat(Form.posted("a=1&".repeat(1_000))).isEmpty();
  }

  private static Form form(String name, String value) {
    return new Form(MultiMap.caseInsensitiveMultiMap().add(name, value));
  }
}
