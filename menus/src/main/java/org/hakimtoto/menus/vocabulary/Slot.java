package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a caller is asked, each kept under its name as the dialogue goes on.
@SuppressWarnings("ImmutableEnumChecker") // what it is filled with never changes
public enum Slot implements Word {
  // the report
  ROLE(() -> Filling.chosen(ReportChoice.Role.values())),
  DANGER(() -> Filling.chosen(ReportChoice.Danger.values())),
  WHERE(() -> Filling.chosen(ReportChoice.Where.values())),
  PLACE_LETTERS(() -> Filling.typed(Input.LETTERS)),
  FOUND_PLACE(() -> Filling.listed(ReportRoom.Lines.PLACES)),
  COUNTY(() -> Filling.listed(ReportRoom.Lines.COUNTIES)),
  SUB_COUNTY(() -> Filling.listed(ReportRoom.Lines.SUB_COUNTIES)),
  LOCATION(() -> Filling.listed(ReportRoom.Lines.LOCATIONS, ReportRoom.Lines.MY_LOCATIONS)),
  /// The name of a place that is in no list.
  PLACE_NAME(() -> Filling.typed(Input.LETTERS)),
  WHAT(() -> Filling.chosen(ReportChoice.What.values())),
  WITHIN_3_DAYS(() -> Filling.chosen(ReportChoice.WithinThreeDays.values())),
  SEX(() -> Filling.chosen(ReportChoice.Sex.values()).or(Input.SEX_AND_AGE)),
  AGE(() -> Filling.typed(Input.AGE)),
  WHERE_NOW(() -> Filling.chosen(ReportChoice.WhereNow.values())),
  GUARDIAN(() -> Filling.chosen(ReportChoice.Guardian.values())),
  GUARDIAN_PHONE(() -> Filling.typed(Input.PHONE_DIGITS)),
  SMS_OK(() -> Filling.chosen(ReportChoice.SmsOk.values())),
  // who calls
  PHONE_OF(() -> Filling.chosen(IdentityRoom.Phone.values())),
  STAFF_NUMBER(() -> Filling.typed(Input.STAFF_DIGITS)),
  NEW_PIN(() -> Filling.typed(Input.NEW_PIN)),
  GOAL(() -> Filling.chosen(IdentityRoom.Goal.values())),
  // own reports
  CASE(() -> cases()),
  NEW_DANGER(() -> Filling.chosen(ReportChoice.Danger.values())),
  NEW_WHERE(() -> Filling.chosen(ReportChoice.WhereNow.values())),
  NAME(() -> Filling.typed(Input.SHORT_TEXT)),
  WITHDRAW_WHY(() -> Filling.chosen(OwnRoom.Withdrawal.values())),
  RELAY(() -> Filling.listed(OwnRoom.Lines.MESSAGES)),
  RELAY_ANSWER(() -> Filling.chosen(OwnRoom.Told.values())),
  SEEN(() -> Filling.chosen(OwnRoom.Seen.values())),
  // conduct
  ABOUT_WHOM(() -> Filling.chosen(ConductRoom.Whom.values())),
  ABOUT_WHAT(() -> Filling.chosen(ConductRoom.What.values())),
  ABOUT_DANGER(() -> Filling.chosen(ConductRoom.Danger.values())),
  MAY_CALL(() -> Filling.chosen(ConductRoom.MayCall.values())),
  CONDUCT(() -> Filling.listed(ConductRoom.Lines.CONDUCT_REPORTS)),
  CONDUCT_OUTCOME(() -> Filling.chosen(ConductRoom.Outcome.values())),
  // cases
  DECLINE_WHY(() -> Filling.chosen(CaseRoom.Decline.values())),
  ACCESS_WHY(() -> Filling.chosen(CaseRoom.Access.values())),
  STEP(() -> Filling.chosen(CaseRoom.Step.values())),
  CLOSE_WHY(() -> Filling.chosen(CaseRoom.Close.values())),
  PLAN(() -> Filling.chosen(CaseRoom.Plan.values())),
  TAKE_BACK(() -> Filling.chosen(CaseRoom.TakeBack.values())),
  CHARGE(() -> Filling.chosen(CaseRoom.Charge.values())),
  DIVERSION(() -> Filling.chosen(CaseRoom.Level.values())),
  LATE(() -> Filling.chosen(CaseRoom.Late.values())),
  FAMILY_TOLD(() -> Filling.chosen(CaseRoom.Family.values())),
  FILE_NUMBER(() -> Filling.typed(Input.SHORT_TEXT)),
  HAND_TO(() -> Filling.chosen(CaseRoom.Receiver.values())),
  CALL(() -> Filling.listed(CaseRoom.Lines.CALLS_TO_MAKE)),
  CALL_RESULT(() -> Filling.chosen(CaseRoom.CallResult.values())),
  // contacts
  CONTACT(() -> Filling.listed(ContactRoom.Lines.CONTACTS)),
  CONTACT_MODE(() -> Filling.chosen(ContactRoom.Mode.values())),
  CONTACT_FIRST(() -> Filling.chosen(ContactRoom.First.values())),
  CONTACT_HOURS(() -> Filling.chosen(ContactRoom.Hours.values())),
  CONTACT_LANGUAGE(() -> Filling.chosen(ContactRoom.Tongue.values())),
  // dates in court
  HEARING_KIND(() -> Filling.chosen(CourtRoom.HearingKind.values())),
  DAY(() -> Filling.typed(Input.DAY)),
  DAY_CHOICE(() -> Filling.chosen(CourtRoom.DayChoice.values())),
  HOUR(() -> Filling.typed(Input.CLOCK)),
  HOUR_CHOICE(() -> Filling.chosen(CourtRoom.HourChoice.values())),
  MOVE_WHY(() -> Filling.chosen(CourtRoom.MoveWhy.values())),
  CALLED_OFF(() -> Filling.chosen(CourtRoom.CalledOff.values())),
  OUTCOME(() -> Filling.chosen(CourtRoom.Outcome.values())),
  REPORT_FROM(() -> Filling.chosen(CourtRoom.ReportFrom.values())),
  DAY_FROM(() -> Filling.typed(Input.DAY)),
  // ways of the child
  TRIP(() -> Filling.chosen(MoveRoom.Trip.values())),
  ARRIVED_HOW(() -> Filling.chosen(MoveRoom.How.values())),
  NOT_ARRIVED(() -> Filling.chosen(MoveRoom.NotArrived.values())),
  INSTITUTION(() -> Filling.listed(MoveRoom.Lines.INSTITUTIONS)),
  ARRIVES(() -> Filling.chosen(MoveRoom.Arrives.values())),
  ESCORT_PHONE(() -> Filling.typed(Input.PHONE_DIGITS)),
  CUSTODY_END(() -> Filling.chosen(MoveRoom.CustodyEnd.values())),
  // families
  FAMILY_WHY(() -> Filling.chosen(FamilyRoom.Why.values())),
  FAMILY_WHEN(() -> Filling.chosen(FamilyRoom.CallWhen.values())),
  FAMILY_PHONE(() -> Filling.typed(Input.PHONE_DIGITS)),
  FAMILY_LANGUAGE(() -> Filling.chosen(FamilyRoom.Tongue.values()));

