package org.hakimtoto.core.cpims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Track;

/// Our short lists in the categories and offences of CPIMS (domain.md §6.3). An empty answer means
/// that CPIMS has no such code, or none that says no more than the reporter did; an officer then
/// chooses.
final class Categories {
  private static final Code CHILD_OFFENDER = category("CSAB");
  private static final Code DELINQUENCY = category("CORP");
  private static final Code DRUG_ABUSE = category("CSDS");
  private static final Code ON_THE_STREETS = category("CCIP");
  private static final Code TRUANT = category("CCCT");

  private Categories() {}

  static List<Code> of(CaseFile file) {
    ChildRole role = file.report().role();
    Category category = file.report().category();
    if (charged(file)) {
      return role == ChildRole.ACCUSED
          ? accused(category)
          // accused of something else than what was reported: both hold
          : Stream.concat(reported(role, category).stream(), Stream.of(CHILD_OFFENDER)).toList();
    }
    return role == ChildRole.ACCUSED ? notCharged(category) : reported(role, category);
  }

  /// What the child is accused of; empty for a child below twelve, whatever was reported.
  static Optional<Code> offence(CaseFile file) {
    return charged(file) && file.report().role() == ChildRole.ACCUSED
        ? offence(file.report().category())
        : Optional.empty();
  }

  /// Below twelve when it was reported, by the assessed day of birth if there is one: such a child
  /// cannot be charged, and grows into no charge later.
  static boolean belowTwelve(CaseFile file) {
    return file.bornOn()
        .map(born -> born.until(CpimsCase.day(file.openedAt())).getYears())
        .map(years -> years < StatedAge.CRIMINAL_RESPONSIBILITY)
        .orElseGet(() -> file.report().age().knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY));
  }

  private static boolean charged(CaseFile file) {
    return file.stage(Track.CONFLICT_WITH_THE_LAW).isPresent() && !belowTwelve(file);
  }

  /// A child who is accused of nothing. To have seen a thing is no category: the codes name what
  /// befell the child itself.
  static List<Code> reported(ChildRole role, Category category) {
    if (role == ChildRole.WITNESS) {
      return List.of();
    }
    return switch (category) {
      case SEXUAL -> List.of(category("CCDF"));
      case BEATEN, ASSAULT -> List.of(category("CSNG"));
      case MARRIAGE_FGM -> List.of(category("CCCM"), category("CSCS"));
      case LABOUR_TRAFFICKING -> List.of(category("CTRF"), category("CSTC"));
      case NEGLECT -> List.of(category("CSIC"));
      case ABANDONED -> List.of(category("CDIS"));
      case LOST -> List.of(category("CHCP"));
      case STREET -> List.of(ON_THE_STREETS);
      case CUSTODY -> List.of(category("CCCP"));
      case TRUANCY -> List.of(TRUANT, category("CSAD"));
      case DRUGS -> List.of(DRUG_ABUSE);
      case THEFT, DAMAGE, ONLINE, POLICE_TROUBLE, OTHER, NOT_STATED -> List.of();
    };
  }

  /// An accused child on the criminal track.
  static List<Code> accused(Category category) {
    return switch (category) {
      case DRUGS -> List.of(CHILD_OFFENDER, DRUG_ABUSE);
      case TRUANCY -> List.of(CHILD_OFFENDER, ON_THE_STREETS, TRUANT);
      case STREET -> List.of(CHILD_OFFENDER, ON_THE_STREETS);
      case THEFT,
          ASSAULT,
          SEXUAL,
          DAMAGE,
          BEATEN,
          MARRIAGE_FGM,
          LABOUR_TRAFFICKING,
          ONLINE,
          NEGLECT,
          ABANDONED,
          LOST,
          CUSTODY,
          POLICE_TROUBLE,
          OTHER,
          NOT_STATED ->
          List.of(CHILD_OFFENDER);
    };
  }

  /// A child who is accused but not charged: below twelve, or of what is no offence of a child. The
  /// accused's list has street and truancy in one option. What others did is never said of the
  /// child: an accused child who is "beaten" in the report beat somebody.
  static List<Code> notCharged(Category category) {
    return switch (category) {
      case TRUANCY -> List.of(ON_THE_STREETS, TRUANT);
      case DRUGS -> List.of(DELINQUENCY, DRUG_ABUSE);
      case THEFT,
          ASSAULT,
          SEXUAL,
          DAMAGE,
          BEATEN,
          MARRIAGE_FGM,
          LABOUR_TRAFFICKING,
          ONLINE,
          POLICE_TROUBLE,
          OTHER,
          NOT_STATED ->
          List.of(DELINQUENCY);
      case NEGLECT, ABANDONED, LOST, STREET, CUSTODY -> reported(ChildRole.ACCUSED, category);
    };
  }

  /// The conduct as an offence. "Damage, fire" need not be arson, drugs have no code, and the codes
  /// for loitering, vagrancy and begging are never used: that is a need, not an offence.
  static Optional<Code> offence(Category category) {
    return switch (category) {
      case THEFT -> Optional.of(new Code(CodeList.OFFENCE, "CLTF"));
      case ASSAULT -> Optional.of(new Code(CodeList.OFFENCE, "CLAS"));
      case SEXUAL -> Optional.of(new Code(CodeList.OFFENCE, "CLID"));
      case DRUGS,
          DAMAGE,
          TRUANCY,
          BEATEN,
          MARRIAGE_FGM,
          LABOUR_TRAFFICKING,
          ONLINE,
          NEGLECT,
          ABANDONED,
          LOST,
          STREET,
          CUSTODY,
          POLICE_TROUBLE,
          OTHER,
          NOT_STATED ->
          Optional.empty();
    };
  }

  private static Code category(String value) {
    return new Code(CodeList.CASE_CATEGORY, value);
  }
}
