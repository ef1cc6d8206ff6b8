package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.supervision.TodayList;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseAssignments;
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

  private record Today(Instant at, List<ListJson> lists, List<CaseAssignments.Load> officers) {}

  private record ListJson(TodayList list, List<LineJson> cases) {}

  private record LineJson(CaseSummaryJson summary, Optional<Instant> courtDue) {}

  public Map<String, Operation> works() {
    return Map.of("readOfficeToday", Operation.audited(this::today));
  }

  private ApiReply today(Tx tx, ApiRequest call, Officer officer) {
    Instant now = clock.instant();
    var lists = today.shown(tx, officer, Channel.API, now);
    return ApiReply.ok(
        new Today(
            now,
            lists.entrySet().stream()
                .map(list -> new ListJson(list.getKey(), lines(tx, officer, list.getValue())))
                .toList(),
            CaseAssignments.load(tx, officer.unit().id(), now)));
  }

  private static List<LineJson> lines(Tx tx, Officer officer, List<Line> all) {
    List<CaseSummaryJson> summaries =
        CaseSummaryJson.all(tx, officer, all.stream().map(Line::summary).toList());
    return IntStream.range(0, all.size())
        .mapToObj(i -> new LineJson(summaries.get(i), all.get(i).courtDue()))
        .toList();
  }
}
