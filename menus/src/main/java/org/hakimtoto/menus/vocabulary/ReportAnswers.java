package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;
import org.hakimtoto.menus.vocabulary.Reported.Scene;

/// How the answers of a report are read together.
final class ReportAnswers {
  private ReportAnswers() {}

  static boolean complete(Known said) {
    return Reported.of(said).filter(Reported::complete).isPresent();
  }

  /// Where it happened; empty while that is not known.
  static Optional<Scene> scene(Known said) {
    return switch (said.chosen(Slot.WHERE, Where.values()).orElse(Where.OTHER)) {
      case OWN -> Optional.of(new Scene.OwnArea());
      case MY_SUB_COUNTY ->
          said.answer(Slot.LOCATION).isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Scene.OwnSubCounty(code(said, Slot.LOCATION), said.answer(Slot.PLACE_NAME)));
      case WORK_AREA -> workArea(said).or(() -> elsewhere(said));
      case OTHER -> elsewhere(said);
    };
  }

  /// What goes on now happened within three days, and nobody is asked.
  static Optional<WithinThreeDays> withinThreeDays(Known said, Danger danger) {
    return danger == Danger.ABUSE_ONGOING
        ? Optional.of(WithinThreeDays.YES)
        : said.chosen(Slot.WITHIN_3_DAYS, WithinThreeDays.values());
  }

  /// A staff number that nobody knows leads to the search, as if it had not been asked.
  private static Optional<Scene> workArea(Known said) {
    return Optional.of(said.fact(Fact.STAFF_AREA))
        .filter(area -> !area.isEmpty())
        .map(Scene.WorkArea::new);
  }

  private static Optional<Scene> elsewhere(Known said) {
    String found = said.answer(Slot.FOUND_PLACE);
    if (!found.isEmpty() && !found.equals(Slot.OTHER)) {
      return Optional.of(new Scene.Found(found));
    }
    return code(said, Slot.SUB_COUNTY).stream()
        .<Scene>mapToObj(
            in -> new Scene.Elsewhere(in, code(said, Slot.LOCATION), said.answer(Slot.PLACE_NAME)))
        .findFirst();
  }

  private static OptionalInt code(Known said, Slot slot) {
    return Listing.code(said.answer(slot));
  }
}
