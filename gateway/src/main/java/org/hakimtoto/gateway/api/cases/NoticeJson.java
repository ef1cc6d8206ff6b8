package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.notice.NoticeTable;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;

/// The proof of notice of one hearing as the contract writes it.
record NoticeJson(
    UUID hearing,
    int version,
    Hearing.State state,
    Instant when,
    List<Line> notices,
    List<NotTold> notTold,
    int records,
    boolean unaltered) {

  static NoticeJson of(OfHearing of) {
    return new NoticeJson(
        of.hearing().id(),
        of.hearing().version(),
        of.hearing().state(),
        of.hearing().when(),
        of.lines().stream().map(Line::of).toList(),
        of.notTold().stream().map(NotTold::of).toList(),
        of.records(),
        !of.altered());
  }

  record Line(
      NoticeTable.Way way,
      int version,
      List<NoticeTable.Sent> sent,
      NoticeTable.Reached outcome,
      Optional<UUID> contact,
      Optional<String> relation,
      Optional<String> role,
      Optional<String> office,
      Optional<String> lastDigits,
      Optional<Instant> tells,
      Optional<Instant> former,
      Optional<Boolean> legal,
      Optional<Instant> outcomeAt,
      Optional<String> detail,
      Optional<NoticeTable.Reply.Meaning> reply,
      Optional<Instant> replyAt) {
    static Line of(NoticeTable.Line line) {
      return new Line(
          line.way(),
          line.version(),
          line.sent(),
          line.reached(),
          line.contact(),
          line.who().relation(),
          line.who().role().map(WireNames::of),
          line.who().office(),
          line.who().lastDigits(),
          line.tells(),
          line.former(),
          line.legal(),
          line.reachedAt(),
          ApiReply.unlessEmpty(line.detail()),
          line.reply().map(NoticeTable.Reply::meaning),
          line.reply().map(NoticeTable.Reply::at));
    }
  }

  record NotTold(
      UUID contact,
      Contact.Relation relation,
      NoticeTable.NotTold.Why why,
      Optional<Instant> due,
      Optional<String> detail) {
    static NotTold of(NoticeTable.NotTold one) {
      return new NotTold(
          one.contact(), one.relation(), one.why(), one.due(), ApiReply.unlessEmpty(one.detail()));
    }
  }
}
