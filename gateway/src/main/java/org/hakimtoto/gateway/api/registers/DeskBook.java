package org.hakimtoto.gateway.api.registers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Standing;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.hearing.CallTaskBook;

/// The tables of the house as the desk needs them to offer what has a chance: who may do what,
/// which stage may follow which, and the words of the contract. Nothing of any case; whether a
/// thing is allowed is decided anew by each request.
public record DeskBook(
    List<Agency> agencies,
    List<Role> roles,
    List<Stage> stages,
    Stage beginning,
    List<Move> moves,
    List<Stage> charged,
    Map<String, Map<String, List<Permission>>> may,
    Map<String, List<?>> values,
    Map<String, String> counties,
    Map<String, String> places) {
  private static final Map<String, Class<? extends Enum<?>>> LISTS =
      Map.ofEntries(
          Map.entry("AccessReason", AccessReason.class),
          Map.entry("ApartReason", ApartReason.class),
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
          Map.entry("OverrideReason", OverrideReason.class),
          Map.entry("ReferenceKind", ExternalReference.Kind.class),
          Map.entry("Relation", Contact.Relation.class),
          Map.entry("Whereabouts", Whereabouts.class));

  /// The languages of the contract.
  private static final List<String> LANGUAGES = List.of("en", "sw");

  record Move(Track track, Stage from, Stage to, List<Role> by) {
    static Move of(StageTable.Move move) {
      return new Move(move.track(), move.from(), move.to(), List.copyOf(EnumSet.copyOf(move.by())));
    }
  }

  public static DeskBook of(Gazetteer gazetteer) {
    return new DeskBook(
        List.of(Agency.values()),
        List.of(Role.values()),
        List.of(Stage.values()),
        StageTable.beginning(),
        StageTable.all().stream().map(Move::of).toList(),
        stagesOfAccused(),
        allowed(),
        words(),
        named(gazetteer.counties()),
        named(
            gazetteer.counties().stream()
                .flatMap(county -> gazetteer.subCounties(county.code()).stream())
                .toList()));
  }

  /// The stages at which the child is treated as accused.
  private static List<Stage> stagesOfAccused() {
    return Arrays.stream(Stage.values())
        .filter(stage -> StageTable.charges(Track.CONFLICT_WITH_THE_LAW, stage))
        .toList();
  }

  private static Map<String, Map<String, List<Permission>>> allowed() {
    var may = new LinkedHashMap<String, Map<String, List<Permission>>>();
    for (Role role : Role.values()) {
      var standings = new LinkedHashMap<String, List<Permission>>();
      for (Standing standing : Standing.values()) {
        standings.put(WireNames.of(standing), permissions(role, standing));
      }
      may.put(WireNames.of(role), standings);
    }
    return may;
  }

  private static List<Permission> permissions(Role role, Standing standing) {
    return Arrays.stream(Permission.values())
        .filter(permission -> CaseAccess.may(role, Set.of(standing), permission))
        .toList();
  }

  private static Map<String, List<?>> words() {
    var values = new LinkedHashMap<String, List<?>>();
    values.put("Language", LANGUAGES);
    new TreeMap<>(LISTS)
        .forEach((name, type) -> values.put(name, List.of(type.getEnumConstants())));
    return values;
  }

  private static Map<String, String> named(List<Gazetteer.Named> all) {
    var names = new LinkedHashMap<String, String>();
    all.forEach(named -> names.put(String.valueOf(named.code()), named.name()));
    return names;
  }
}
