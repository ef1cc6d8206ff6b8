package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.supervision.TodayList;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;
import org.hakimtoto.store.supervision.OfficeToday;
import org.hakimtoto.store.supervision.OfficeToday.Line;

/// What the office of the one who asks has to look at first.
public final class OfficeTodayApi {
  private final OfficeToday today;
  private final InstantSource clock;

  public OfficeTodayApi(Sealing sealing, InstantSource clock) {
    this.today = new OfficeToday(sealing);
    this.clock = clock;
  }

  private record Today(Instant at, List<ListJson> lists) {}

  private record ListJson(TodayList list, List<LineJson> cases) {}

  private record LineJson(CaseSummaryJson summary, Optional<Instant> courtDue) {}

  public Map<String, Operation> works() {
    return Map.of("readOfficeToday", Operation.audited(this::today));
  }

  private ApiReply today(Tx tx, ApiRequest call, Officer officer) {
    Instant now = clock.instant();
    var lists = today.shown(tx, officer, Channel.API, now);
    Map<UUID, String> holders =
        UnitDirectory.codes(
            tx,
            lists.values().stream()
                .flatMap(Collection::stream)
                .flatMap(line -> line.summary().holder().stream())
                .distinct()
                .toList());
    return ApiReply.ok(
        new Today(
            now,
            lists.entrySet().stream()
                .map(list -> new ListJson(list.getKey(), lines(list.getValue(), holders)))
                .toList()));
  }

  private static List<LineJson> lines(List<Line> all, Map<UUID, String> holders) {
    return all.stream()
        .map(line -> new LineJson(CaseSummaryJson.of(line.summary(), holders), line.courtDue()))
        .toList();
  }
}
