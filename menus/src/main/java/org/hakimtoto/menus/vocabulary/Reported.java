package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Guardian;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;
import org.hakimtoto.menus.vocabulary.ReportChoice.SmsOk;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
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
    return scene(said).map(scene -> at(said, role.get(), danger.get(), scene));
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
        threeDaysMatter ? withinThreeDays(said, danger) : Optional.empty(),
        said.chosen(Slot.SEX, Sex.values()),
        Age.years(said),
        !said.answer(Slot.AGE).isEmpty(),
        said.chosen(Slot.WHERE_NOW, WhereNow.values()),
        guardian,
        guardian.equals(Optional.of(Guardian.PHONE)) ? said.answer(Slot.GUARDIAN_PHONE) : "",
        said.said(Slot.SMS_OK, SmsOk.YES));
  }

  /// Whether something of a report was said that would be lost: it is not sent yet, or one that
  /// goes on.
  public static boolean begun(Known said) {
    boolean sent = !said.fact(Fact.REFERENCE).isEmpty() && said.fact(Fact.DRAFT).isEmpty();
    return !said.answer(Slot.ROLE).isEmpty() && said.answer(Slot.GOAL).isEmpty() && !sent;
  }

  /// Whether all that a report needs was said.
  static boolean complete(Known said) {
    return Reported.of(said).filter(Reported::complete).isPresent();
  }

  /// Where it happened, whatever else was said; empty while that is not known.
  public static Optional<Scene> scene(Known said) {
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
  private static Optional<WithinThreeDays> withinThreeDays(Known said, Danger danger) {
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

  /// Masked: a report is a child's record.
  @Override
  public String toString() {
    return "Reported[***]";
  }
}
