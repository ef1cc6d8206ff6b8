package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.hakimtoto.core.cpims.CpimsCase;
import org.hakimtoto.core.value.PhoneNumber;

/// The one way the link writes JSON: a record, its components in their order and by their names,
/// what is empty left out.
final class LinkJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .addMixIn(CpimsCase.ReportedBy.class, WithoutPhone.class)
          .build();

  private LinkJson() {}

  interface WithoutPhone {
    @JsonIgnore
    PhoneNumber phone();
  }

  static ObjectNode of(Record data) {
    return MAPPER.valueToTree(data);
  }
}
