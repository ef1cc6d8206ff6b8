package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.digest.Digests;
import org.hakimtoto.store.outbox.NewMessage;

/// One text a working day for all that waits for an office: pure.
public final class DigestPlan {
  /// An office hears before the day begins.
  static final LocalTime OFFICE_AT = LocalTime.of(7, 30);

  /// A county hears while there is time to phone.
  static final LocalTime COUNTY_AT = LocalTime.of(16, 30);

  /// Later than this it waits for the next working day.
  static final Duration LIFE = Duration.ofHours(4);

  private DigestPlan() {}

  /// Whether the digest may be told now: on a day on which offices work, from its hour on.
  public static boolean due(Digests.Kind kind, Instant now, CourtCalendar calendar) {
    Instant from = hour(kind, Kenya.day(now));
    return calendar.guessing().isCourtDay(Kenya.day(now))
        && !now.isBefore(from)
        && now.isBefore(from.plus(LIFE));
  }

  /// The text to each officer of the office.
  public static List<NewMessage> texts(
      Digests.Kind kind, Digests.Waiting waiting, List<Officer> officers, Instant now) {
    var facts = new HashMap<String, String>();
    facts.put("day", Kenya.day(now).toString());
    waiting.counts().forEach((name, count) -> facts.put(name, Integer.toString(count)));
    MessageKind words =
        kind == Digests.Kind.OFFICE ? MessageKind.DIGEST_OFFICE : MessageKind.DIGEST_COUNTY;
    return officers.stream()
        .map(officer ->
            new NewMessage(
                Optional.empty(),
                Optional.empty(),
                words.key(),
                words.deliveryClass(),
                Priority.DUTY,
                officer.phone(),
                officer.language(),
                facts,
                now,
                now.plus(LIFE),
                Addressed.officer(officer.id())))
        .toList();
  }

  /// When the digest of a day is told.
  public static Instant hour(Digests.Kind kind, LocalDate day) {
    return Kenya.at(
        day,
        switch (kind) {
          case OFFICE -> OFFICE_AT;
          case COUNTY -> COUNTY_AT;
        });
  }
}
