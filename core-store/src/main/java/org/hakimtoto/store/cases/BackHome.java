package org.hakimtoto.store.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Standing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.OwnReports.Line;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.jspecify.annotations.Nullable;

/// The children who are back home in the area of a chief, and of whom the chief is asked now. Who
/// was asked this month is not among them.
public final class BackHome {
  /// The most lines of one page.
  public static final int MOST = 8;

  /// More are not counted.
  public static final int MOST_COUNTED = 99;

  private static final String OF_AREA =
      """
       from case_file
      where aftercare_due <= $1 and county = $2
        and ($3::smallint is null or sub_county = $3)
        and ($4::integer is null or location = $4)
        and not exists (select 1 from case_hidden x where x.case_id = id and x.unit_id = $5)
      """;

  public static final String LIST =
      "select reference, county, sub_county, location"
          + OF_AREA
          + " order by aftercare_due, id limit $6 offset $7";

  public static final String COUNT =
      "select count(*)::integer as n from (select 1" + OF_AREA + " limit $6) due";

  private final Audit audit;

  public BackHome(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// Those who wait longest first.
  ///
  /// @param limit 1 to [#MOST]
  public List<Line> list(
      Tx tx, Officer officer, int offset, int limit, Channel channel, Instant now) {
    if (!isAsked(officer)) {
      return List.of();
    }
    List<Line> lines =
        tx
            .rows(LIST, values(officer, now, Math.clamp(limit, 1, MOST), Math.max(0, offset)))
            .stream()
            .map(
                row -> new Line(new CaseReference(row.getInteger("reference")), Officers.area(row)))
            .toList();
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            "aftercare.list",
            channel,
            Optional.empty(),
            "told"));
    return lines;
  }

  /// How many there are, at most [#MOST_COUNTED].
  public int count(Tx tx, Officer officer, Instant now) {
    return isAsked(officer)
        ? tx.one(COUNT, values(officer, now, MOST_COUNTED)).orElseThrow().getInteger("n")
        : 0;
  }

  /// Whether the officer is asked of this child now.
  public boolean isAsked(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return isAsked(officer)
        && tx.one(
                "select 1" + OF_AREA + " and reference = $6",
                values(officer, now, reference.number()))
            .isPresent();
  }

  private static boolean isAsked(Officer officer) {
    return officer.unit().area().county() > 0
        && CaseAccess.may(officer.role(), Set.of(Standing.HOME_AREA), Permission.CHECK_AFTERCARE);
  }

  /// @param more limit and, of a list, offset
  public static @Nullable Object[] values(Officer officer, Instant now, Object... more) {
    Area area = officer.unit().area();
    var values = new @Nullable Object[5 + more.length];
    values[0] = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    values[1] = (short) area.county();
    values[2] = area.subCounty() == 0 ? null : (short) area.subCounty();
    values[3] = area.location() == 0 ? null : area.location();
    values[4] = officer.unit().id();
    System.arraycopy(more, 0, values, 5, more.length);
    return values;
  }
}
