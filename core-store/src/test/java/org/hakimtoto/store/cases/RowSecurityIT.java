package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseParties;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The line that [CaseAccess] draws and the line that PostgreSQL draws are one: role × area of the
/// unit × relation to the case × place of the case × table, every cell, in raw SQL as the
/// database's reader with what [RowSecurity] tells it.
@ExtendWith(WithRealStores.class)
class RowSecurityIT {
  /// A table, and what the core must allow for a row of it to be seen.
  private static final Map<String, Permission> TABLES =
      Map.of(
          "case_file", Permission.SEE_STATUS,
          "hearing", Permission.SEE_STATUS,
          "case_event", Permission.READ_FILE,
          "contact", Permission.READ_FILE,
          "transfer", Permission.READ_FILE,
          "external_reference", Permission.READ_FILE,
          "case_link", Permission.READ_FILE,
          "case_clock", Permission.READ_FILE,
          "duplicate_suggestion", Permission.READ_FILE);

  private static final String EVERY_ROW =
      TABLES.keySet().stream()
          .sorted()
          .map(table ->
              "select '%s' as place, %s as case_id from %s"
                  .formatted(table, table.equals("case_file") ? "id" : "case_id", table))
          .collect(Collectors.joining(" union all "));

  private static final List<Area> PLACES =
      List.of(new Area(3, 15, 7), Area.ofSubCounty(3, 15), Area.ofCounty(3));

  private static final List<Area> AREAS =
      List.of(
          Area.COUNTRY,
          Area.ofRegion(Region.COAST),
          Area.ofRegion(Region.NAIROBI),
          Area.ofCounty(3),
          Area.ofCounty(4),
          Area.ofSubCounty(3, 15),
          Area.ofSubCounty(3, 16),
          new Area(3, 15, 7),
          new Area(3, 15, 8));

  private enum Relation {
    NONE,
    HOLDER,
    INVOLVED,
    REPORTER,
    GRANTED,
    GRANT_RAN_OUT,
    GRANTED_TO_ANOTHER,
    REPORTER_AND_GRANTED,
    ALL_OF_THEM,
    HIDDEN,
    ALL_OF_THEM_BUT_HIDDEN;

    boolean is(Relation one) {
      return this == one
          || ((this == ALL_OF_THEM || this == ALL_OF_THEM_BUT_HIDDEN)
              && one != GRANT_RAN_OUT
              && one != GRANTED_TO_ANOTHER
              && one != HIDDEN)
          || (this == REPORTER_AND_GRANTED && (one == REPORTER || one == GRANTED));
    }

    boolean hidden() {
      return this == HIDDEN || this == ALL_OF_THEM_BUT_HIDDEN;
    }
  }

  private record Case(UUID id, Relation relation, Area place, CaseParties parties) {}

