package org.hakimtoto.gateway.ussd.own;

import java.util.Optional;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.report.CoreWords;
import org.hakimtoto.gateway.ussd.report.ReportedInWords;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.ReportChoice;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Slot;

/// What a chief says was wrong in a report, or missing, in the words of the case core.
final class OwnCorrections {
  private final ReportedInWords words;

  OwnCorrections(Gazetteer gazetteer) {
    this.words = new ReportedInWords(gazetteer);
  }

  static Optional<Correction> name(Asker asker) {
    String typed = TypedText.tidy(asker.place().answer(Slot.NAME));
    return typed.isEmpty() ? Optional.empty() : Optional.of(new Correction.Name(typed));
  }

  static Optional<Correction> what(Asker asker) {
    Place said = asker.place();
    return said.chosen(Slot.ROLE, ReportChoice.Role.values())
        .flatMap(role ->
            said.chosen(Slot.WHAT, ReportChoice.What.values())
                .map(what ->
                    new Correction.What(
                        CoreWords.role(role),
                        CoreWords.category(what),
                        CoreWords.withinThreeDays(Reported.withinThreeDays(said)))));
  }

  static Optional<Correction> child(Asker asker) {
    Place said = asker.place();
    return said.chosen(Slot.SEX, ReportChoice.Sex.values())
        .map(sex -> new Correction.Child(CoreWords.sex(sex), new StatedAge(Reported.age(said))));
  }

  Optional<Correction> place(Asker asker) {
    return Reported.scene(asker.place())
        .flatMap(scene -> words.place(scene, asker))
        .map(place -> place);
  }

  /// A number that is none is not kept: nobody knows one then.
  static Optional<Guardian> guardian(Asker asker) {
    Place said = asker.place();
    return said.chosen(Slot.GUARDIAN, ReportChoice.Guardian.values())
        .flatMap(answer ->
            switch (answer) {
              case PHONE ->
                  PhoneNumber.parse(said.answer(Slot.GUARDIAN_PHONE)).map(Guardian.Reachable::new);
              case NOT_KNOWN -> Optional.of(new Guardian.NotKnown());
              case DO_NOT_CONTACT -> Optional.of(new Guardian.DoNotContact());
            });
  }
}
