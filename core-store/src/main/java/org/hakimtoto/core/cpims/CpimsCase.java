package org.hakimtoto.core.cpims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.NameOrNumber;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;

/// A case as CPIMS's forms ask for it: the case record sheet and, where there is something to say,
/// the forms for court attendance, transfer and admission. [CpimsField] lists every field of the
/// forms with where it is here, or why it is not. It carries a child's record: only for whoever may
/// read the case.
///
/// @param reference ours, as shown
/// @param reportingOffice the unit that is responsible for the case
/// @param needs what the danger calls for first
/// @param contactBarred the guardian must not be contacted
/// @param numbers what other agencies call the case; a kind that is not known is missing, the CPIMS
///   serial too until CPIMS has given one
public record CpimsCase(
    String reference,
    ReportedBy reporter,
    Place place,
    Optional<String> reportingOffice,
    LocalDate reportedOn,
    Child child,
    Happening happening,
    Code risk,
    List<Code> needs,
    boolean contactBarred,
    Map<ExternalReference.Kind, List<String>> numbers,
    Optional<CourtDay> court,
    Optional<Move> transfer,
    Optional<Admission> admission) {

  public CpimsCase {
    needs = List.copyOf(needs);
    var copy = new EnumMap<ExternalReference.Kind, List<String>>(ExternalReference.Kind.class);
    numbers.forEach((kind, values) -> copy.put(kind, List.copyOf(values)));
    numbers = Collections.unmodifiableMap(copy);
  }

  /// What the case file does not hold itself.
  ///
  /// @param reporter who reported it, if that was an officer
  /// @param units the names of units by id; a unit that is missing stays unnamed
  public record Names(Gazetteer gazetteer, Optional<By> reporter, Map<UUID, String> units) {
    /// @param office the name of the officer's unit
    public record By(Role role, String office) {}

    public Names {
      units = Map.copyOf(units);
    }

    private Optional<String> unit(UUID id) {
      return Optional.ofNullable(units.get(id));
    }
  }

  /// @param office the reporter's court, station or other unit
  public record ReportedBy(Code type, Optional<String> office, PhoneNumber phone) {}

  /// @param subCounty in CPIMS's meaning, a constituency
  public record Place(String county, String subCounty, Optional<String> location) {}

  /// @param sex `Female` or `Male`
  /// @param ageInYears on the day of the report
  public record Child(
      Optional<String> firstName,
      Optional<String> sex,
      Optional<LocalDate> dateOfBirth,
      OptionalInt ageInYears,
      AgeBasis ageBasis) {
    @Override
    public String toString() {
      return "Child[***]";
    }
  }

  public enum AgeBasis {
    ASSESSED,
    STATED,
    NOT_KNOWN
  }

  /// @param offence what the child is accused of; never of a child below twelve
  /// @param nature once or ongoing
  public record Happening(List<Code> categories, Optional<Code> offence, Optional<Code> nature) {
    public Happening {
      categories = List.copyOf(categories);
    }
  }

  /// The next day in court.
  ///
  /// @param adjournedFor when it follows an earlier day or an earlier date
  public record CourtDay(
      Optional<String> court, LocalDate nextDate, Code session, Optional<Code> adjournedFor) {}

  /// The transfer that is under way.
  public record Move(
      Optional<String> from, Optional<String> to, LocalDate left, LocalDate expected) {}

  public record Admission(Code reason, Optional<Code> institutionType, LocalDate since) {}

  /// The case as it stands.
  ///
  /// @param now a day in court before it is not told as the next one
  public static CpimsCase of(CaseReference reference, CaseFile file, Names names, Instant now) {
    Report report = file.report();
    return new CpimsCase(
        reference.shown(),
        new ReportedBy(
            CaseCodes.reporter(names.reporter().map(Names.By::role)),
            names.reporter().map(Names.By::office),
            report.reporter().phone()),
        place(file.place(), names.gazetteer()),
        file.holder().flatMap(names::unit),
        day(file.openedAt()),
        child(file),
        new Happening(
            Categories.of(file), Categories.offence(file), CaseCodes.nature(report.danger())),
        CaseCodes.risk(file.urgency()),
        CaseCodes.needs(report),
        file.guardianBlocked(),
        numbers(file),
        court(file, names, now),
        file.onTheWay().map(transfer -> move(transfer, names)),
        file.custody().flatMap(custody -> admission(file, custody)));
  }

  static LocalDate day(Instant at) {
    return Kenya.day(at);
  }

  private static Place place(Area area, Gazetteer gazetteer) {
    return new Place(
        gazetteer.name(Area.ofCounty(area.county())),
        gazetteer.name(Area.ofSubCounty(area.county(), area.subCounty())),
        gazetteer.location(area.location()).map(Gazetteer.Named::name));
  }

  private static Child child(CaseFile file) {
    Report report = file.report();
    OptionalInt assessed =
        file.bornOn().stream()
            .mapToInt(born -> Math.max(0, born.until(day(file.openedAt())).getYears()))
            .findFirst();
    OptionalInt years = assessed.isPresent() ? assessed : report.age().years();
    AgeBasis basis = assessed.isPresent() ? AgeBasis.ASSESSED : AgeBasis.STATED;
    return new Child(
        NameOrNumber.of(report.nameOrObNumber()).isName()
            ? Optional.of(report.nameOrObNumber())
            : Optional.empty(),
        sex(report.sex()),
        file.bornOn(),
        years,
        years.isPresent() ? basis : AgeBasis.NOT_KNOWN);
  }

  static Optional<String> sex(Sex sex) {
    return switch (sex) {
      case GIRL -> Optional.of("Female");
      case BOY -> Optional.of("Male");
      case NOT_KNOWN -> Optional.empty();
    };
  }

  /// An OB number that the reporter typed counts until an officer has added one.
  private static Map<ExternalReference.Kind, List<String>> numbers(CaseFile file) {
    var numbers = new EnumMap<ExternalReference.Kind, List<String>>(ExternalReference.Kind.class);
    for (ExternalReference.Kind kind : ExternalReference.Kind.values()) {
      List<String> values =
          file.references().stream()
              .filter(reference -> reference.kind() == kind)
              .map(ExternalReference::value)
              .sorted()
              .toList();
      if (!values.isEmpty()) {
        numbers.put(kind, values);
      }
    }
    String typed = file.report().nameOrObNumber();
    if (NameOrNumber.of(typed).isNumber()) {
      numbers.putIfAbsent(ExternalReference.Kind.OB_NUMBER, List.of(typed));
    }
    return numbers;
  }

  private static Optional<CourtDay> court(CaseFile file, Names names, Instant now) {
    return file.hearings().values().stream()
        .filter(hearing -> hearing.state() == Hearing.State.SET && !file.closed())
        .filter(hearing -> !day(hearing.when()).isBefore(day(now)))
        .min(Comparator.comparing(Hearing::when).thenComparing(Hearing::id))
        .map(next ->
            new CourtDay(
                names.unit(next.court()),
                day(next.when()),
                CaseCodes.session(next.kind()),
                adjourned(file, next) ? CaseCodes.adjournedFor(next.kind()) : Optional.empty()));
  }

  private static boolean adjourned(CaseFile file, Hearing next) {
    return next.version() > 1
        || file.hearings().values().stream()
            .anyMatch(hearing -> hearing.state() == Hearing.State.HELD);
  }

  private static Move move(Transfer transfer, Names names) {
    return new Move(
        names.unit(transfer.from()),
        names.unit(transfer.to()),
        day(transfer.left()),
        day(transfer.expected()));
  }

  /// A police cell is no admission. A place of safety is care; so is anything for a child below
  /// twelve, who is never admitted as an offender.
  private static Optional<Admission> admission(CaseFile file, Custody custody) {
    if (custody.kind() == CustodyKind.POLICE_CELL) {
      return Optional.empty();
    }
    boolean care = custody.kind() == CustodyKind.PLACE_OF_SAFETY || Categories.belowTwelve(file);
    return Optional.of(
        new Admission(
            CaseCodes.admissionReason(care ? Track.CARE_AND_PROTECTION : file.track()),
            CaseCodes.institution(custody.kind()),
            day(custody.since())));
  }

  /// Masked: it is a child's record.
  @Override
  public String toString() {
    return "CpimsCase[***]";
  }
}
