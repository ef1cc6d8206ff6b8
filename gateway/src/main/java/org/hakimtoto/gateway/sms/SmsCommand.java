package org.hakimtoto.gateway.sms;

import java.util.Optional;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.court.DayTyped;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;

/// What a text to the short code asks for: pure. Both languages, any case, any punctuation; how
/// texts are understood is in [SmsReader].
public sealed interface SmsCommand {
  /// Longer texts are not looked at: three SMS in one are no command.
  int MAX_TEXT = 480;

  /// Reads a text. Never throws, whatever was typed.
  static SmsCommand read(String text) {
    return SmsReader.read(text);
  }

  /// What of a case is asked; the short forms are the Judiciary's own (`reference#2`).
  enum About {
    ALL,
    NEXT_DATE,
    OFFICE
  }

  /// The status of a case.
  record AskStatus(CaseReference reference, About about) implements SmsCommand {}

  /// Which cases have a date today.
  record AskToday() implements SmsCommand {}

  /// Meant as a reference, but not nine digits or with a wrong check digit. Told apart from an
  /// unknown one on purpose: the check digit says nothing of which cases exist.
  record MistypedReference() implements SmsCommand {}

  /// From now on in this language.
  record Speak(Language language) implements SmsCommand {}

  /// No more texts to this number.
  record Stop() implements SmsCommand {}

  /// Texts to this number again.
  record Start() implements SmsCommand {}

  /// The number belongs to somebody else.
  record WrongPerson() implements SmsCommand {}

  /// Somebody else accepted in the officer's name.
  record Objection(CaseReference reference) implements SmsCommand {}

  /// The answer to a question that was texted.
  record Confirm(boolean yes) implements SmsCommand {}

  /// The office takes the case up.
  record Accept(CaseReference reference) implements SmsCommand {}

  /// Something more became known. It changes nothing that is written already, and so needs no code.
  record AddNote(CaseReference reference, String words) implements SmsCommand {
    @Override
    public String toString() {
      return "AddNote[***]";
    }
  }

  /// A child who was awaited is not there: the alarm is raised at once.
  record NotArrived(CaseReference reference) implements SmsCommand {}

  /// The reporter asks to take the report back. Nothing is taken back by asking.
  record Withdraw(CaseReference reference) implements SmsCommand {}

  /// Changes a child's record, and so needs a code from USSD (reliability.md T3).
  sealed interface Change extends SmsCommand {
    CaseReference reference();

    /// Six digits, or empty when there was none.
    String code();
  }

  /// The office cannot take the case.
  record Decline(CaseReference reference, String code) implements Change {
    @Override
    public String toString() {
      return "Decline[***]";
    }
  }

  /// The child who was on the way is there.
  record Arrived(CaseReference reference, String code) implements Change {
    @Override
    public String toString() {
      return "Arrived[***]";
    }
  }

  record Close(CaseReference reference, String code) implements Change {
    @Override
    public String toString() {
      return "Close[***]";
    }
  }

  record Move(CaseReference reference, Stage to, String code) implements Change {
    @Override
    public String toString() {
      return "Move[" + to + "]";
    }
  }

  /// A move to a stage that is none.
  record UnknownStage() implements SmsCommand {}

  /// All that is set at the registry's own court on one day goes to another, or is off.
  ///
  /// @param to empty: no new day yet
  /// @param code six digits, or empty when there was none
  record AdjournDay(DayTyped day, Optional<DayTyped> to, String code) implements SmsCommand {
    @Override
    public String toString() {
      return "AdjournDay[" + day + ", " + to + "]";
    }
  }

  /// A court day was meant to be adjourned, but the days were not understood.
  record UnclearDay() implements SmsCommand {}

  /// Help was asked for, or nothing was understood.
  record Help() implements SmsCommand {}
}
