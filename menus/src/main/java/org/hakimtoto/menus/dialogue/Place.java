package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Known;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;

/// Where a caller is in a dialogue: a value that survives being written down and read again. It
/// never holds a PIN.
///
/// @param page static screens: which page; lists: how many choices come before the first shown
/// @param offered the lines of a list as they were shown, so that a number can be understood
/// @param answers what the caller said, by slot
/// @param facts what the house knows of the caller, for wording and conditions
/// @param trail the screens behind the caller, the latest last
/// @param until whether a change of what was said is under way; empty: none
/// @param before the answers as they were when the change began, for the case that it is given up
public record Place(
    String book,
    String language,
    String screen,
    int page,
    String filter,
    List<Choice> offered,
    Map<String, String> answers,
    Map<String, String> facts,
    List<String> trail,
    String until,
    Map<String, String> before)
    implements Known {
  static final int MAX_TRAIL = 40;

  /// Behind a slot's name: the screen at which it was answered.
  private static final String ASKED_AT = "_at";

  /// Behind a slot's name: what the chosen line of a list was called.
  private static final String NAME = "_name";

  /// Of a place at which something that was said is being changed.
  private static final String CHANGE = "change";

  /// Among the facts: whether more lines follow those on the screen.
  private static final String MORE = "_more";

  public Place {
    offered = List.copyOf(offered);
    answers = Map.copyOf(answers);
    facts = Map.copyOf(facts);
    trail = List.copyOf(trail);
    before = Map.copyOf(before);
  }

  public static Place beginning(String book, String language, String screen) {
    return new Place(
        book, language, screen, 0, "", List.of(), Map.of(), Map.of(), List.of(), "", Map.of());
  }

  @Override
  public String answer(Slot slot) {
    return answers.getOrDefault(slot.wire(), "");
  }

  @Override
  public String fact(Fact fact) {
    return facts.getOrDefault(fact.wire(), "");
  }

  /// What the line chosen for a slot was called; empty when it came from no list.
  String nameOf(Slot slot) {
    return answers.getOrDefault(slot.wire() + NAME, "");
  }

  /// The screen at which a slot was answered; empty when no other asks for it.
  String askedAt(Slot slot) {
    return answers.getOrDefault(slot.wire() + ASKED_AT, "");
  }

  /// What a press here is about, as a text that is the same whenever the dialogue is played again:
  /// the screen, and what was said.
  public String about() {
    var said = new TreeMap<>(answers);
    // a hash, which is another one each time
    said.remove(Slot.NEW_PIN.wire());
    return screen + said;
  }

  boolean moreFollow() {
    return facts.getOrDefault(MORE, "").equals("yes");
  }

  public Place at(String next) {
    return standing(next, 0, "", List.of());
  }

  public Place onPage(int nextPage) {
    return standing(screen, nextPage, filter, List.of());
  }

  public Place offering(int offset, String letters, List<Choice> lines) {
    return standing(screen, offset, letters, lines);
  }

  public Place answered(Slot slot, String value) {
    return saying(slot.wire(), value);
  }

  public Place answeredAt(String screenName, Slot slot, String value) {
    return answered(slot, value).saying(slot.wire() + ASKED_AT, screenName);
  }

  public Place listed(Slot slot, Choice chosen) {
    return answered(slot, chosen.id()).saying(slot.wire() + NAME, chosen.said());
  }

  Place forgetting(Slot slot) {
    return forgetting(Set.of(slot));
  }

  Place forgetting(Set<Slot> slots) {
    if (slots.isEmpty()) {
      return this;
    }
    if (slots.size() == Slot.values().length) {
      // whoever begins anew says nothing of what was sent before
      var rest = new LinkedHashMap<>(facts);
      Fact.ofAReport().stream().map(Fact::wire).forEach(rest::remove);
      return withFacts(rest).saying(Map.of());
    }
    var rest = new LinkedHashMap<>(answers);
    slots.stream()
        .map(Slot::wire)
        .forEach(name -> {
          rest.remove(name);
          rest.remove(name + NAME);
          rest.remove(name + ASKED_AT);
        });
    return saying(rest);
  }

  /// The same with more that was said.
  public Place recalling(Map<Slot, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new LinkedHashMap<>(answers);
    more.forEach((slot, said) -> all.put(slot.wire(), said));
    return saying(all);
  }

  /// Here, with all that was said there.
  Place goingOnFrom(Place earlier) {
    return saying(earlier.answers);
  }

  public Place knowing(Map<Fact, String> more) {
    var all = new LinkedHashMap<>(facts);
    more.forEach((fact, said) -> all.put(fact.wire(), said));
    return withFacts(all);
  }

  public Place withMoreFollowing(boolean follow) {
    var all = new LinkedHashMap<>(facts);
    all.put(MORE, follow ? "yes" : "no");
    return withFacts(all);
  }

  private Place withFacts(Map<String, String> all) {
    return new Place(
        book, language, screen, page, filter, offered, answers, all, trail, until, before);
  }

  Place speaking(String other) {
    return new Place(
        book, other, screen, page, filter, offered, answers, facts, trail, until, before);
  }

  /// Begins a change of the answers, which are kept until it is done.
  Place changing() {
    return changing(answers, trail, CHANGE, until.isEmpty() ? answers : before);
  }

  /// The change is done: the way back is the one there was before it.
  Place changed(String from) {
    int began = trail.lastIndexOf(from);
    return changing(answers, began < 0 ? trail : trail.subList(0, began), "", Map.of());
  }

  /// The change under way is given up: as if it had never begun.
  Place givingUp() {
    return until.isEmpty() ? this : changing(before, trail, "", Map.of());
  }

  /// Remembers the present screen as the way back.
  public Place leaving() {
    var longer = new ArrayList<>(trail);
    longer.add(screen);
    if (longer.size() > MAX_TRAIL) {
      longer.removeFirst();
    }
    return changing(answers, longer, until, before);
  }

  Place back() {
    return changing(answers, trail.subList(0, trail.size() - 1), until, before).at(trail.getLast());
  }

  /// At a screen with nothing answered and nothing behind; of the facts those of the caller stay.
  Place afresh(String home) {
    var lasting = new LinkedHashMap<String, String>();
    facts.forEach((name, said) ->
        Word.find(Fact.values(), name)
            .filter(Fact::lasting)
            .ifPresent(_ -> lasting.put(name, said)));
    return withFacts(lasting).changing(Map.of(), List.of(), "", Map.of()).at(home);
  }

  /// Once something was done: with what is known by it, and no way back.
  Place after(Answer.Done done) {
    return speaking(done.language().orElse(language)).knowing(done.facts()).settled();
  }

  /// With no way back.
  Place settled() {
    return changing(answers, List.of(), "", Map.of());
  }

  /// The screen alone, with nothing of what was said or known.
  public Place bare() {
    return beginning(book, language, screen);
  }

  private Place standing(String name, int number, String letters, List<Choice> lines) {
    return new Place(
        book, language, name, number, letters, lines, answers, facts, trail, until, before);
  }

  private Place saying(String key, String value) {
    var all = new LinkedHashMap<>(answers);
    all.put(key, value);
    return saying(all);
  }

  private Place saying(Map<String, String> all) {
    return changing(all, trail, until, before);
  }

  private Place changing(
      Map<String, String> said, List<String> way, String goal, Map<String, String> saidBefore) {
    return new Place(
        book, language, screen, page, filter, offered, said, facts, way, goal, saidBefore);
  }

  /// Masked: answers are a child's record.
  @Override
  public String toString() {
    return "Place[" + screen + ", " + language + ", " + answers.size() + " answers]";
  }
}
