package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.notice.NoticePage;
import org.hakimtoto.core.notice.NoticeTable;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.NotTold;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.notice.ReadNotices;

/// The proof of notice: for those who may read the file.
final class NoticeViews {
  private static final String HTML = "text/html; charset=utf-8";

  private final ReadCases reads;
  private final ReadNotices notices;
  private final InstantSource clock;

  NoticeViews(Sealing sealing, InstantSource clock) {
    this.reads = new ReadCases(sealing);
    this.notices = new ReadNotices(sealing);
    this.clock = clock;
  }

  Map<String, Operation> works() {
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
        .map(of -> ApiReply.ok(json(of)))
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

  private static JsonObject json(OfHearing of) {
    var lines = new JsonArray();
    of.lines().forEach(line -> lines.add(line(line)));
    var notTold = new JsonArray();
    of.notTold().forEach(one -> notTold.add(notTold(one)));
    return new JsonObject()
        .put("hearing", of.hearing().id().toString())
        .put("version", of.hearing().version())
        .put("state", WireNames.of(of.hearing().state()))
        .put("when", of.hearing().when().toString())
        .put("notices", lines)
        .put("not_told", notTold)
        .put("records", of.records())
        .put("unaltered", !of.altered());
  }

  private static JsonObject line(Line line) {
    var sent = new JsonArray();
    line.sent()
        .forEach(one ->
            sent.add(
                new JsonObject()
                    .put("at", one.at().toString())
                    .put("kind", one.kind())
                    .put("language", one.language())
                    .put("words", one.words())));
    var json =
        new JsonObject()
            .put("way", WireNames.of(line.way()))
            .put("version", line.version())
            .put("sent", sent)
            .put("outcome", WireNames.of(line.reached()));
    line.contact().ifPresent(contact -> json.put("contact", contact.toString()));
    line.who().relation().ifPresent(relation -> json.put("relation", relation));
    line.who()
        .role()
        .ifPresent(role -> json.put("role", role.toLowerCase(Locale.ROOT).replace('_', '-')));
    line.who().office().ifPresent(office -> json.put("office", office));
    line.who().lastDigits().ifPresent(digits -> json.put("last_digits", digits));
    line.tells().ifPresent(day -> json.put("tells", day.toString()));
    line.former().ifPresent(day -> json.put("former", day.toString()));
    line.legal().ifPresent(legal -> json.put("legal", legal));
    line.reachedAt().ifPresent(at -> json.put("outcome_at", at.toString()));
    if (!line.detail().isEmpty()) {
      json.put("detail", line.detail());
    }
    line.reply()
        .ifPresent(reply ->
            json.put("reply", WireNames.of(reply.meaning()))
                .put("reply_at", reply.at().toString()));
    return json;
  }

  private static JsonObject notTold(NotTold one) {
    var json =
        new JsonObject()
            .put("contact", one.contact().toString())
            .put("relation", WireNames.of(one.relation()))
            .put("why", WireNames.of(one.why()));
    one.due().ifPresent(due -> json.put("due", due.toString()));
    if (!one.detail().isEmpty()) {
      json.put("detail", one.detail());
    }
    return json;
  }
}
