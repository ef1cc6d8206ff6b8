package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.RosterFile;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterRow;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.ImportRoster.Imported;
import org.hakimtoto.store.roster.ImportRoster.Way;
import org.hakimtoto.store.roster.KnownOfficers.Known;

/// One roster file being brought in, its units being there already.
final class RosterRun {
  /// More officers who are missing from a file are not looked at: another import finds the rest.
  static final int MOST_MISSING = 500;

  private static final String PUT_OFFICER =
      """
      insert into officer (id, unit_id, role, language, phone, phone_index)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (phone_index) where retired_at is null do update
        set unit_id = excluded.unit_id, role = excluded.role, language = excluded.language,
            posted_at = case when officer.unit_id = excluded.unit_id then officer.posted_at
                        else clock_timestamp() end
        where (officer.unit_id, officer.role, officer.language)
                is distinct from (excluded.unit_id, excluded.role, excluded.language)
      """;

  private final Tx tx;
  private final Way way;
  private final Sealing sealing;
  private final Pins pins;
  private final Supplier<UUID> ids;
  private final ChangeOfficer officers;
  private final KnownOfficers known;
  private final Audit audit;
  private final List<RosterResult.RefusedLine> refused = new ArrayList<>();

  private final List<RosterRow> forTwo = new ArrayList<>();

  /// Officers as they were, who have left the roster, their unit or their number.
  private final List<Officer> gone = new ArrayList<>();

  RosterRun(
      Tx tx, Way way, Sealing sealing, Pins pins, Supplier<UUID> ids, ChangeOfficer officers) {
    this.tx = tx;
    this.way = way;
    this.sealing = sealing;
    this.pins = pins;
    this.ids = ids;
    this.officers = officers;
    this.known = new KnownOfficers(sealing);
    this.audit = new Audit(sealing);
  }

  private record Indexed(RosterRow row, Buffer phoneIndex) {
    private Stream<Buffer> either() {
      return Sent.either(phoneIndex.getBytes()).stream().map(Buffer::buffer);
    }

    /// As the roster had them, by the hash that lies there.
    Optional<Before> was(Map<Buffer, Before> before) {
      return either().flatMap(index -> Optional.ofNullable(before.get(index)).stream()).findFirst();
    }
  }

  /// An officer as the roster had them before the file.
  private record Before(UUID id, UUID unit, String unitCode, Role role, boolean administrator) {
    boolean standsIn(RosterRow row) {
      return unitCode.equals(row.unitCode()) && role == row.role();
    }
  }

  Imported of(RosterFile roster, int changedUnits) {
    refused.addAll(roster.refused());
    int renumbered = newNumbers(roster.rows());
    List<Indexed> rows = roster.rows().stream().filter(this::accepted).map(this::indexed).toList();
    Map<Buffer, Before> before = before(rows);
    List<Indexed> good =
        rows.stream()
            .filter(row -> notOneself(row, before) && notAdministrator(row, before))
            .filter(row -> mayBecome(row, before) && hasOwnStaffNumber(row, before))
            .toList();
    var inFile = new HashSet<UUID>();
    before.values().forEach(one -> inFile.add(one.id()));
    int changed = put(good, before, unitIds(roster), inFile);
    List<Known> missing = missing(roster, inFile);
    int retired = way.retireMissing() && refused.isEmpty() ? retire(missing) : 0;
    refused.sort(Comparator.comparingInt(RosterResult.RefusedLine::line));
    var result =
        new RosterResult(
            roster.units().size(), good.size(), changedUnits + renumbered + changed, refused);
    return new Imported(result, missing, retired, gone, emptied(), forTwo);
  }

  /// Gives officers the numbers that the file says are new; what was done before is left alone.
  private int newNumbers(List<RosterRow> rows) {
    int changed = 0;
    for (RosterRow row : rows) {
      Optional<Known> old = row.oldPhone().flatMap(number -> inService(number));
      if (old.isPresent()) {
        var change = new OfficerChange.NewNumber(row.phone());
        if (old.get().standing() == KnownOfficers.Standing.SUSPENDED) {
          refuse(
              row, "old_phone: the phone was lost; './haki officer number' gives a code as well");
        } else if (officers.change(tx, old.get().officer().id(), change, way.by())
            instanceof Outcome.NotDone not) {
          refuse(row, "old_phone: " + not.why().words());
        } else {
          gone.add(old.get().officer());
          changed++;
        }
      }
    }
    return changed;
  }

