package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.cpims.CpimsCase;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.store.link.LinkedEvent;
import org.hakimtoto.store.reference.ReferenceData;

/// The case as the event left it, in the fields and codes of Kenya's CPIMS (docs/cpims.md). The
/// reporter's number stays here.
final class CpimsPayload implements LinkPayload {
  private final Gazetteer gazetteer;

  CpimsPayload() {
    ReferenceData kenya = ReferenceData.shipped();
    this.gazetteer = new Gazetteer(kenya.counties(), kenya.subCounties(), kenya.locations());
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
    return LinkJson.of(CpimsCase.of(event.reference(), event.file(), names, event.event().at()));
  }
}