  /// What is kept when the caller chooses the line "not in this list".
  public static final String OTHER = "other";

  /// How a slot is filled: by one of its words, by something typed, by a line of a list; some in
  /// more than one way.
  ///
  /// @param words each of them is the value of an option of a screen
  public record Filling(List<Word> words, List<Input> inputs, List<Listing> listings) {
    public Filling {
      words = List.copyOf(words);
      inputs = List.copyOf(inputs);
      listings = List.copyOf(listings);
    }

    static Filling chosen(Word... words) {
      return new Filling(List.of(words), List.of(), List.of());
    }

    static Filling typed(Input input) {
      return new Filling(List.of(), List.of(input), List.of());
    }

    static Filling listed(Listing... listings) {
      return new Filling(List.of(), List.of(), List.of(listings));
    }

    Filling or(Input input) {
      return new Filling(words, joined(inputs, List.of(input)), listings);
    }

    Filling or(Listing... more) {
      return new Filling(words, inputs, joined(listings, List.of(more)));
    }

    /// Whether this is something that may be kept; nothing is not. What a check keeps of something
    /// typed is known to that check alone.
    boolean holds(String kept) {
      return words.isEmpty() ? !kept.isEmpty() : Word.find(words, kept).isPresent();
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
      return Stream.<T>concat(some.stream(), more.stream()).toList();
    }
  }

  /// Asked for late: the lists and words it names name slots themselves.
  private final Supplier<Filling> filling;

  private final String wire = name().toLowerCase(Locale.ROOT);

  Slot(Supplier<Filling> filling) {
    this.filling = filling;
  }

  /// Asked for at every press, of many words.
  @Override
  public String wire() {
    return wire;
  }

  /// How it is filled.
  public Filling filling() {
    return filling.get();
  }

  private static Filling cases() {
    return Filling.typed(Input.REFERENCE)
        .or(OwnRoom.Lines.MY_REPORTS, OwnRoom.Lines.CHILDREN_BACK)
        .or(CaseRoom.Lines.NEW_ALERTS, CaseRoom.Lines.MY_CASES, CaseRoom.Lines.DUE_REPORTS)
        .or(CourtRoom.Lines.TODAYS_DATES, CourtRoom.Lines.UNRECORDED_DATES)
        .or(MoveRoom.Lines.ESCORTED, MoveRoom.Lines.ARRIVING);
  }

  /// The words of which one fills the slot; none where it is typed or comes from a list.
  public List<Word> words() {
    return filling().words();
  }

  /// Whether this is something that may be kept here; nothing is not.
  boolean holds(String kept) {
    return filling().holds(kept);
  }

  public static Optional<Slot> find(String wire) {
    return Word.find(values(), wire);
  }
}
