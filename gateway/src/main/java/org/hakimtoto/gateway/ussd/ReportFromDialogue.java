package org.hakimtoto.gateway.ussd;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Intent;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.crypto.PressKey;

/// Turns a finished dialogue into a report on a case; [CoreWords] has the dictionary.
public final class ReportFromDialogue {
  private final FileReport fileReport;
  private final Gazetteer gazetteer;
  private final InstantSource clock;

  public ReportFromDialogue(FileReport fileReport, Gazetteer gazetteer, InstantSource clock) {
    this.fileReport = fileReport;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /// Files the report; see [FileReport#file].
  ///
  /// @param place of the caller who said it
  public Optional<String> file(
      Intent.FileReport said,
      Place place,
      PhoneNumber caller,
      PressKey press,
      Function<CaseReference, String> screen) {
    return fileReport.file(press, report(said, place, caller), clock.instant(), screen);
  }

  Report report(Intent.FileReport said, Place place, PhoneNumber caller) {
    return new Report(
        CoreWords.role(said.role()),
        CoreWords.danger(said.danger()),
        CoreWords.category(said.what()),
        CoreWords.withinThreeDays(said.withinThreeDays()),
        CoreWords.sex(said.sex()),
        new StatedAge(said.age()),
        area(said.scene(), place),
        listed(said.scene()),
        CoreWords.whereabouts(said.whereNow()),
        guardian(said),
        said.name(),
        reporter(said, place, caller));
  }

  private Area area(Intent.Scene scene, Place place) {
    return switch (scene) {
      case Intent.Scene.OwnArea _ -> ownArea(place.fact(Fact.OWN_AREA));
      case Intent.Scene.Elsewhere elsewhere -> area(elsewhere);
    };
  }

  private static Area ownArea(String told) {
    String[] codes = told.split("/", -1);
    return new Area(
        Integer.parseInt(codes[0]), Integer.parseInt(codes[1]), Integer.parseInt(codes[2]));
  }

  private Area area(Intent.Scene.Elsewhere elsewhere) {
    Area subCounty = gazetteer.areaOfSubCounty(elsewhere.subCounty()).orElseThrow();
    return elsewhere.location().stream()
        .mapToObj(gazetteer::areaOfLocation)
        .flatMap(Optional::stream)
        .filter(subCounty::contains)
        .findFirst()
        .orElse(subCounty);
  }

  private static boolean listed(Intent.Scene scene) {
    return switch (scene) {
      case Intent.Scene.OwnArea _ -> true;
      case Intent.Scene.Elsewhere elsewhere -> elsewhere.location().isPresent();
    };
  }

  private static Guardian guardian(Intent.FileReport said) {
    return switch (said.guardian()) {
      case PHONE ->
          PhoneNumber.parse(said.guardianPhone())
              .<Guardian>map(Guardian.Reachable::new)
              .orElseGet(Guardian.NotKnown::new);
      case NOT_KNOWN -> new Guardian.NotKnown();
      case DO_NOT_CONTACT -> new Guardian.DoNotContact();
    };
  }

  private static Reporter reporter(Intent.FileReport said, Place place, PhoneNumber caller) {
    var language = new Language(place.language());
    String officer = place.fact(Fact.OFFICER);
    return officer.isEmpty()
        ? new Reporter.Unverified(caller, language, said.smsOk())
        : new Reporter.Verified(UUID.fromString(officer), caller, language);
  }
}
