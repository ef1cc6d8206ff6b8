package org.hakimtoto.store.hearing;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// `1` and `2`: whether people come to a day in court, and whether an officer has passed it on.
public final class HearingAnswers {
  /// Texts that want a `1` or a `2`.
  private static final String WANTS_ANSWER =
      "(m.kind like 'reminder\\_asks%' or m.kind like '%\\_relay')";

  private static final String LEFT =
      "m.state in ('CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'UNREPORTED')";

  /// A matter that is no day in court is asked about for this long.
  static final Duration OTHER_MATTERS = Duration.ofDays(14);

  /// More open questions of one phone are not told apart.
  public static final int MOST_OPEN = 20;

  private static final String OPEN =
      """
      select * from (
        select distinct on (m.case_id, m.contact_id, m.hearing_id)
               m.id, m.case_id, f.reference, m.contact_id, m.hearing_id, m.hearing_version, h.at,
               m.created_at, m.due_at, q.letter, m.kind like 'reminder\\_asks%' as asked,
               exists (select 1 from contact_reply r where r.message_id = m.id) as answered
          from message m join case_file f on f.id = m.case_id
               left join hearing h on h.id = m.hearing_id
               left join question_letter q
                 on q.phone_index = any(haki_either($1)) and q.case_id = m.case_id
                   and q.contact_id is not distinct from m.contact_id
                   and q.hearing_id is not distinct from m.hearing_id
         where m.phone_index = any(haki_either($1)) and
      """
          + WANTS_ANSWER
          + " and "
          + LEFT
          + """
                and case when m.hearing_id is null then m.due_at >= $3
                    else h.state <> 'HELD' and h.version = m.hearing_version and h.at >= $2 end
             order by m.case_id, m.contact_id, m.hearing_id, m.created_at desc) newest
           order by created_at desc limit $4
          """;

  private final Sealing sealing;

  public HearingAnswers(Sealing sealing) {
    this.sealing = sealing;
  }

  /// What the number was asked or to pass on, and what still stands as it was told: of each matter
  /// the newest text, the newest matter first.
  public List<OpenQuestion> open(Tx tx, PhoneNumber phone, Instant now) {
    return tx
        .rows(
            OPEN,
            Buffer.buffer(sealing.phoneIndex(phone)),
            Kenya.startOf(Kenya.day(now)).atOffset(ZoneOffset.UTC),
            now.minus(OTHER_MATTERS).atOffset(ZoneOffset.UTC),
            MOST_OPEN)
        .stream()
        .map(HearingAnswers::question)
        .toList();
  }

  /// Keeps an answer to a question.
  public void keep(Tx tx, PhoneNumber phone, OpenQuestion question, boolean yes) {
    keep(tx, phone, Optional.of(question.message()), yes);
  }

  /// Keeps an answer to nothing that was asked; it is recorded with no text.
  public void keepUnasked(Tx tx, PhoneNumber phone, boolean yes) {
    keep(tx, phone, Optional.empty(), yes);
  }

  /// Keeps what somebody said of a day that they looked up themselves, before any text asked.
  public void keepOfDay(Tx tx, PhoneNumber phone, UUID contact, HearingVersion day, boolean yes) {
    tx.change(
        """
        insert into contact_reply (phone_index, yes, contact_id, hearing_id, hearing_version)
        values ($1, $2, $3, $4, $5)
        """,
        Buffer.buffer(sealing.phoneIndex(phone)),
        yes,
        contact,
        day.hearing(),
        day.version());
  }

  private void keep(Tx tx, PhoneNumber phone, Optional<UUID> message, boolean yes) {
    tx.change(
        "insert into contact_reply (phone_index, yes, message_id) values ($1, $2, $3)",
        Buffer.buffer(sealing.phoneIndex(phone)),
        yes,
        message.orElse(null));
  }

  private static OpenQuestion question(Row row) {
    return new OpenQuestion(
        row.getUUID("id"),
        row.getUUID("case_id"),
        new CaseReference(row.getInteger("reference")),
        Optional.ofNullable(row.getUUID("contact_id")),
        Optional.ofNullable(row.getUUID("hearing_id"))
            .map(hearing -> new HearingVersion(hearing, row.getInteger("hearing_version"))),
        Optional.ofNullable(row.getOffsetDateTime("at")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("letter")),
        row.getBoolean("asked"),
        row.getBoolean("answered"),
        row.getOffsetDateTime("due_at").toInstant());
  }

  /// Whose last answer about this version was yes.
  ///
  /// @param officers who said it for the people they pass things on to
  public record Confirmed(Set<UUID> contacts, Set<UUID> officers) {
    public Confirmed {
      contacts = Set.copyOf(contacts);
      officers = Set.copyOf(officers);
    }
  }

  public Confirmed confirmed(Tx tx, HearingVersion hearing) {
    var contacts = new HashSet<UUID>();
    var readers = new HashSet<UUID>();
    tx
        .rows(
            "select distinct on (contact_id, officer_id) contact_id, officer_id, yes from ("
                + "select m.contact_id, m.officer_id, r.yes, r.id"
                + " from contact_reply r join message m on m.id = r.message_id"
                + " where m.hearing_id = $1 and m.hearing_version = $2 and "
                + WANTS_ANSWER
                + " union all select r.contact_id, null, r.yes, r.id from contact_reply r"
                + " where r.hearing_id = $1 and r.hearing_version = $2) said"
                + " order by contact_id, officer_id, id desc",
            hearing.hearing(),
            hearing.version())
        .stream()
        .filter(row -> row.getBoolean("yes"))
        .forEach(row -> {
          Optional.ofNullable(row.getUUID("contact_id")).ifPresent(contacts::add);
          Optional.ofNullable(row.getUUID("officer_id")).ifPresent(readers::add);
        });
    return new Confirmed(contacts, readers);
  }
}
