package org.hakimtoto.store.roster;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.UnitDraft;
import org.jspecify.annotations.Nullable;

/// The units, those retired included: adds, changes, retires and finds them. Whatever changes a
/// unit also writes down its new shape in `unit_version`, in the same statement, and who did it in
/// the audit. Runs in the caller's transaction.
public final class Units {
  /// The longest page of a list; asking for more gives this many.
  public static final int MAX_PAGE = 200;

  public static final String COLUMNS =
      "u.id as unit_id, u.code, u.agency, u.name, u.county, u.sub_county, u.location, u.region";

  private static final String SELECT =
      "select "
          + COLUMNS
          + """
          , u.version, u.retired_at,
            (select count(*) from officer o where o.unit_id = u.id and o.retired_at is null)
              as officers
            from unit u
          """;

  /// Adds the unit, or gives the one of that code this shape and takes it back into service; a unit
  /// that is like this already is left alone.
  private static final String PUT =
      versioned(
          """
          insert into unit (id, code, agency, name, county, sub_county, location, region)
          values ($2, $3, $4, $5, $6, $7, $8, $9)
          on conflict (code) do update
            set agency = excluded.agency, name = excluded.name, county = excluded.county,
                sub_county = excluded.sub_county, location = excluded.location,
                region = excluded.region, retired_at = null, version = unit.version + 1
            where (unit.agency, unit.name, unit.county, unit.sub_county, unit.location, unit.region)
                    is distinct from
                  (excluded.agency, excluded.name, excluded.county, excluded.sub_county,
                   excluded.location, excluded.region)
               or unit.retired_at is not null
          """);

  private final Audit audit;
  private final Supplier<UUID> ids;

  public Units(Sealing sealing, Supplier<UUID> ids) {
    this.audit = new Audit(sealing);
    this.ids = ids;
  }

  /// A unit with what is known of it besides.
  ///
  /// @param version 1 when it was added, one more with each change
  /// @param officers how many it has now
  public record KnownUnit(Unit unit, int version, Optional<Instant> retiredAt, int officers) {}

  public sealed interface UnitChange {
    record Done(KnownUnit unit) implements UnitChange {}

    /// @param reason a line for the person who asked
    record NotChanged(String reason) implements UnitChange {}
  }

  /// Who asks, and by which way, for history and audit.
  ///
  /// @param officer empty when it is the command line
  /// @param channel as in [Audit.Entry]
  public record By(Optional<UUID> officer, Channel channel) {
    public static final By COMMAND_LINE = new By(Optional.empty(), Channel.CLI);
  }

  /// @param next the code to go on after; empty on the last page
  public record UnitPage(List<KnownUnit> units, Optional<String> next) {
    public UnitPage {
      units = List.copyOf(units);
    }
  }

  /// A new unit. Refused when one has the code, retired ones included: a code stays with its unit.
  public UnitChange add(Tx tx, UnitDraft draft, By by) {
    if (tx.one("select 1 from unit where code = $1", draft.code()).isPresent()) {
      return new UnitChange.NotChanged("another unit has the code " + draft.code());
    }
    putAll(tx, List.of(draft), by.officer());
    return done(tx, draft.code(), "unit.add", by);
  }

  /// The unit of that code gets this name, area and agency. Refused when there is none in service,
  /// and when its officers belong to another agency.
  public UnitChange change(Tx tx, UnitDraft draft, By by) {
    Optional<KnownUnit> found = inService(tx, draft.code());
    if (found.isEmpty()) {
      return notInService(draft.code());
    }
    KnownUnit now = found.get();
    if (now.officers() > 0 && now.unit().agency() != draft.agency()) {
      return new UnitChange.NotChanged(
          draft.code() + " has " + counted(now) + " of another agency");
    }
    putAll(tx, List.of(draft), by.officer());
    return done(tx, draft.code(), "unit.change", by);
  }

