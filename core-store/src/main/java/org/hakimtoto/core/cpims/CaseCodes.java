package org.hakimtoto.core.cpims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// Our words in the codes of CPIMS, except the categories (see [Categories]). An empty answer means
/// that no code of the list says it.
public final class CaseCodes {
  /// A medical examination.
  static final Code EXAMINATION = new Code(CodeList.IMMEDIATE_NEED, "EMTE");

  private CaseCodes() {}

  /// @param role the officer's who reported; empty: somebody who is not on the roster, and CPIMS's
  ///   nearest word for one whose relation to the child nobody asked is "other non-relative"
  public static Code reporter(Optional<Role> role) {
    return new Code(CodeList.REPORTER, role.map(CaseCodes::reporter).orElse("CRON"));
  }

  private static String reporter(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> "CRCH";
      case POLICE_CHILD_DESK -> "CRPO";
      case COURT_REGISTRY -> "CRCO";
      case PROBATION_OFFICER -> "CRPR";
      case CHILDREN_OFFICER, CHILDREN_COORDINATOR, PROSECUTOR, INSTITUTION_IN_CHARGE -> "CRON";
    };
  }

  public static Code risk(Urgency urgency) {
    return new Code(
        CodeList.RISK,
        switch (urgency) {
          case RED -> "RLHG";
          case AMBER -> "RLMD";
          case GREEN -> "RLLW";
        });
  }

  /// Only of abuse that goes on is it known whether it happened once.
  public static Optional<Code> nature(Danger danger) {
    return switch (danger) {
      case ABUSE_ONGOING -> Optional.of(new Code(CodeList.NATURE, "OCGE"));
      case POLICE_CELL, HURT_OR_SICK, ALONE_OR_LOST, NONE -> Optional.empty();
    };
  }

  /// What the danger calls for first, and an examination when the child may have suffered sexual
  /// violence within 72 hours. No danger does not mean that nothing is needed.
  public static List<Code> needs(Report report) {
    boolean examine =
        report.category() == Category.SEXUAL
            && report.role() != ChildRole.ACCUSED
            && report.role() != ChildRole.WITNESS
            && report.withinThreeDays() == WithinThreeDays.YES;
    return Stream.concat(
            examine ? Stream.of(EXAMINATION) : Stream.empty(), need(report.danger()).stream())
        .toList();
  }

  static Optional<Code> need(Danger danger) {
    return switch (danger) {
      case POLICE_CELL -> Optional.of(new Code(CodeList.IMMEDIATE_NEED, "ESAS"));
      case ABUSE_ONGOING -> Optional.of(new Code(CodeList.IMMEDIATE_NEED, "EMRS"));
      case HURT_OR_SICK -> Optional.of(new Code(CodeList.IMMEDIATE_NEED, "EMTO"));
      case ALONE_OR_LOST -> Optional.of(new Code(CodeList.IMMEDIATE_NEED, "ESOT"));
      case NONE -> Optional.empty();
    };
  }

  /// An inquiry and a judgement are hearings to CPIMS, which knows four kinds of session.
  public static Code session(HearingKind kind) {
    return new Code(
        CodeList.COURT_SESSION,
        switch (kind) {
          case APPLICATION -> "STAP";
          case PLEA -> "STPL";
          case MENTION -> "STMN";
          case HEARING, INQUIRY, JUDGEMENT -> "STHR";
        });
  }

  /// What the court adjourned for, when the next day is of this kind.
  public static Optional<Code> adjournedFor(HearingKind next) {
    return switch (next) {
      case HEARING, INQUIRY -> Optional.of(new Code(CodeList.ADJOURNMENT, "CHEA"));
      case MENTION -> Optional.of(new Code(CodeList.ADJOURNMENT, "CMEN"));
      case JUDGEMENT -> Optional.of(new Code(CodeList.ADJOURNMENT, "CAJD"));
      case PLEA, APPLICATION -> Optional.empty();
    };
  }

  /// What came of a day in court: of the event `HearingHeld`.
  public static Optional<Code> outcome(HearingOutcome outcome) {
    return switch (outcome) {
      case GOES_ON -> Optional.of(new Code(CodeList.COURT_OUTCOME, "CADJ"));
      case RULING -> Optional.of(new Code(CodeList.COURT_OUTCOME, "CRUL"));
      case ORDER -> Optional.of(new Code(CodeList.COURT_OUTCOME, "CRCT"));
      case FINDING -> Optional.of(new Code(CodeList.COURT_OUTCOME, "CRJD"));
      case WITHDRAWN -> Optional.empty();
    };
  }

  /// How a case ended: of the event `Closed`. CPIMS's outcomes say what became of the child, which
  /// our reasons do not, so all are "other"; a duplicate goes on as the case it is one of.
  public static Optional<Code> closure(CloseReason reason) {
    return switch (reason) {
      case DUPLICATE -> Optional.empty();
      case SETTLED_IN_PLACEMENT,
          RETURNED_HOME,
          DIVERSION_COMPLETED,
          ORDER_COMPLETED,
          DISCHARGED,
          CHARGES_WITHDRAWN,
          NOT_FOUNDED,
          WITHDRAWN_BY_REPORTER,
          TURNED_EIGHTEEN,
          NOT_STATED ->
          Optional.of(new Code(CodeList.CLOSURE_OUTCOME, "COOT"));
    };
  }

  /// Why a child is in an institution.
  public static Code admissionReason(Track track) {
    return new Code(
        CodeList.ADMISSION_REASON,
        switch (track) {
          case CARE_AND_PROTECTION -> "RACP";
          case CONFLICT_WITH_THE_LAW -> "RAOF";
        });
  }

  /// A police cell and a place of safety are no institution of CPIMS, and of the others it is known
  /// of which type only for a remand home.
  public static Optional<Code> institution(CustodyKind kind) {
    return switch (kind) {
      case REMAND_HOME -> Optional.of(new Code(CodeList.INSTITUTION_TYPE, "TICH"));
      case POLICE_CELL, PLACE_OF_SAFETY, INSTITUTION -> Optional.empty();
    };
  }
}
