package org.hakimtoto.menus.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.dialogue.Step;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;

/// Answers every question with the examples, and does everything: lists are full, what is looked at
/// is there, what is typed is right unless the script says otherwise. Pure.
///
/// @param samples the values
/// @param caller who calls
/// @param language the caller's
/// @param known flags that hold in this world: `here`, `draft_at`
/// @param said of a report that is resumed, what was said before
public record SampleWorld(
    Samples samples, Caller caller, String language, Set<Fact> known, Map<Slot, String> said) {
  /// What an officer's phone, or a stranger's, is taken for.
  public enum Caller implements Word {
    CHIEF,
    CHILDREN,
    COORDINATOR,
    POLICE,
    PROSECUTOR,
    REGISTRY,
    PROBATION,
    INSTITUTION,
    NEW,
    STRANGER
  }

  /// What a right answer proves.
  public static final Set<Fact> PROOFS =
      Set.of(Fact.PIN_GIVEN, Fact.STAFF_AREA, Fact.BORROWER, Fact.FAMILY_CONTACT);

  private static final String YES = "yes";
  private static final int LAST_LINES = 3;

  public SampleWorld {
    known = Set.copyOf(known);
    said = Map.copyOf(said);
  }

  /// @param scripted what a check comes to; empty: it comes out well
  public Answer answer(Step.Pending pending, String scripted) {
    return switch (pending) {
      case Act act -> new Answer.Done(told(act.deed().brings()));
      case Ask ask ->
          switch (ask.question()) {
            case Question.Caller _ -> calling();
            case Question.Lines lines -> new Answer.Choices(lines(lines), true);
            case Question.Look look -> new Answer.Seen(told(look.view().brings()), said(look));
            case Question.Checked checked -> checked(checked, scripted);
          };
    };
  }

  private Answer calling() {
    if (caller == Caller.STRANGER) {
      return new Answer.Caller(false, "", told(List.of(Fact.SERVICE, Fact.CODE)));
    }
    List<Fact> ofTheCall =
        Fact.shown().stream()
            .filter(Fact::lasting)
            .filter(fact -> fact != Fact.DRAFT_AT && fact != Fact.SAVED_AT)
            .filter(fact -> fact != Fact.AREA || caller == Caller.CHIEF)
            .toList();
    Map<Fact, String> facts = told(ofTheCall);
    facts.put(Fact.OFFICER, YES);
    facts.put(Fact.FRONT, caller.wire());
    known.stream()
        .filter(Fact::lasting)
        .forEach(fact -> facts.put(fact, samples.facts(language).getOrDefault(fact, YES)));
    return new Answer.Caller(true, language, facts);
  }

  private Map<Slot, String> said(Question.Look look) {
    return look.view() == ReportRoom.Looks.RESUMED ? said : Map.of();
  }

  /// The first page is full and more follow; the second is the last.
  private List<Choice> lines(Question.Lines asked) {
    String label = samples.line(asked.listing(), language);
    var lines = new ArrayList<Choice>();
    for (int i = 1; i <= (asked.part().offset() == 0 ? Ask.LIMIT : LAST_LINES); i++) {
      lines.add(new Choice(Integer.toString(i), label));
    }
    return lines;
  }

  private Answer checked(Question.Checked asked, String scripted) {
    Check check = asked.check();
    if (scripted.equals(Check.UNAVAILABLE)) {
      return new Answer.Unavailable();
    }
    Optional<CheckResult> said = Word.find(check.results(), scripted);
    CheckResult result = said.orElse(check.results().getFirst());
    Map<Fact, String> facts = told(check.brings());
    if (result.equals(check.results().getFirst())) {
      check.brings().stream().filter(PROOFS::contains).forEach(fact -> facts.put(fact, YES));
    }
    return new Answer.Checked(result, asked.typed(), facts);
  }

  /// The examples of those that are shown, and of the flags those that hold here.
  private Map<Fact, String> told(List<Fact> facts) {
    var told = new EnumMap<Fact, String>(Fact.class);
    told.putAll(samples.facts(language, facts));
    facts.stream()
        .filter(known::contains)
        .filter(fact -> !told.containsKey(fact))
        .forEach(fact -> told.put(fact, YES));
    return told;
  }
}
