package org.hakimtoto.store.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.duplicate.NameSound;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.NameOrNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.NameKeys;

/// Finds a case by a number that stands on a paper, or by a child's name as it sounds. Whoever
/// looks by a name says why; each look is a row of the audit, and so many are allowed in an hour.
public final class SearchCases {
  /// Searches by name of one officer within an hour.
  public static final int MOST_AN_HOUR = 20;

  /// Sub-counties that are looked through for a name: no county has more.
  public static final int MOST_SUB_COUNTIES = 20;

  /// Cases whose hashes fit that are opened to see whether the name does.
  static final int MOST_OPENED = 50;

  private static final String BY_NUMBER = "cases.search-number";
  private static final String BY_NAME = "cases.search-name";

  private final ReadCases reads;
  private final NumberedCases numbers;
  private final CaseEventStore log;
  private final NameKeys names;
  private final Audit audit;
  private final AuditedLists lists;

  public SearchCases(Sealing sealing) {
    this.reads = new ReadCases(sealing);
    this.numbers = new NumberedCases(sealing);
    this.log = new CaseEventStore(sealing);
    this.names = new NameKeys(sealing);
    this.audit = new Audit(sealing);
    this.lists = audit.lists();
  }

  /// What came of a search by name.
  public sealed interface Outcome {
    /// @param more whether more may fit than were looked at
    record Found(List<CaseSummary> cases, boolean more) implements Outcome {}

    /// As many as are allowed within an hour were asked for.
    record TooOften() implements Outcome {}
  }

  /// The cases with this number that the officer may know of: our reference, or another agency's in
  /// whatever spelling, or an OB number that a report tells.
  ///
  /// @param subCounties of the officer's area
  public List<CaseSummary> byNumber(
      Tx tx,
      Officer officer,
      String typed,
      Collection<Integer> subCounties,
      Channel channel,
      Instant now) {
    Set<UUID> carry = new HashSet<>();
    CaseReference.parse(typed).flatMap(own -> idOf(tx, own)).ifPresent(carry::add);
    for (ExternalReference.Kind kind : ExternalReference.Kind.values()) {
      external(kind, typed).ifPresent(number -> carry.addAll(numbers.carrying(tx, number)));
    }
    if (NameOrNumber.of(typed).isNumber()) {
      carry.addAll(told(tx, officer, typed, subCounties, now));
    }
    List<CaseSummary> found = reads.summaries(tx, officer, carry, now);
    lists.told(tx, officer, BY_NUMBER, channel, references(found));
    return found;
  }

  /// The cases whose report tells a name that sounds like this one, and whose file the officer may
  /// read.
  ///
  /// @param subCounties in which is looked, all of the officer's area; at most [#MOST_SUB_COUNTIES]
  public Outcome byName(
      Tx tx,
      Officer officer,
      String name,
      AccessReason reason,
      Collection<Integer> subCounties,
      Channel channel,
      Instant now) {
    String why = WireNames.of(reason);
    if (askedWithinAnHour(tx, officer) >= MOST_AN_HOUR) {
      audit.write(
          tx,
          new Audit.Entry(
              Optional.of(officer.id()),
              Optional.empty(),
              BY_NAME + "-refused",
              channel,
              Optional.empty(),
              why));
      return new Outcome.TooOften();
    }
    Set<UUID> likely = names.likely(tx, subCounties, name, MOST_OPENED + 1);
    List<UUID> opened = likely.stream().limit(MOST_OPENED).toList();
    List<CaseSummary> found =
        reads.summaries(tx, officer, fitting(tx, officer, opened, name, now), now);
    lists.told(tx, officer, BY_NAME, channel, why + " found " + found.size(), references(found));
    return new Outcome.Found(found, likely.size() > MOST_OPENED);
  }

  private Set<UUID> told(
      Tx tx, Officer officer, String number, Collection<Integer> subCounties, Instant now) {
    return fitting(tx, officer, names.likely(tx, subCounties, number, MOST_OPENED), number, now);
  }

  /// Hashes only say that it may be so.
  private Set<UUID> fitting(
      Tx tx, Officer officer, Collection<UUID> likely, String wanted, Instant now) {
    var name = NameOrNumber.of(wanted);
    return tx.seenBy(
        officer,
        seen -> {
          var fit = new HashSet<UUID>();
          for (UUID id : likely) {
            file(seen, id)
                .filter(file -> CaseAccess.may(officer, file.parties(), Permission.READ_FILE, now))
                .filter(
                    file -> NameSound.found(NameOrNumber.of(file.report().nameOrObNumber()), name))
                .ifPresent(_ -> fit.add(id));
          }
          return fit;
        });
  }

  /// A case that does not open, or is not for the officer, is found by nobody.
  private Optional<CaseFile> file(Tx seen, UUID id) {
    try {
      List<CaseEvent> events = log.read(seen, id);
      return events.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(events));
    } catch (FieldCipher.Unsealable unreadable) {
      return Optional.empty();
    }
  }

  /// Two at once are counted one after the other.
  private static long askedWithinAnHour(Tx tx, Officer officer) {
    tx.one(
        "select pg_advisory_xact_lock(hashtextextended('name-search ' || $1::text, 0))",
        officer.id().toString());
    return tx.one(
            """
            select count(*) from audit_entry
             where actor = $1 and action = $2 and at > clock_timestamp() - interval '1 hour'
            """,
            officer.id(),
            BY_NAME)
        .map(row -> row.getLong(0))
        .orElse(0L);
  }

  private static Optional<UUID> idOf(Tx tx, CaseReference reference) {
    return tx.one(
            "select id from case_file where reference = haki_reference($1)", reference.number())
        .map(row -> row.getUUID("id"));
  }

  private static Optional<ExternalReference> external(ExternalReference.Kind kind, String typed) {
    try {
      return Optional.of(new ExternalReference(kind, typed));
    } catch (IllegalArgumentException noneOfThat) {
      return Optional.empty();
    }
  }

  private static List<CaseReference> references(List<CaseSummary> found) {
    return found.stream().map(CaseSummary::reference).toList();
  }
}