  /// Takes a unit out of service; it stays where old reports point to it. Refused while it has
  /// officers.
  public UnitChange retire(Tx tx, String code, By by) {
    Optional<KnownUnit> found = inService(tx, code);
    if (found.isEmpty()) {
      return notInService(code);
    }
    if (found.get().officers() > 0) {
      return new UnitChange.NotChanged(code + " still has " + counted(found.get()));
    }
    tx.change(
        versioned(
            """
            update unit set retired_at = clock_timestamp(), version = version + 1 where id = $2
            """),
        by.officer().orElse(null),
        found.get().unit().id());
    return done(tx, code, "unit.retire", by);
  }

  public Optional<KnownUnit> byCode(Tx tx, String code) {
    return tx.one(SELECT + " where u.code = $1", code).map(Units::known);
  }

  public Optional<KnownUnit> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " where u.id = $1", id).map(Units::known);
  }

  /// The units in a county, its own and those within it, by code. County 0: those of regions and of
  /// the country.
  ///
  /// @param after the [UnitPage#next] of the page before; empty for the first
  public UnitPage list(Tx tx, int county, String after, int limit) {
    int most = Math.clamp(limit, 1, MAX_PAGE);
    List<KnownUnit> found =
        tx
            .rows(
                SELECT + " where u.county = $1 and u.code > $2 order by u.code limit $3",
                (short) county,
                after,
                most + 1)
            .stream()
            .map(Units::known)
            .toList();
    return found.size() <= most
        ? new UnitPage(found, Optional.empty())
        : new UnitPage(found.subList(0, most), Optional.of(found.get(most - 1).unit().code()));
  }

  /// Adds or changes many at once. Returns how many were not like this before.
  int putAll(Tx tx, List<UnitDraft> drafts, Optional<UUID> by) {
    return tx
        .changeEach(PUT, drafts.stream().map(draft -> tuple(draft, by.orElse(null))).toList())
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /// What the database keeps in `unit.region`: nothing for a county, whose region follows from it.
  static short regionKept(Area area) {
    return area.county() > 0 ? 0 : regionCode(area);
  }

  /// The region an area lies in, 0 for the country.
  static short regionCode(Area area) {
    return area.region().map(region -> (short) region.code()).orElse((short) 0);
  }

  private Tuple tuple(UnitDraft draft, @Nullable UUID by) {
    Area area = draft.area();
    return Tuple.wrap(
        new @Nullable Object[] {
          by,
          ids.get(),
          draft.code(),
          draft.agency().name(),
          draft.name(),
          (short) area.county(),
          (short) area.subCounty(),
          area.location(),
          regionKept(area)
        });
  }

  /// `$1` is who changes it.
  private static String versioned(String change) {
    return "with changed as ("
        + change
        + """
         returning *)
        insert into unit_version (unit_id, version, changed_by, code, agency, name, county,
                                  sub_county, location, region, retired_at)
        select id, version, $1, code, agency, name, county, sub_county, location, region, retired_at
          from changed
        """;
  }

  /// Locks the unit, so that nobody is put into it while it is looked at.
  private Optional<KnownUnit> inService(Tx tx, String code) {
    return tx.one("select id from unit where code = $1 and retired_at is null for update", code)
        .flatMap(row -> byId(tx, row.getUUID("id")));
  }

  private UnitChange done(Tx tx, String code, String action, By by) {
    audit.write(
        tx,
        new Audit.Entry(
            by.officer(), Optional.empty(), action, by.channel(), Optional.empty(), "done"));
    return new UnitChange.Done(byCode(tx, code).orElseThrow());
  }

  private static UnitChange notInService(String code) {
    return new UnitChange.NotChanged("no unit in service has the code " + code);
  }

  private static String counted(KnownUnit unit) {
    return unit.officers() + (unit.officers() == 1 ? " officer" : " officers");
  }

  private static KnownUnit known(Row row) {
    return new KnownUnit(
        Officers.unit(row),
        row.getInteger("version"),
        Optional.ofNullable(row.getOffsetDateTime("retired_at")).map(at -> at.toInstant()),
        row.getInteger("officers"));
  }
}
