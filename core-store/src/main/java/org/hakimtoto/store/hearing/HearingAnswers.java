package org.hakimtoto.store.hearing;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  private final Sealing sealing;

  public HearingAnswers(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Keeps an answer with the newest text to the number that wanted one and whose hearing still
  /// stands as it was told; with the last text about a case when there is none. Returns what it
  /// answers, if it answers a hearing.
  public Optional<HearingAnswer> keep(Tx tx, PhoneNumber phone, boolean yes) {
    Buffer index = Buffer.buffer(sealing.phoneIndex(phone));
    Optional<Row> wanted = wanted(tx, index);
    tx.change(
        """
        insert into contact_reply (phone_index, yes, message_id)
        values ($1, $2, coalesce($3, (select m.id from message m
                                       where m.phone_index = $1 and m.case_id is not null
                                         and m.state in ('ACCEPTED', 'DELIVERED')
                                       order by m.created_at desc limit 1)))
        """,
        index,
        yes,
        wanted.map(row -> row.getUUID("id")).orElse(null));
    return wanted
        .filter(row -> row.getUUID("hearing_id") != null)
        .map(row ->
            new HearingAnswer(
                new HearingVersion(row.getUUID("hearing_id"), row.getInteger("hearing_version")),
                Optional.ofNullable(row.getUUID("contact_id")),
                row.getBoolean("asked"),
                yes));
  }

  /// A request to pass on something else than a day in court ends the search: a `1` to it says
  /// nothing of an older hearing.
  private static Optional<Row> wanted(Tx tx, Buffer index) {
    return tx.one(
        "select m.id, m.hearing_id, m.hearing_version, m.contact_id,"
            + " m.kind like 'reminder\\_asks%' as asked"
            + " from message m left join hearing h on h.id = m.hearing_id"
            + " where m.phone_index = $1 and m.case_id is not null and "
            + WANTS_ANSWER
            + " and "
            + LEFT
            + " and (m.hearing_id is null"
            + " or (h.state = 'SET' and h.version = m.hearing_version))"
            + " order by m.created_at desc limit 1",
        index);
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
            "select distinct on (m.contact_id, m.officer_id) m.contact_id, m.officer_id, r.yes"
                + " from contact_reply r join message m on m.id = r.message_id"
                + " where m.hearing_id = $1 and m.hearing_version = $2 and "
                + WANTS_ANSWER
                + " order by m.contact_id, m.officer_id, r.id desc",
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
