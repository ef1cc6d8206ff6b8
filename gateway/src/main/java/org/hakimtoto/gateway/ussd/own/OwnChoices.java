package org.hakimtoto.gateway.ussd.own;

import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.menus.vocabulary.OwnRoom;
import org.hakimtoto.menus.vocabulary.ReportChoice;
import org.hakimtoto.notifier.planner.HearingNotices.Passed;

/// What the menus' words are called in the case core: one more word on either side, and it does not
/// compile.
final class OwnChoices {
  private OwnChoices() {}

  static Danger danger(ReportChoice.Danger said) {
    return switch (said) {
      case POLICE_CELL -> Danger.POLICE_CELL;
      case ABUSE_ONGOING -> Danger.ABUSE_ONGOING;
      case HURT_OR_SICK -> Danger.HURT_OR_SICK;
      case ALONE_OR_LOST -> Danger.ALONE_OR_LOST;
      case NONE -> Danger.NONE;
    };
  }

  static Whereabouts whereabouts(ReportChoice.WhereNow said) {
    return switch (said) {
      case POLICE -> Whereabouts.POLICE;
      case HOME -> Whereabouts.HOME;
      case CHIEF -> Whereabouts.CHIEF;
      case HOSPITAL -> Whereabouts.HOSPITAL;
      case CHILDRENS_HOME -> Whereabouts.CHILDRENS_HOME;
      case UNKNOWN_OR_MISSING -> Whereabouts.UNKNOWN_OR_MISSING;
    };
  }

  static WithdrawalReason reason(OwnRoom.Withdrawal said) {
    return switch (said) {
      case TWICE -> WithdrawalReason.DUPLICATE;
      case MISTAKE -> WithdrawalReason.MISTAKE;
      case SETTLED -> WithdrawalReason.SETTLED;
      case OTHER -> WithdrawalReason.OTHER;
    };
  }

  static Passed passed(OwnRoom.Told said) {
    return switch (said) {
      case WILL_COME -> Passed.THEY_COME;
      case CANNOT_COME -> Passed.CANNOT_COME;
      case NOT_FOUND -> Passed.NOT_FOUND;
    };
  }

  static Aftercare.Seen seen(OwnRoom.Seen said) {
    return switch (said) {
      case WELL -> Aftercare.Seen.WELL;
      case PROBLEM -> Aftercare.Seen.PROBLEM;
      case NOT_SEEN -> Aftercare.Seen.NOT_SEEN;
      case MOVED_AWAY -> Aftercare.Seen.MOVED_AWAY;
    };
  }
}
