package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.vocabulary.Slot;
import org.junit.jupiter.api.Test;

class ReplayTest {
  /// Accused, no danger, own area, theft, boy of 15; the next is the PIN.
  private static final List<String> TO_THE_PIN = List.of("1", "1", "5", "1", "1", "215");

  /// My reports, the PIN, the first, add, name or OB number; the next is the name.
  private static final List<String> TO_THE_NAME = List.of("2", Desk.PIN, "1", "1", "3");

  private final Menus menus = Books.shipped();

  @Test
  void what_was_played_live_is_found_again_whatever_was_typed() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var inputs = new ArrayList<String>();
      Show live = next(menus.dial());
      var seen = new ArrayList<>(List.of(live));
      for (int press = random.nextInt(25); press > 0 && !live.ends(); press--) {
        String typed = Integer.toString(random.nextInt(5));
        inputs.add(typed);
        live = next(menus.press(live.place(), typed));
        seen.add(live);
      }
      Replay.Result again = replay(inputs);

      assertThat(again.inDoubt()).isFalse();
      assertThat(again.shows()).isEqualTo(seen);
    }
  }

  @Test
  void nothing_typed_leads_to_the_first_screen() {
    assertThat(replay(List.of()).last()).isEqualTo(next(menus.dial()));
  }

  @Test
  void what_was_done_is_found_again_with_the_screens_that_followed() {
    Replay.Result again = replay(with(TO_THE_PIN, Desk.PIN, "3"));

    assertThat(again.inDoubt()).isFalse();
    assertThat(again.last().place().screen()).isEqualTo("guardian_after");
    assertThat(again.last().place().answer(Slot.AGE)).isEqualTo("15");
  }

  @Test
  void what_was_decided_and_not_done_is_asked_for_again() {
    Replay.Result again =
        Replay.fromDial(
            menus,
            with(TO_THE_PIN, Desk.PIN, "3"),
            (pending, played) ->
                pending instanceof Act
                    ? Optional.empty()
                    : Optional.of(Desk.answer("chief en", pending)));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().place().screen()).isEqualTo("confirm");
  }

  @Test
  void a_star_in_a_name_is_no_other_key() {
    Replay.Result again = replay(with(TO_THE_NAME, "Ama", "ni"));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().place().screen()).isEqualTo("added");
  }

  @Test
  void a_mistake_before_any_free_text_is_a_mistake_and_no_doubt() {
    Replay.Result again = replay(List.of("1", "x", "1"));

    assertThat(again.inDoubt()).isFalse();
    assertThat(again.last().place().screen()).isEqualTo("danger");
  }

  @Test
  void inputs_behind_an_end_lead_to_the_same_end_and_decide_nothing() {
    Replay.Result again = replay(with(TO_THE_PIN, "1", "4", "1"));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().ends()).isTrue();
    assertThat(again.last().place().screen()).isEqualTo("cancelled");
  }

  @Test
  void a_mistake_behind_a_free_text_is_a_mistake_and_no_doubt() {
    List<String> typed = List.of("2", "2", "5", "KIBE", "x", "1", "2", "9", "115");

    Replay.Result again =
        Replay.fromDial(
            menus, typed, (pending, played) -> Optional.of(Desk.answer("public", pending)));

    assertThat(again.inDoubt()).isFalse();
    assertThat(again.last().place().screen()).isEqualTo("confirm_public");
    assertThat(again.last().place().answer(Slot.AGE)).isEqualTo("15");
  }

  @Test
  void the_answerer_is_told_how_many_inputs_were_played() {
    var told = new ArrayList<String>();
    Replay.fromDial(
        menus,
        with(TO_THE_PIN, "111111"),
        (pending, played) -> {
          told.add(pending + " " + played);
          return Optional.of(Desk.answer("chief en", pending));
        });

    assertThat(told).containsExactly("Ask[caller] 0", "Ask[pin] 7");
  }

  private Replay.Result replay(List<String> inputs) {
    return Replay.fromDial(
        menus, inputs, (pending, played) -> Optional.of(Desk.answer("chief en", pending)));
  }

  private Show next(Step step) {
    return Replay.followed(
            menus, step, 0, (pending, _) -> Optional.of(Desk.answer("chief en", pending)))
        .orElseThrow();
  }

  private static List<String> with(List<String> first, String... more) {
    var all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }
}
