package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// What happened to a case, as the contract writes it. For those who may read the record: it has
/// the notes.
final class HistoryJson {
  /// The most events told, the newest.
  static final int MOST = 200;

  private HistoryJson() {}

  static JsonArray of(Tx tx, List<CaseEvent> all) {
    List<CaseEvent> told = all.subList(Math.max(0, all.size() - MOST), all.size());
    var ids = new ArrayList<UUID>();
    told.forEach(event -> {
      unit(event).ifPresent(ids::add);
      joining(event).ifPresent(ids::add);
    });
    Map<UUID, String> codes = UnitDirectory.codes(tx, ids);
    var events = new JsonArray();
    told.forEach(event -> events.add(event(event, codes)));
    return events;
  }

  private static JsonObject event(CaseEvent event, Map<UUID, String> codes) {
    var json =
        new JsonObject()
            .put("what", EventName.of(event))
            .put("at", event.at().toString())
            .mergeIn(more(event));
    unit(event).map(codes::get).ifPresent(code -> json.put("unit", code));
    joining(event).map(codes::get).ifPresent(code -> json.put("office", code));
    return json;
  }

  private static JsonObject more(CaseEvent event) {
    return switch (event) {
      case CaseEvent.StageMoved e ->
          new JsonObject()
              .put("track", WireNames.of(e.track()))
              .put("from", WireNames.of(e.from()))
              .put("to", WireNames.of(e.to()));
      case CaseEvent.Added e -> added(e);
      case CaseEvent.Declined e -> said(e.reason());
      case CaseEvent.CustodyStarted e -> said(e.kind()).put("when", e.since().toString());
      case CaseEvent.CustodyEnded e -> said(e.how());
      case CaseEvent.HearingSet e -> said(e.kind()).put("when", e.when().toString());
      case CaseEvent.HearingMoved e -> said(e.reason()).put("when", e.to().toString());
      case CaseEvent.HearingCancelled e -> said(e.reason());
      case CaseEvent.HearingHeld e -> said(e.outcome());
      case CaseEvent.DiversionBegun e -> said(e.level());
      case CaseEvent.AccessAsked e -> said(e.reason());
      case CaseEvent.ClockWarned e -> new JsonObject().put("said", e.clock());
      case CaseEvent.ClockMissed e -> new JsonObject().put("said", e.clock());
      case CaseEvent.Closed e -> said(e.reason());
      default -> new JsonObject();
    };
  }

  private static JsonObject added(CaseEvent.Added event) {
    var json = new JsonObject();
    event.danger().ifPresent(danger -> json.put("said", WireNames.of(danger)));
    if (!event.note().isEmpty()) {
      json.put("note", event.note());
    }
    return json;
  }

  private static JsonObject said(Enum<?> word) {
    return new JsonObject().put("said", WireNames.of(word));
  }

  /// The office that takes part from then on, beside the unit that it is about.
  private static Optional<UUID> joining(CaseEvent event) {
    return event instanceof CaseEvent.TransferLeft e ? e.office() : Optional.empty();
  }

  /// The unit that did it, or that it is about.
  private static Optional<UUID> unit(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Accepted e -> Optional.of(e.unit());
      case CaseEvent.Declined e -> Optional.of(e.unit());
      case CaseEvent.HandedOver e -> Optional.of(e.to());
      case CaseEvent.UnitInvolved e -> Optional.of(e.unit());
      case CaseEvent.HearingSet e -> Optional.of(e.court());
      case CaseEvent.TransferLeft e -> Optional.of(e.to());
      default -> Optional.empty();
    };
  }
}
