package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// What a caller is asked, each kept under its name as the dialogue goes on.
public enum Slot implements Word {
  ROLE,
  DANGER,
  WHAT,
  WITHIN_3_DAYS,
  SEX,
  AGE,
  WHERE,
  COUNTY,
  SUB_COUNTY,
  LOCATION,
  WHERE_NOW,
  GUARDIAN,
  GUARDIAN_PHONE,
  NAME,
  SMS_OK;

  /// How a slot is filled.
  public sealed interface Filling {
    /// By one of the options of a screen, each of which is one of these words.
    record Chosen(List<Word> words) implements Filling {
      public Chosen {
        words = List.copyOf(words);
      }
    }

    /// By something typed.
    record Typed(Input input) implements Filling {}

    /// By a line of a list: its code, or [#OTHER].
    record Listed(Listing listing) implements Filling {}
  }

  /// What is kept when the caller chooses the line "not in this list".
  public static final String OTHER = "other";

  public Filling filling() {
    return switch (this) {
      case ROLE -> chosen(ReportChoice.Role.values());
      case DANGER -> chosen(ReportChoice.Danger.values());
      case WHAT -> chosen(ReportChoice.What.values());
      case WITHIN_3_DAYS -> chosen(ReportChoice.WithinThreeDays.values());
      case SEX -> chosen(ReportChoice.Sex.values());
      case AGE -> new Filling.Typed(Input.AGE);
      case WHERE -> chosen(ReportChoice.Where.values());
      case COUNTY -> new Filling.Listed(Listing.COUNTIES);
      case SUB_COUNTY -> new Filling.Listed(Listing.SUB_COUNTIES);
      case LOCATION -> new Filling.Listed(Listing.LOCATIONS);
      case WHERE_NOW -> chosen(ReportChoice.WhereNow.values());
      case GUARDIAN -> chosen(ReportChoice.Guardian.values());
      case GUARDIAN_PHONE -> new Filling.Typed(Input.PHONE_DIGITS);
      case NAME -> new Filling.Typed(Input.SHORT_TEXT);
      case SMS_OK -> chosen(ReportChoice.SmsOk.values());
    };
  }

  /// The words of which one fills the slot; none where it is typed or comes from a list.
  public List<Word> words() {
    return filling() instanceof Filling.Chosen chosen ? chosen.words() : List.of();
  }

  /// Whether this is something that may be kept here; nothing is not.
  boolean holds(String kept) {
    return switch (filling()) {
      case Filling.Chosen chosen -> Word.find(chosen.words(), kept).isPresent();
      case Filling.Typed typed -> typed.input().read(kept) instanceof Input.Parsed.Accepted;
      case Filling.Listed _ -> kept.equals(OTHER) || Listing.code(kept).isPresent();
    };
  }

  public static Optional<Slot> find(String wire) {
    return Word.find(values(), wire);
  }

  private static Filling chosen(Word... words) {
    return new Filling.Chosen(List.of(words));
  }
}
