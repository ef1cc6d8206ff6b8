package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.link.LinkedEvent;

/// What CJIMS is told: `case`, how the case stands after the event, and `event`, what happened.
/// CJIMS is the six agencies' system of record, so the child's data goes. What does not go: PINs,
/// officers' and reporters' numbers, and the number of a contact before an officer has said that it
/// may be used, or ever when the guardian was named as a danger. docs/cjims-link.md has an example
/// of each.
public final class CjimsPayload implements LinkPayload {
  private record Data(@JsonProperty("case") CaseNow caseNow, Record event) {
    @Override
    public String toString() {
      return "Data[***]";
    }
  }

  @Override
  public String name() {
    return "cjims";
  }

  @Override
  public ObjectNode data(LinkedEvent linked) {
    return LinkJson.of(new Data(CaseNow.of(linked), CjimsEvent.of(linked)));
  }

  private record CaseNow(
      String reference,
      Instant openedAt,
      Urgency urgency,
      boolean closed,
      Map<Track, String> stages,
      Place place,
      Optional<UnitRef> holder,
      List<ExternalReference> externalReferences,
      List<String> linkedCases) {
    static CaseNow of(LinkedEvent linked) {
      CaseFile file = linked.file();
      var stages = new TreeMap<Track, String>();
      file.stages().forEach((track, stage) -> stages.put(track, stage.code()));
      return new CaseNow(
          linked.reference().shown(),
          file.openedAt(),
          file.urgency(),
          file.closed(),
          stages,
          Place.of(file.place()),
          file.holder().map(unit -> UnitRef.of(unit, linked)),
          file.references().stream()
              .sorted(
                  Comparator.comparing((ExternalReference one) -> one.kind().name())
                      .thenComparing(ExternalReference::value))
              .toList(),
          file.linked().stream().map(id -> shown(id, linked)).sorted().toList());
    }
  }

  private record Place(int county, int subCounty, int location) {
    static Place of(Area area) {
      return new Place(area.county(), area.subCounty(), area.location());
    }
  }

  /// A unit that is not known is told by its id.
  record UnitRef(UUID id, Optional<String> code, Optional<Agency> agency, Optional<String> name) {
    static UnitRef of(UUID id, LinkedEvent linked) {
      Optional<Unit> unit = Optional.ofNullable(linked.units().get(id));
      return new UnitRef(id, unit.map(Unit::code), unit.map(Unit::agency), unit.map(Unit::name));
    }
  }

  static String shown(UUID id, LinkedEvent linked) {
    CaseReference reference = linked.cases().get(id);
    return reference == null ? id.toString() : reference.shown();
  }
}