  private final Instant now = InstantSource.system().instant();
  private final List<Case> cases = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();
  private RealStores stores;
  private Officer me;
  private Officer another;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    me = real.officer("+254700000006");
    another = real.officer("+254700000007");
    for (Relation relation : Relation.values()) {
      PLACES.forEach(place -> cases.add(opened(relation, place)));
    }
    cases.forEach(this::rowsOf);
    stores.change(sql.toString());
  }

  @Test
  void the_database_shows_what_the_core_allows_in_every_cell() {
    var wrong = new ArrayList<String>();
    int looked = 0;
    for (Role role : Role.values()) {
      for (Area area : AREAS) {
        Officer officer = officer(role, area);
        Map<String, Set<UUID>> seen = seenBy(officer);
        for (Case one : cases) {
          for (var table : TABLES.entrySet()) {
            boolean core = CaseAccess.may(officer, one.parties(), table.getValue(), now);
            boolean database = seen.getOrDefault(table.getKey(), Set.of()).contains(one.id());
            looked++;
            if (core != database) {
              wrong.add(cell(officer, one, table.getKey(), core));
            }
          }
        }
      }
    }
    assertThat(wrong)
        .as("%d of %d cells differ:%n%s", wrong.size(), looked, String.join("\n", wrong))
        .isEmpty();
    assertThat(looked).isEqualTo(9 * 9 * 11 * 3 * 9);
  }

  /// The test above would pass if nothing were seen by anybody and nothing allowed.
  @Test
  void each_table_is_seen_by_some_and_by_others_not() {
    var seen = seenBy(officer(Role.CHILDREN_OFFICER, Area.ofCounty(3)));
    var unseen = seenBy(officer(Role.CHILDREN_OFFICER, Area.ofCounty(4)));

    assertThat(seen.keySet()).isEqualTo(TABLES.keySet());
    var shown = cases.stream().filter(one -> !one.relation().hidden()).map(Case::id).toList();
    assertThat(seen.values()).allSatisfy(ids -> assertThat(ids).containsAll(shown));
    assertThat(seen.get("case_event")).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(unseen.values()).allSatisfy(ids -> assertThat(ids).hasSizeLessThan(cases.size()));
  }

  @Test
  void who_takes_part_elsewhere_is_not_shown_either() {
    var other = stores.officer("+254700000003");
    List<Integer> mine = parties(officer(Role.PROBATION_OFFICER, Area.ofCounty(4)));
    List<Integer> others = parties(other);

    assertThat(mine).as("rows of the own unit and officer").containsExactly(9, 15);
    assertThat(others).containsExactly(0, 0);
    assertThat(stores.count("select count(*) from case_unit")).isGreaterThan(9);
  }

  private List<Integer> parties(Officer officer) {
    return stores
        .database()
        .inTransaction(tx ->
            tx.seenBy(
                officer,
                seen ->
                    Stream.of("case_unit", "case_grant")
                        .map(table ->
                            seen.one("select count(*)::int as n from " + table)
                                .orElseThrow()
                                .getInteger("n"))
                        .toList()));
  }

  private Map<String, Set<UUID>> seenBy(Officer officer) {
    var seen = new HashMap<String, Set<UUID>>();
    stores
        .database()
        .inTransaction(tx -> tx.seenBy(officer, reading -> reading.rows(EVERY_ROW)))
        .forEach(row ->
            seen.computeIfAbsent(row.getString("place"), _ -> new HashSet<>())
                .add(row.getUUID("case_id")));
    return seen;
  }

  private static String cell(Officer officer, Case one, String table, boolean core) {
    return String.format(
        "%-22s of %-36s | %-20s in %-24s | %-20s | core %-5s database %s",
        officer.role(),
        codes(officer.unit().area()),
        one.relation(),
        codes(one.place()),
        table,
        core,
        !core);
  }

  private static String codes(Area area) {
    return area.level()
        + " "
        + area.region().map(Enum::name).orElse("-")
        + "/"
        + area.county()
        + "/"
        + area.subCounty()
        + "/"
        + area.location();
  }

  private Officer officer(Role role, Area area) {
    var unit = new Unit(me.unit().id(), "mine", role.agency(), "Mine", area);
    return new Officer(me.id(), role, unit, me.language(), me.phone());
  }

  private Case opened(Relation relation, Area place) {
    var grants = new HashMap<UUID, Instant>();
    if (relation.is(Relation.GRANTED)) {
      grants.put(me.id(), now.plus(Duration.ofDays(1)));
    }
    if (relation.is(Relation.GRANT_RAN_OUT)) {
      grants.put(me.id(), now.minus(Duration.ofSeconds(1)));
    }
    if (relation.is(Relation.GRANTED_TO_ANOTHER)) {
      grants.put(another.id(), now.plus(Duration.ofDays(1)));
    }
    var units = new HashSet<>(Set.of(another.unit().id()));
    if (relation.is(Relation.INVOLVED)) {
      units.add(me.unit().id());
    }
    var parties =
        new CaseParties(
            place,
            Optional.of(relation.is(Relation.HOLDER) ? me.unit().id() : another.unit().id()),
            units,
            Optional.of(relation.is(Relation.REPORTER) ? me.id() : another.id()),
            grants,
            relation.hidden() ? Set.of(me.unit().id()) : Set.of());
    var opened = new Case(UUID.randomUUID(), relation, place, parties);
    insert(opened);
    return opened;
  }

  private void insert(Case one) {
    var parties = one.parties();
    sql.append(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               responsible_unit, reported_by, opened_at, version)
        values ('%s', %d, 'INTAKE', 'CARE_AND_PROTECTION', 'RED', %d, %d, %d, '%s', '%s', now(), 1);
        """
            .formatted(
                one.id(),
                1_000 + cases.size(),
                one.place().county(),
                one.place().subCounty(),
                one.place().location(),
                parties.holder().orElseThrow(),
                parties.reportedBy().orElseThrow()));
    parties
        .units()
        .forEach(unit ->
            sql.append("insert into case_unit values ('%s', '%s');".formatted(one.id(), unit)));
    parties
        .grants()
        .forEach((officer, until) ->
            sql.append(
                "insert into case_grant values ('%s', '%s', '%s');"
                    .formatted(one.id(), officer, until)));
    parties
        .hiddenFrom()
        .forEach(unit ->
            sql.append("insert into case_hidden values ('%s', '%s');".formatted(one.id(), unit)));
  }

  /// A row of each table for the case.

  private void rowsOf(Case one) {
    UUID id = one.id();
    UUID other = cases.get((cases.indexOf(one) + 1) % cases.size()).id();
    UUID unit = another.unit().id();
    for (String row :
        List.of(
            "case_event (id, case_id, seq, kind, at, facts)"
                + " values (gen_random_uuid(), '%s', 1, 'x', now(), '')".formatted(id),
            "contact (id, case_id, relation, mode) values (gen_random_uuid(), '%s', 'x', 'none')"
                .formatted(id),
            "hearing values (gen_random_uuid(), '%s', '%s', 'PLEA', now(), 1, 'SET')"
                .formatted(id, unit),
            "transfer values (gen_random_uuid(), '%s', '%s', '%s', now(), now(), 'ARRIVED')"
                .formatted(id, unit, unit),
            "external_reference values ('%s', 'OB_NUMBER', '', '')".formatted(id),
            "case_link values ('%s', '%s')".formatted(id, other),
            "duplicate_suggestion values ('%s', '%s', 90, 'SAME_SEX')".formatted(id, other),
            "case_clock values ('%s', 'x', 'LAW', now(), now())".formatted(id))) {
      sql.append("insert into ").append(row).append(';');
    }
  }
}
