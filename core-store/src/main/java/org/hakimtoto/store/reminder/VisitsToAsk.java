package org.hakimtoto.store.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.jspecify.annotations.Nullable;

/// When the chief of a place is asked by text whether a child that is back home was seen: once a
/// month while it is, in the morning, and never twice for one month.
public final class VisitsToAsk {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private VisitsToAsk() {}

  /// A child of which its chief is asked now.
  public record Visit(UUID caseId, CaseReference reference, Area place) {}

  /// The child came home: its chief is asked a month from now.
  public static void begin(Tx tx, UUID caseId, Instant now) {
    set(tx, caseId, nextMonth(now));
  }

  /// Takes the case whose turn it is; false when it is nobody's. Whether its chief is asked, or was
  /// heard of the child meanwhile, is decided here: `ask` gets whom to ask of.
  public static boolean next(Tx tx, Instant now, Consumer<Visit> ask) {
    var due =
        tx.one(
            """
            select id, reference, county, sub_county, location, aftercare_due from case_file
             where aftercare_asks_at <= $1
             order by aftercare_asks_at limit 1 for no key update skip locked
            """,
            now.atOffset(ZoneOffset.UTC));
    due.ifPresent(row -> {
      UUID caseId = row.getUUID("id");
      tx.got(Lock.CASE, caseId);
      Optional<Instant> check =
          Optional.ofNullable(row.getOffsetDateTime("aftercare_due"))
              .map(OffsetDateTime::toInstant);
      boolean asks = check.filter(at -> !at.isAfter(now)).isPresent();
      set(tx, caseId, check.map(at -> asks ? nextMonth(now) : morning(Kenya.day(at))).orElse(null));
      if (asks) {
        ask.accept(
            new Visit(caseId, new CaseReference(row.getInteger("reference")), Officers.area(row)));
      }
    });
    return due.isPresent();
  }

  private static Instant nextMonth(Instant now) {
    return morning(Kenya.day(now).plusMonths(1));
  }

  private static Instant morning(LocalDate day) {
    return Kenya.at(day, MORNING);
  }

  private static void set(Tx tx, UUID caseId, @Nullable Instant at) {
    tx.change(
        "update case_file set aftercare_asks_at = $2 where id = $1",
        caseId,
        at == null ? null : at.atOffset(ZoneOffset.UTC));
  }
}
