package org.hakimtoto.core.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is asked in a report, and which answers fit each other: the same at the desk, for programs
/// and in the menu book, which tests hold beside each other. Pure.
public final class ReportQuestions {
  private ReportQuestions() {}

  /// What may have happened to a child whom the reporter sees so.
  public static Set<Category> categories(ChildRole role) {
    return switch (role) {
      case ACCUSED ->
          EnumSet.of(
              Category.THEFT,
              Category.ASSAULT,
              Category.DRUGS,
              Category.SEXUAL,
              Category.DAMAGE,
              Category.TRUANCY,
              Category.OTHER);
      case VICTIM, WITNESS ->
          EnumSet.of(
              Category.SEXUAL,
              Category.BEATEN,
              Category.MARRIAGE_FGM,
              Category.LABOUR_TRAFFICKING,
              Category.ONLINE,
              Category.OTHER);
      case NEEDS_CARE ->
          EnumSet.of(
              Category.NEGLECT,
              Category.ABANDONED,
              Category.LOST,
              Category.STREET,
              Category.CUSTODY,
              Category.TRUANCY,
              Category.OTHER);
      case UNSURE ->
          EnumSet.of(
              Category.BEATEN,
              Category.SEXUAL,
              Category.NEGLECT,
              Category.LOST,
              Category.POLICE_TROUBLE,
              Category.OTHER);
    };
  }

  /// Whether it is asked if it happened within the three days in which a hospital helps most. What
  /// goes on now did, and nobody is asked.
  public static boolean asksThreeDays(ChildRole role, Danger danger, Category category) {
    return threeDaysMatter(role, category) && danger != Danger.ABUSE_ONGOING;
  }

  /// @param said empty: it was not asked, or not answered
  public static WithinThreeDays withinThreeDays(
      ChildRole role, Danger danger, Category category, Optional<WithinThreeDays> said) {
    if (!threeDaysMatter(role, category)) {
      return WithinThreeDays.NOT_ASKED;
    }
    return danger == Danger.ABUSE_ONGOING
        ? WithinThreeDays.YES
        : said.orElse(WithinThreeDays.NOT_ASKED);
  }

  /// What was answered tells where the child is in some cases, before anybody asks.
  ///
  /// @param said empty: nobody was asked yet
  public static Whereabouts whereabouts(
      Danger danger, Category category, Optional<Whereabouts> said) {
    boolean held = danger == Danger.POLICE_CELL || category == Category.POLICE_TROUBLE;
    return said.orElse(held ? Whereabouts.POLICE : Whereabouts.NOT_STATED);
  }

  private static boolean threeDaysMatter(ChildRole role, Category category) {
    return category == Category.SEXUAL && role != ChildRole.ACCUSED;
  }
}
