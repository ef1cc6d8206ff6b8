package org.hakimtoto.gateway.api.cases;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.notice.NoticePage;
import org.hakimtoto.core.notice.NoticeTable;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.notice.ReadNotices;

/// The proof of notice: for those who may read the file.
public final class NoticeViews {
  private static final String HTML = "text/html; charset=utf-8";

  private final ReadCases reads;
  private final ReadNotices notices;
  private final InstantSource clock;

  public NoticeViews(Sealing sealing, InstantSource clock) {
    this.reads = new ReadCases(sealing);
    this.notices = new ReadNotices(sealing);
    this.clock = clock;
  }

  public Map<String, Operation> works() {
    return Map.of(
        "listNotices",
        Operation.audited(this::list),
        "printNotices",
        Operation.audited(this::print));
  }

  private ApiReply print(Tx tx, ApiRequest call, Officer officer) {
    return new ApiReply(200, HTML, "", NoticePage.of(table(tx, call, officer, Optional.empty())));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    return table(tx, call, officer, Optional.of(call.id("hearing"))).hearings().stream()
        .findFirst()
        .map(of -> ApiReply.ok(NoticeJson.of(of)))
        .orElseGet(Problem.NO_SUCH_CASE::reply);
  }

  private NoticeTable table(Tx tx, ApiRequest call, Officer officer, Optional<UUID> hearing) {
    var now = clock.instant();
    var view =
        reads
            .read(tx, officer, call.reference(), Channel.API, now)
            .orElseThrow(Problem.NO_SUCH_CASE::trouble);
    return notices.table(tx, officer, view, hearing, now);
  }
}
