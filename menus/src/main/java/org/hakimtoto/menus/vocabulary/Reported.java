package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Guardian;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;
import org.hakimtoto.menus.vocabulary.ReportChoice.SmsOk;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.WhereNow;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;

/// What was told of a child, as far as it was: role, danger and place at the least. Answers that a
/// later one made pointless stay behind: a number after "do not contact", the three days after
/// another "what happened".
///
/// @param what empty when it was not asked yet, as are the others
/// @param withinThreeDays empty when it was not asked, or matters no more
/// @param age in full years, below 18; empty when it is not known or not asked yet
/// @param ageAsked whether it was
/// @param guardianPhone empty unless one was given and is to be kept
/// @param smsOk whether a caller who is not on the roster may be texted
public record Reported(
    Role role,
    Danger danger,
    Scene scene,
    Optional<What> what,
    Optional<WithinThreeDays> withinThreeDays,
    Optional<Sex> sex,
    OptionalInt age,
    boolean ageAsked,
    Optional<WhereNow> whereNow,
    Optional<Guardian> guardian,
    String guardianPhone,
    boolean smsOk) {

  /// Where it happened.
  public sealed interface Scene {
    record OwnArea() implements Scene {}

    /// In the caller's sub-county.
    ///
    /// @param location empty when it was not in the list
    /// @param name of a place that is in no list; empty when none was typed
    record OwnSubCounty(OptionalInt location, String name) implements Scene {}

    /// Where the owner of the staff number works.
    record WorkArea(String area) implements Scene {}

    /// @param place as the search named it
    record Found(String place) implements Scene {}

    /// @param location empty when it was not in the list, or not asked yet
    /// @param name of a place that is in no list; empty when none was typed
    record Elsewhere(int subCounty, OptionalInt location, String name) implements Scene {}
  }

  /// Empty while not even the least is known, and of somebody who is no child.
  public static Optional<Reported> of(Known said) {
    Optional<Role> role = said.chosen(Slot.ROLE, Role.values());
    Optional<Danger> danger = said.chosen(Slot.DANGER, Danger.values());
    if (role.isEmpty() || danger.isEmpty() || Age.adult(said)) {
      return Optional.empty();
    }
    return ReportAnswers.scene(said).map(scene -> at(said, role.get(), danger.get(), scene));
  }

  /// Where it happened, whatever else was said; empty while that is not known.
  public static Optional<Scene> scene(Known said) {
    return ReportAnswers.scene(said);
  }

  /// Whether it was within three days; empty when it was not asked, or matters not.
  public static Optional<WithinThreeDays> withinThreeDays(Known said) {
    boolean matters = said.said(Slot.WHAT, What.SEXUAL) && !said.said(Slot.ROLE, Role.ACCUSED);
    return matters ? said.chosen(Slot.WITHIN_3_DAYS, WithinThreeDays.values()) : Optional.empty();
  }

  /// The age in full years; empty when nobody knows it.
  public static OptionalInt age(Known said) {
    return Age.years(said);
  }

  /// Whether all that a report needs was asked.
  public boolean complete() {
    return what.isPresent() && sex.isPresent() && ageAsked;
  }

  private static Reported at(Known said, Role role, Danger danger, Scene scene) {
    Optional<What> what = said.chosen(Slot.WHAT, What.values());
    Optional<Guardian> guardian = said.chosen(Slot.GUARDIAN, Guardian.values());
    boolean threeDaysMatter = what.equals(Optional.of(What.SEXUAL)) && role != Role.ACCUSED;
    return new Reported(
        role,
        danger,
        scene,
        what,
        threeDaysMatter ? ReportAnswers.withinThreeDays(said, danger) : Optional.empty(),
        said.chosen(Slot.SEX, Sex.values()),
        Age.years(said),
        !said.answer(Slot.AGE).isEmpty(),
        said.chosen(Slot.WHERE_NOW, WhereNow.values()),
        guardian,
        guardian.equals(Optional.of(Guardian.PHONE)) ? said.answer(Slot.GUARDIAN_PHONE) : "",
        said.said(Slot.SMS_OK, SmsOk.YES));
  }

  /// Masked: a report is a child's record.
  @Override
  public String toString() {
    return "Reported[***]";
  }
}
