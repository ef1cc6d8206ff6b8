package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.cpims.CpimsCase;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.link.LinkedEvent;
import org.hakimtoto.store.reference.ReferenceData;

/// The case as the event left it, in the fields and codes of Kenya's CPIMS (docs/cpims.md). The
/// reporter's number stays here.
final class CpimsPayload implements LinkPayload {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .addMixIn(CpimsCase.ReportedBy.class, WithoutPhone.class)
          .build();

  private final Gazetteer gazetteer;

  CpimsPayload() {
    ReferenceData kenya = ReferenceData.shipped();
    this.gazetteer = new Gazetteer(kenya.counties(), kenya.subCounties(), kenya.locations());
  }

  interface WithoutPhone {
    @JsonIgnore
    PhoneNumber phone();
  }

  @Override
  public String name() {
    return "cpims";
  }

  @Override
  public ObjectNode data(LinkedEvent event) {
    Map<UUID, String> units =
        event.units().values().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    var names = new CpimsCase.Names(gazetteer, Optional.empty(), units);
    return JSON.valueToTree(CpimsCase.of(event.reference(), event.file(), names));
  }
}