  private Optional<Known> inService(PhoneNumber number) {
    return known
        .byPhone(tx, number)
        .filter(one -> one.standing() != KnownOfficers.Standing.RETIRED);
  }

  private boolean accepted(RosterRow row) {
    return refused.stream().noneMatch(line -> line.line() == row.line());
  }

  private void refuse(RosterRow row, String why) {
    refused.add(new RosterResult.RefusedLine(row.line(), why));
  }

  private Indexed indexed(RosterRow row) {
    return new Indexed(row, Buffer.buffer(sealing.phoneIndex(row.phone())));
  }

  private Map<Buffer, Before> before(List<Indexed> rows) {
    Buffer[] indexes = rows.stream().flatMap(Indexed::either).toArray(Buffer[]::new);
    var found = new HashMap<Buffer, Before>();
    tx.rows(
            """
            select o.id, o.unit_id, u.code, o.role, o.phone_index,
                   o.administrator_since is not null as administrator
              from officer o join unit u on u.id = o.unit_id
             where o.phone_index = any($1::bytea[]) and o.retired_at is null
            """,
            (Object) indexes)
        .forEach(row -> found.put(row.getBuffer("phone_index"), before(row)));
    return found;
  }

  private static Before before(Row row) {
    return new Before(
        row.getUUID("id"),
        row.getUUID("unit_id"),
        row.getString("code"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("administrator"));
  }

  /// Whoever brings a file in stands in it as they stand on the roster.
  private boolean notOneself(Indexed one, Map<Buffer, Before> before) {
    boolean own =
        one.was(before)
            .filter(was -> way.by().asking().by().filter(was.id()::equals).isPresent())
            .filter(was -> !was.standsIn(one.row()))
            .isPresent();
    if (own) {
      refuse(one.row(), "phone: " + OfficerRules.Refusal.ONESELF.words());
    }
    return !own;
  }

  private boolean notAdministrator(Indexed one, Map<Buffer, Before> before) {
    boolean moved =
        one.was(before).filter(was -> was.administrator() && !was.standsIn(one.row())).isPresent();
    if (moved) {
      refuse(one.row(), "phone: " + OfficerRules.Refusal.ADMINISTRATOR.words());
    }
    return !moved;
  }

  private boolean mayBecome(Indexed one, Map<Buffer, Before> before) {
    Optional<Before> known = one.was(before);
    if (way.twoAgree() && !agreed(one.row(), known)) {
      forTwo.add(one.row());
      refuse(one.row(), "role: " + OfficerRules.Refusal.NEEDS_SECOND.words());
      return false;
    }
    boolean may =
        known
            .map(was ->
                OfficerRules.mayBecome(was.id(), was.role(), one.row().role(), way.by().asking()))
            .orElse(true);
    if (!may) {
      refuse(one.row(), "role: " + OfficerRules.Refusal.NEEDS_SECOND.words());
    }
    return may;
  }

  private boolean agreed(RosterRow row, Optional<Before> known) {
    return way.by().asking().agreed()
        || !row.role().seesCasesOfArea()
        || known.filter(was -> was.role() == row.role()).isPresent();
  }

  private boolean hasOwnStaffNumber(Indexed one, Map<Buffer, Before> before) {
    Optional<UUID> holder =
        one.row().staffNumber().flatMap(number -> StaffNumbers.holder(tx, sealing, number));
    Optional<UUID> self = one.was(before).map(Before::id);
    boolean free = holder.isEmpty() || holder.equals(self);
    if (!free) {
      refuse(one.row(), "staff_number: " + OfficerRules.Refusal.STAFF_NUMBER_TAKEN.words());
    }
    return free;
  }

  /// Returns how many officers were not known like this before.
  private int put(
      List<Indexed> rows, Map<Buffer, Before> before, Map<String, UUID> unitIds, Set<UUID> inFile) {
    var kept = new ArrayList<UUID>();
    var tuples = new ArrayList<Tuple>();
    for (Indexed one : rows) {
      Optional<Before> was = one.was(before);
      UUID id = was.map(Before::id).orElseGet(ids);
      UUID unit = Objects.requireNonNull(unitIds.get(one.row().unitCode()));
      was.filter(officer -> !officer.unit().equals(unit)).ifPresent(this::leaves);
      kept.add(id);
      tuples.add(officer(id, unit, one));
    }
    inFile.addAll(kept);
    List<Integer> counts = tx.changeEach(PUT_OFFICER, tuples);
    begin(rows.stream().filter(one -> one.was(before).isEmpty()).map(Indexed::phoneIndex));
    setPins(rows, kept);
    List<Boolean> numbered =
        IntStream.range(0, kept.size())
            .mapToObj(n -> numbered(kept.get(n), rows.get(n).row()))
            .toList();
    List<UUID> changed =
        IntStream.range(0, kept.size())
            .filter(n -> numbered.get(n) || counts.get(n) > 0)
            .mapToObj(kept::get)
            .toList();
    audit.writeAll(
        tx,
        changed.stream().map(id -> ChangeOfficer.entry(id, "roster.import", way.by())).toList());
    return changed.size();
  }

  private boolean numbered(UUID officer, RosterRow row) {
    return row.staffNumber()
        .filter(number -> StaffNumbers.put(tx, sealing, officer, number))
        .isPresent();
  }

  /// A number that comes to the roster begins as a stranger's.
  private void begin(Stream<Buffer> added) {
    List<Buffer> numbers = added.toList();
    NumberTraces.forget(tx, numbers);
    NumberTraces.unsureForFamilies(tx, numbers, way.by().now());
  }

  private void leaves(Before officer) {
    known.byId(tx, officer.id()).map(Known::officer).ifPresent(gone::add);
    tx.change("delete from sms_code where officer_id = $1", officer.id());
  }

  private Tuple officer(UUID id, UUID unit, Indexed one) {
    return Tuple.of(
        id,
        unit,
        one.row().role().name(),
        one.row().language(),
        Buffer.buffer(sealing.phone("officer", id, one.row().phone())),
        one.phoneIndex());
  }

  private void setPins(List<Indexed> rows, List<UUID> kept) {
    for (int n = 0; n < rows.size(); n++) {
      String pin = rows.get(n).row().pin();
      if (!pin.isEmpty()) {
        pins.set(tx, kept.get(n), pin);
      }
    }
  }

  private Map<String, UUID> unitIds(RosterFile roster) {
    var found = new HashMap<String, UUID>();
    tx.rows("select id, code from unit where code = any($1::text[])", (Object) codes(roster))
        .forEach(row -> found.put(row.getString("code"), row.getUUID("id")));
    return found;
  }

  private static String[] codes(RosterFile roster) {
    return roster.units().stream().map(unit -> unit.code()).toArray(String[]::new);
  }

  /// The first [#MOST_MISSING] officers of the file's units who stand in no row of it.
  private List<Known> missing(RosterFile roster, Set<UUID> inFile) {
    return tx
        .rows(
            """
            select o.id from officer o join unit u on u.id = o.unit_id
             where o.retired_at is null and u.code = any($1::text[]) and not o.id = any($2::uuid[])
             order by o.id limit $3
            """,
            codes(roster),
            inFile.toArray(UUID[]::new),
            MOST_MISSING)
        .stream()
        .flatMap(row -> known.byId(tx, row.getUUID("id")).stream())
        .toList();
  }

  private int retire(List<Known> missing) {
    int retired = 0;
    for (Known one : missing) {
      Outcome outcome =
          officers.change(tx, one.officer().id(), new OfficerChange.Retire(), way.by());
      if (outcome instanceof Outcome.Done) {
        gone.add(one.officer());
        retired++;
      }
    }
    return retired;
  }

  private List<Unit> emptied() {
    return gone.stream()
        .map(Officer::unit)
        .distinct()
        .filter(unit -> !ChangeOfficer.staffed(tx, unit))
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }
}
