package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Guardian;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;
import org.hakimtoto.menus.vocabulary.ReportChoice.SmsOk;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.ReportChoice.WhereNow;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;

/// A report out of what was said. Answers that a later one made pointless stay behind: a number
/// after "do not contact", the three days after another "what happened".
final class ReportAnswers {
  /// Without these there is no report.
  private static final Set<Slot> NEEDED =
      Set.of(
          Slot.ROLE,
          Slot.DANGER,
          Slot.WHAT,
          Slot.SEX,
          Slot.AGE,
          Slot.WHERE,
          Slot.WHERE_NOW,
          Slot.GUARDIAN);

  private final Known said;

  private ReportAnswers(Known said) {
    this.said = said;
  }

  /// Empty when not enough was said, or of somebody who is no child.
  static Optional<Intent> report(Known said) {
    var answers = new ReportAnswers(said);
    boolean enough = NEEDED.stream().allMatch(slot -> slot.holds(said.answer(slot)));
    return enough && !Age.adult(said) ? answers.scene().map(answers::at) : Optional.empty();
  }

  private Intent at(Intent.Scene scene) {
    Role role = chosen(Slot.ROLE, Role.values());
    What what = chosen(Slot.WHAT, What.values());
    Guardian guardian = chosen(Slot.GUARDIAN, Guardian.values());
    return new Intent.FileReport(
        role,
        chosen(Slot.DANGER, Danger.values()),
        what,
        what == What.SEXUAL && role != Role.ACCUSED
            ? said.chosen(Slot.WITHIN_3_DAYS, WithinThreeDays.values())
            : Optional.empty(),
        chosen(Slot.SEX, Sex.values()),
        Age.years(said),
        scene,
        chosen(Slot.WHERE_NOW, WhereNow.values()),
        guardian,
        guardian == Guardian.PHONE ? said.answer(Slot.GUARDIAN_PHONE) : "",
        said.answer(Slot.NAME),
        said.said(Slot.SMS_OK, SmsOk.YES));
  }

  private Optional<Intent.Scene> scene() {
    return switch (chosen(Slot.WHERE, Where.values())) {
      case OWN -> Optional.of(new Intent.Scene.OwnArea());
      case OTHER ->
          code(Slot.SUB_COUNTY).stream()
              .<Intent.Scene>mapToObj(in -> new Intent.Scene.Elsewhere(in, code(Slot.LOCATION)))
              .findFirst();
    };
  }

  private OptionalInt code(Slot slot) {
    return Listing.code(said.answer(slot));
  }

  private <W extends Word> W chosen(Slot slot, W[] words) {
    return said.chosen(slot, words).orElseThrow();
  }
}
