package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Standing;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.hearing.CallTaskBook;

/// The tables of the house as the desk needs them to offer what has a chance: who may do what,
/// which stage may follow which, and the words of the contract. Nothing of any case; whether a
/// thing is allowed is decided anew by each request.
public final class DeskBook {
  private static final Map<String, Class<? extends Enum<?>>> LISTS =
      Map.ofEntries(
          Map.entry("AccessReason", AccessReason.class),
          Map.entry("CallOutcome", CallTaskBook.Made.class),
          Map.entry("CloseReason", CloseReason.class),
          Map.entry("ContactMode", Contact.Mode.class),
          Map.entry("CustodyEnd", CustodyEnd.class),
          Map.entry("CustodyKind", CustodyKind.class),
          Map.entry("Danger", Danger.class),
          Map.entry("DeclineReason", DeclineReason.class),
          Map.entry("DiversionLevel", DiversionLevel.class),
          Map.entry("HearingKind", HearingKind.class),
          Map.entry("HearingOutcome", HearingOutcome.class),
          Map.entry("MoveReason", MoveReason.class),
          Map.entry("ReferenceKind", ExternalReference.Kind.class),
          Map.entry("Relation", Contact.Relation.class),
          Map.entry("Whereabouts", Whereabouts.class));

  /// The languages of the contract.
  private static final List<String> LANGUAGES = List.of("en", "sw");

  private DeskBook() {}

  public static JsonObject of(Gazetteer gazetteer) {
    return new JsonObject()
        .put("agencies", names(Agency.values()))
        .put("roles", names(Role.values()))
        .put("stages", names(Stage.values()))
        .put("beginning", WireNames.of(StageTable.beginning()))
        .put("moves", moves())
        .put("may", may())
        .put("values", values())
        .put("counties", counties(gazetteer))
        .put("places", subCounties(gazetteer));
  }

  private static JsonArray moves() {
    var moves = new JsonArray();
    StageTable.all()
        .forEach(move ->
            moves.add(
                new JsonObject()
                    .put("track", WireNames.of(move.track()))
                    .put("from", WireNames.of(move.from()))
                    .put("to", WireNames.of(move.to()))
                    .put("by", names(EnumSet.copyOf(move.by())))));
    return moves;
  }

  private static JsonObject may() {
    var may = new JsonObject();
    for (Role role : Role.values()) {
      var standings = new JsonObject();
      for (Standing standing : Standing.values()) {
        standings.put(WireNames.of(standing), permissions(role, standing));
      }
      may.put(WireNames.of(role), standings);
    }
    return may;
  }

  private static JsonArray permissions(Role role, Standing standing) {
    return names(
        Arrays.stream(Permission.values())
            .filter(permission -> CaseAccess.may(role, Set.of(standing), permission))
            .toList());
  }

  private static JsonObject values() {
    var values = new JsonObject().put("Language", new JsonArray(LANGUAGES));
    new TreeMap<>(LISTS).forEach((name, type) -> values.put(name, names(type.getEnumConstants())));
    return values;
  }

  private static JsonObject counties(Gazetteer gazetteer) {
    var counties = new JsonObject();
    gazetteer.counties().forEach(county -> counties.put(code(county), county.name()));
    return counties;
  }

  private static JsonObject subCounties(Gazetteer gazetteer) {
    var places = new JsonObject();
    gazetteer.counties().stream()
        .flatMap(county -> gazetteer.subCounties(county.code()).stream())
        .forEach(place -> places.put(code(place), place.name()));
    return places;
  }

  private static String code(Gazetteer.Named named) {
    return String.valueOf(named.code());
  }

  private static JsonArray names(Enum<?>[] all) {
    return names(List.of(all));
  }

  private static JsonArray names(Collection<? extends Enum<?>> all) {
    var names = new JsonArray();
    all.forEach(value -> names.add(WireNames.of(value)));
    return names;
  }
}
