package org.hakimtoto.store.hearing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Tx;

/// What the people close to a child made of the texts about one version of a day in court.
///
/// @param asked whether they come
/// @param answered the question, with whatever words
/// @param unreached by every text about the day
public record HearingHeard(Set<UUID> asked, Set<UUID> answered, Set<UUID> unreached) {
  public static final HearingHeard NOTHING = new HearingHeard(Set.of(), Set.of(), Set.of());

  private static final String BY_CONTACT =
      """
      select m.contact_id,
             bool_or(m.kind like 'reminder\\_asks%') as asked,
             bool_or(m.kind like 'reminder\\_asks%'
               and exists (select 1 from contact_reply r where r.message_id = m.id))
               or exists (select 1 from contact_reply r
                           where r.hearing_id = $1 and r.hearing_version = $2
                             and r.contact_id = m.contact_id) as answered,
             bool_and(m.state in ('FAILED', 'DEAD', 'EXPIRED')) as unreached
        from message m
       where m.hearing_id = $1 and m.hearing_version = $2 and m.contact_id is not null
         and m.state not in ('READY', 'CANCELLED')
       group by m.contact_id
      """;

  public HearingHeard {
    asked = Set.copyOf(asked);
    answered = Set.copyOf(answered);
    unreached = Set.copyOf(unreached);
  }

  public static HearingHeard of(Tx tx, HearingVersion hearing) {
    var rows = tx.rows(BY_CONTACT, hearing.hearing(), hearing.version()).stream().toList();
    return new HearingHeard(
        those(rows.stream().filter(row -> row.getBoolean("asked")).map(HearingHeard::contact)),
        those(rows.stream().filter(row -> row.getBoolean("answered")).map(HearingHeard::contact)),
        those(rows.stream().filter(row -> row.getBoolean("unreached")).map(HearingHeard::contact)));
  }

  /// Whether one of these contacts was asked and has answered nothing.
  public boolean silent(Collection<UUID> contacts) {
    return contacts.stream().anyMatch(asked::contains)
        && contacts.stream().noneMatch(answered::contains);
  }

  private static UUID contact(io.vertx.sqlclient.Row row) {
    return row.getUUID("contact_id");
  }

  private static Set<UUID> those(Stream<UUID> contacts) {
    return contacts.collect(Collectors.toUnmodifiableSet());
  }
}
