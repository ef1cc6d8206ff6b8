package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hakimtoto.store.link.LinkedEvent;

/// The CloudEvents 1.0 envelope in structured mode. A repeat of an event has the same bytes, and so
/// the same `id`, by which receivers leave repeats out.
public final class Envelope {
  /// The media type of [#bytes].
  public static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

  static final URI SOURCE = URI.create("/haki-mtoto");

  /// A relative URL would break receivers that check `dataschema` for being absolute, as the
  /// specification has it; what follows this is the path on the operations door.
  static final String SCHEMAS = "urn:haki-mtoto:v1/schemas/";

  private static final JsonFormat FORMAT = new JsonFormat();

  private Envelope() {}

  /// @param event with `data` as the payload made it
  public static byte[] bytes(LinkedEvent event, LinkPayload payload) {
    JsonNode data = payload.data(event);
    return FORMAT.serialize(
        CloudEventBuilder.v1()
            .withId(event.id().toString())
            .withSource(SOURCE)
            .withType("ke.haki-mtoto.case." + event.kind() + ".v1")
            .withSubject(event.reference().shown())
            .withTime(event.event().at().atOffset(ZoneOffset.UTC))
            .withDataSchema(URI.create(SCHEMAS + payload.name() + "/" + event.kind() + ".v1.json"))
            .withExtension("sequence", sequence(event.seq()))
            .withData("application/json", JsonCloudEventData.wrap(data))
            .build());
  }

  /// Ten digits: the extension's values are compared as texts.
  static String sequence(int seq) {
    return String.format(Locale.ROOT, "%010d", seq);
  }
}
