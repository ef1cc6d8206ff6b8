package org.hakimtoto.gateway.ussd.report;

import java.util.Optional;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.menus.vocabulary.ReportChoice;

/// What the menus' words for a report are called in the case core. Neither knows the other, so here
/// is the dictionary: one more word on either side, and it does not compile.
public final class CoreWords {
  private CoreWords() {}

  public static ChildRole role(ReportChoice.Role said) {
    return switch (said) {
      case ACCUSED -> ChildRole.ACCUSED;
      case VICTIM -> ChildRole.VICTIM;
      case WITNESS -> ChildRole.WITNESS;
      case NEEDS_CARE -> ChildRole.NEEDS_CARE;
      case UNSURE -> ChildRole.UNSURE;
    };
  }

  public static Danger danger(ReportChoice.Danger said) {
    return switch (said) {
      case POLICE_CELL -> Danger.POLICE_CELL;
      case ABUSE_ONGOING -> Danger.ABUSE_ONGOING;
      case HURT_OR_SICK -> Danger.HURT_OR_SICK;
      case ALONE_OR_LOST -> Danger.ALONE_OR_LOST;
      case NONE -> Danger.NONE;
    };
  }

  public static Category category(ReportChoice.What said) {
    return switch (said) {
      case THEFT -> Category.THEFT;
      case ASSAULT -> Category.ASSAULT;
      case DRUGS -> Category.DRUGS;
      case SEXUAL -> Category.SEXUAL;
      case DAMAGE -> Category.DAMAGE;
      case TRUANCY -> Category.TRUANCY;
      case BEATEN -> Category.BEATEN;
      case MARRIAGE_FGM -> Category.MARRIAGE_FGM;
      case LABOUR_TRAFFICKING -> Category.LABOUR_TRAFFICKING;
      case ONLINE -> Category.ONLINE;
      case NEGLECT -> Category.NEGLECT;
      case ABANDONED -> Category.ABANDONED;
      case LOST -> Category.LOST;
      case STREET -> Category.STREET;
      case CUSTODY -> Category.CUSTODY;
      case POLICE_TROUBLE -> Category.POLICE_TROUBLE;
      case OTHER -> Category.OTHER;
    };
  }

  public static WithinThreeDays withinThreeDays(Optional<ReportChoice.WithinThreeDays> said) {
    return said.map(CoreWords::withinThreeDays).orElse(WithinThreeDays.NOT_ASKED);
  }

  private static WithinThreeDays withinThreeDays(ReportChoice.WithinThreeDays said) {
    return switch (said) {
      case YES -> WithinThreeDays.YES;
      case NO -> WithinThreeDays.NO;
      case NOT_KNOWN -> WithinThreeDays.NOT_KNOWN;
    };
  }

  public static Sex sex(ReportChoice.Sex said) {
    return switch (said) {
      case GIRL -> Sex.GIRL;
      case BOY -> Sex.BOY;
      case NOT_KNOWN -> Sex.NOT_KNOWN;
    };
  }

  public static Whereabouts whereabouts(ReportChoice.WhereNow said) {
    return switch (said) {
      case POLICE -> Whereabouts.POLICE;
      case HOME -> Whereabouts.HOME;
      case CHIEF -> Whereabouts.CHIEF;
      case HOSPITAL -> Whereabouts.HOSPITAL;
      case CHILDRENS_HOME -> Whereabouts.CHILDRENS_HOME;
      case UNKNOWN_OR_MISSING -> Whereabouts.UNKNOWN_OR_MISSING;
    };
  }
}
