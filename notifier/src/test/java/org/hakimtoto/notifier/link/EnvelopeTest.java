package org.hakimtoto.notifier.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.store.link.LinkedEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of docs/cjims-link.md are what is really sent: they are the golden file. Each run
/// writes the section anew to `target/cjims-link-examples.md`, to be copied when a change is meant.
class EnvelopeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LinkPayload CJIMS = LinkPayloads.named("cjims");
  private static final Path DOCUMENT = Path.of("..", "docs", "cjims-link.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("### `([a-z-]+)`\n\n```json\n(.*?)\n```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> what_is_sent_is_what_is_written() throws IOException {
    Map<String, String> written = written();
    writeAnew();
    return Examples.all().stream()
        .map(event ->
            DynamicTest.dynamicTest(
                event.kind(),
                () ->
                    assertThat(example(event))
                        .isEqualTo(JSON.readTree(written.getOrDefault(event.kind(), "{}")))));
  }

  @Test
  void there_is_an_example_of_every_kind_and_of_nothing_else() throws IOException {
    assertThat(Examples.all().stream().<Class<?>>map(event -> event.event().getClass()))
        .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
    assertThat(written().keySet())
        .isEqualTo(Examples.all().stream().map(LinkedEvent::kind).collect(Collectors.toSet()));
  }

  /// Read by the specification's own library, as a receiver would.
  @Test
  void is_a_cloud_event_that_a_receivers_library_reads() throws IOException {
    byte[] sent = Envelope.bytes(moved(), CJIMS);
    var format = new JsonFormat();

    assertThat(JSON.readTree(format.serialize(format.deserialize(sent))))
        .isEqualTo(JSON.readTree(sent));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "specversion, 1.0",
    "id, 01990000-0000-7000-8000-000000000064",
    "source, /haki-mtoto",
    "type, ke.haki-mtoto.case.hearing-moved.v1",
    "subject, 482-137-559",
    "time, 2026-11-20T20:15:00Z",
    "datacontenttype, application/json",
    "dataschema, urn:haki-mtoto:v1/schemas/cjims/hearing-moved.v1.json",
    "sequence, 0000000003",
  })
  void an_attribute_is_what_the_document_says(String attribute, String value) {
    assertThat(tree(moved()).path(attribute).textValue()).isEqualTo(value);
  }

  @Test
  void a_repeat_has_the_same_bytes() {
    assertThat(Envelope.bytes(moved(), CJIMS)).isEqualTo(Envelope.bytes(moved(), CJIMS));
  }

  @Test
  void neither_reporter_nor_unconfirmed_guardian_is_told_by_number() {
    for (LinkedEvent event : Examples.all()) {
      String sent = text(event);
      assertThat(sent).as(event.kind()).doesNotContain(Examples.REPORTER.e164());
      if (!event.kind().equals("contact-set")) {
        assertThat(sent).as(event.kind()).doesNotContain(Examples.GUARDIAN.e164());
      }
    }
  }

  @Test
  void a_confirmed_number_goes_and_a_blocked_guardians_never() {
    var confirmed = Examples.contactSet(Contact.Mode.CALL_ONLY);
    var blocked = Examples.reported(new Guardian.DoNotContact());

    assertThat(text(Examples.example(confirmed))).contains(Examples.GUARDIAN.e164());
    assertThat(text(Examples.example(blocked, confirmed)))
        .doesNotContain(Examples.GUARDIAN.e164())
        .contains("\"mode\":\"NONE\"");
    assertThat(text(Examples.example(Examples.contactSet(Contact.Mode.NONE))))
        .doesNotContain("phone");
  }

  @Test
  void a_unit_that_is_not_known_is_told_by_its_id() {
    var event = Examples.example(new CaseEvent.UnitInvolved(new java.util.UUID(7, 7), Examples.AT));

    assertThat(CJIMS.data(event).at("/event/unit").toString())
        .isEqualTo("{\"id\":\"00000000-0000-0007-0000-000000000007\"}");
  }

  @Test
  void every_name_that_may_be_configured_has_its_payload() {
    assertThat(LinkPayloads.names())
        .allSatisfy(name -> assertThat(LinkPayloads.named(name).name()).isEqualTo(name));
  }

  @Test
  void cpims_gets_its_own_fields_and_codes_and_nobodys_number() {
    LinkPayload cpims = LinkPayloads.named("cpims");

    assertThat(Examples.all())
        .allSatisfy(example -> {
          var data = cpims.data(example);
          assertThat(data.at("/reference").asText()).isEqualTo(example.reference().shown());
          assertThat(data.at("/risk/value").asText()).isNotEmpty();
          assertThat(data.at("/place/county").asText()).isNotEmpty();
          assertThat(data.toString()).doesNotContain("+254", "phone");
        });
  }

  private static LinkedEvent moved() {
    return Examples.all().stream()
        .filter(event -> event.event() instanceof CaseEvent.HearingMoved)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> written() throws IOException {
    var examples = new TreeMap<String, String>();
    var found = EXAMPLE.matcher(Files.readString(DOCUMENT));
    while (found.find()) {
      examples.put(found.group(1), found.group(2));
    }
    return examples;
  }

  private static void writeAnew() throws IOException {
    var text = new StringBuilder();
    for (LinkedEvent event : Examples.all()) {
      text.append("### `").append(event.kind()).append("`\n\n```json\n");
      text.append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example(event)));
      text.append("\n```\n\n");
    }
    Files.write(Path.of("target", "cjims-link-examples.md"), List.of(text.toString().strip()));
  }

  /// The report is shown whole, the others by what differs.
  private static JsonNode example(LinkedEvent event) {
    JsonNode whole = tree(event);
    return event.event() instanceof CaseEvent.Reported ? whole : whole.at("/data/event");
  }

  private static JsonNode tree(LinkedEvent event) {
    try {
      return JSON.readTree(Envelope.bytes(event, CJIMS));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(LinkedEvent event) {
    return tree(event).toString();
  }
}
