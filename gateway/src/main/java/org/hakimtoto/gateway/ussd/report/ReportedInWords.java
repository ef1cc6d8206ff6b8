package org.hakimtoto.gateway.ussd.report;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.ReportQuestions;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.PlaceName;
import org.hakimtoto.core.value.PlaceSearch;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Reported.Scene;
import org.hakimtoto.store.db.Tx;

/// Turns what was said into a report of the case core; [CoreWords] has the dictionary.
public final class ReportedInWords {
  private final Gazetteer gazetteer;

  public ReportedInWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Empty when the place is none that is known.
  public Optional<Report> report(Reported said, Reporter reporter, Asker asker) {
    return area(said.scene(), asker)
        .map(area ->
            new Report(
                CoreWords.role(said.role()),
                CoreWords.danger(said.danger()),
                category(said),
                CoreWords.withinThreeDays(said.withinThreeDays()),
                said.sex().map(CoreWords::sex).orElse(Sex.NOT_KNOWN),
                new StatedAge(said.age()),
                area,
                listed(said.scene()),
                said(said.scene()),
                whereabouts(said),
                guardian(said),
                "",
                reporter,
                said.complete()));
  }

  /// The caller's own word, without a PIN.
  public static Reporter unverified(Reported said, Asker asker) {
    return new Reporter.Unverified(asker.phone(), asker.language(), said.smsOk());
  }

  /// Somebody who proved nothing, and is sent nothing.
  static Reporter stranger(Asker asker) {
    return new Reporter.Unverified(asker.phone(), asker.language(), false);
  }

  /// An officer whose PIN was changed since it was right in this call has proved nothing.
  static Optional<Reporter> verified(Tx tx, Asker asker) {
    return asker
        .officer()
        .map(officer ->
            Callers.proofStands(tx, asker)
                ? new Reporter.Verified(officer, asker.phone(), asker.language())
                : stranger(asker));
  }

  private static Whereabouts whereabouts(Reported said) {
    return ReportQuestions.whereabouts(
        CoreWords.danger(said.danger()),
        category(said),
        said.whereNow().map(CoreWords::whereabouts));
  }

  private static Category category(Reported said) {
    return said.what().map(CoreWords::category).orElse(Category.NOT_STATED);
  }

  static Guardian guardian(Reported said) {
    return said.guardian()
        .map(answer ->
            switch (answer) {
              case PHONE ->
                  PhoneNumber.parse(said.guardianPhone())
                      .<Guardian>map(Guardian.Reachable::new)
                      .orElseGet(Guardian.NotKnown::new);
              case NOT_KNOWN -> new Guardian.NotKnown();
              case DO_NOT_CONTACT -> new Guardian.DoNotContact();
            })
        .orElseGet(Guardian.NotKnown::new);
  }

  /// A place alone, as a correction names it; empty when it is none that is known.
  public Optional<Correction.Place> place(Scene scene, Asker asker) {
    return area(scene, asker).map(area -> new Correction.Place(area, listed(scene)));
  }

  private Optional<Area> area(Scene scene, Asker asker) {
    return switch (scene) {
      case Scene.OwnArea _ -> Callers.ownArea(asker);
      case Scene.OwnSubCounty in -> Callers.ownArea(asker).map(own -> within(own, in.location()));
      case Scene.WorkArea work -> Callers.area(work.area());
      case Scene.Found found ->
          gazetteer.search().chosen(Integer.parseInt(found.place())).map(PlaceSearch.Found::place);
      case Scene.Elsewhere elsewhere ->
          gazetteer
              .areaOfSubCounty(elsewhere.subCounty())
              .map(in -> within(in, elsewhere.location()));
    };
  }

  /// The location, if it lies there; else all of it.
  private Area within(Area around, OptionalInt location) {
    Area subCounty = Area.ofSubCounty(around.county(), around.subCounty());
    return location.stream()
        .mapToObj(gazetteer::areaOfLocation)
        .flatMap(Optional::stream)
        .filter(subCounty::contains)
        .findFirst()
        .orElse(subCounty);
  }

  /// What the caller calls the place: the sub-location that was found, or the name that was typed.
  private String said(Scene scene) {
    return switch (scene) {
      case Scene.OwnArea _, Scene.WorkArea _ -> "";
      case Scene.OwnSubCounty in -> typed(in.name());
      case Scene.Elsewhere elsewhere -> typed(elsewhere.name());
      case Scene.Found found ->
          gazetteer
              .search()
              .chosen(Integer.parseInt(found.place()))
              .flatMap(PlaceSearch.Found::subLocation)
              .orElse("");
    };
  }

  private static String typed(String name) {
    String shown = PlaceName.shown(name);
    return shown.substring(0, Math.min(shown.length(), Report.MAX_PLACE));
  }

  private static boolean listed(Scene scene) {
    return switch (scene) {
      case Scene.OwnArea _, Scene.WorkArea _, Scene.Found _ -> true;
      case Scene.OwnSubCounty in -> in.location().isPresent();
      case Scene.Elsewhere elsewhere -> elsewhere.location().isPresent();
    };
  }
}
