package org.hakimtoto.gateway.ussd.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Fact.Front;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Grouped;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.Registered;

/// Who is calling: known by the roster, or anybody. Every phone that is not on the roster looks the
/// same, also one that a case knows.
public final class Callers implements WhoCalls {
  private final Database database;
  private final Officers officers;
  private final Gazetteer gazetteer;
  private final Rooms rooms;
  private final String service;
  private final String code;

  /// Calls that begin at once are asked about together.
  private final Grouped<PhoneNumber, Optional<Registered>> lookups =
      new Grouped<>(this::registered);

  /// @param service the number of this service, and `code` the one for texts
  public Callers(
      Database database,
      Officers officers,
      Gazetteer gazetteer,
      Rooms rooms,
      String service,
      String code) {
    this.database = database;
    this.officers = officers;
    this.gazetteer = gazetteer;
    this.rooms = rooms;
    this.service = service;
    this.code = code;
  }

  @Override
  public boolean reachable() {
    return database.reachable();
  }

  @Override
  public Answer caller(Asker asker) {
    return registered(asker.phone()).flatMap(caller -> of(caller, asker)).orElseGet(this::anybody);
  }

  private Optional<Registered> registered(PhoneNumber phone) {
    database.mustNotBeInside();
    try {
      return lookups.call(phone);
    } catch (StoreFault away) {
      // nothing is written here, so that an answer which came too late leaves nothing unknown
      throw away instanceof StoreFault.CommitUnknown
          ? new StoreFault.Unavailable("PostgreSQL: no answer in time", away)
          : away;
    } catch (RuntimeException e) {
      // one that cannot be read costs no other
      return registered(List.of(phone)).getFirst();
    }
  }

  private List<Optional<Registered>> registered(List<PhoneNumber> phones) {
    return database.reading(tx -> officers.registered(tx, phones));
  }

  /// Who is calling while nobody can say: a child can be reported as by anybody, and it is told
  /// before the end whether that was saved.
  @Override
  public Answer anybody() {
    return anybody(service, code);
  }

  /// A caller of whom nothing is known, at a house with these numbers.
  public static Answer anybody(String service, String code) {
    return new Answer.Caller(false, "", ofTheHouse(service, code));
  }

  /// An officer without a PIN begins by choosing one, and reports as anybody does. So does an
  /// administrator, whose PIN the desk asks for, and who is anybody here otherwise.
  private Optional<Answer> of(Registered caller, Asker asker) {
    Officer officer = caller.officer();
    if (!caller.begun()) {
      return Optional.of(known(officer, false, Map.of()));
    }
    return caller.administrator()
        ? Optional.empty()
        : Optional.of(
            known(officer, true, database.reading(tx -> rooms.waiting(tx, officer, asker))));
  }

  private Answer known(Officer officer, boolean begun, Map<Fact, String> waiting) {
    Area area = officer.unit().area();
    var facts = new HashMap<>(ofTheHouse(service, code));
    facts.put(Fact.UNIT, officer.unit().name());
    facts.put(Fact.OFFICER, officer.id().toString());
    facts.put(Fact.FRONT, (begun ? front(officer.role()) : Front.NEW).wire());
    facts.put(Fact.AREA, area.atLeastSubCounty() ? gazetteer.name(area) : "");
    facts.put(Fact.OWN_PLACE, gazetteer.confirmed(area, Choice.MAX_SAID));
    Area subCounty = Area.ofSubCounty(area.county(), area.subCounty());
    facts.put(Fact.OWN_SUB_COUNTY, gazetteer.confirmed(subCounty, Choice.MAX_SAID));
    facts.put(Fact.OWN_AREA, fact(area));
    if (begun) {
      facts.putAll(waiting);
    }
    return new Answer.Caller(true, officer.language().code(), facts);
  }

  /// Nothing waits for whom nothing was counted.
  private static Map<Fact, String> ofTheHouse(String service, String code) {
    var facts = new HashMap<Fact, String>();
    for (Fact count :
        new Fact[] {
          Fact.ALERTS,
          Fact.CALLS,
          Fact.RELAYS,
          Fact.CHILDREN_HOME,
          Fact.ESCORTS,
          Fact.TODAY,
          Fact.UNRECORDED,
          Fact.ARRIVALS,
          Fact.REPORTS_DUE,
          Fact.OFFICE_REPORTS
        }) {
      facts.put(count, "0");
    }
    facts.put(Fact.SERVICE, service);
    facts.put(Fact.CODE, code);
    return facts;
  }

  @Override
  public boolean proofStands(Asker asker) {
    return asker.place().fact(Fact.PIN_GIVEN).isEmpty()
        || database.reading(tx -> proofStands(tx, asker));
  }

  /// The same within a transaction.
  public static boolean proofStands(Tx tx, Asker asker) {
    String proved = asker.place().fact(Fact.PIN_GIVEN);
    return proved.isEmpty()
        || asker
            .officer()
            .filter(officer -> proved.equals(Long.toString(Pins.generation(tx, officer))))
            .isPresent();
  }

  /// The area of an officer, as it was when the call began; empty for whoever has none.
  public static Optional<Area> ownArea(Asker asker) {
    return area(asker.place().fact(Fact.OWN_AREA));
  }

  /// An area as a fact holds it; empty for none.
  public static Optional<Area> area(String fact) {
    return Optional.of(fact)
        .filter(told -> !told.isEmpty())
        .map(told -> told.split("/", -1))
        .map(codes ->
            new Area(
                Integer.parseInt(codes[0]),
                Integer.parseInt(codes[1]),
                Integer.parseInt(codes[2])));
  }

  /// An area as a fact holds it.
  public static String fact(Area area) {
    return area.county() + "/" + area.subCounty() + "/" + area.location();
  }

  private static Front front(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> Front.CHIEF;
      case CHILDREN_OFFICER -> Front.CHILDREN;
      case CHILDREN_COORDINATOR -> Front.COORDINATOR;
      case POLICE_CHILD_DESK -> Front.POLICE;
      case PROSECUTOR -> Front.PROSECUTOR;
      case COURT_REGISTRY -> Front.REGISTRY;
      case PROBATION_OFFICER -> Front.PROBATION;
      case INSTITUTION_IN_CHARGE -> Front.INSTITUTION;
    };
  }
}
