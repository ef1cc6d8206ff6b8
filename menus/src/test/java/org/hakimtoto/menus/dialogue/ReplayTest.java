package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.vocabulary.Slot;
import org.junit.jupiter.api.Test;

class ReplayTest {
  /// Accused, no danger, theft, boy, 15, own area, with police, guardian not known.
  private static final List<String> TO_THE_NAME =
      List.of("1", "1", "5", "1", "2", "15", "1", "1", "2");

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

      if (!again.inDoubt()) {
        assertThat(again.shows()).isEqualTo(seen);
      }
    }
  }

  @Test
  void nothing_typed_leads_to_the_first_screen() {
    assertThat(replay(List.of()).last()).isEqualTo(next(menus.dial()));
  }

  @Test
  void a_name_and_what_follows_is_found_again() {
    Replay.Result again = replay(with("Amani", "1"));

    assertThat(again.inDoubt()).isFalse();
    assertThat(again.last().place().screen()).isEqualTo("pin");
    assertThat(again.last().place().answer(Slot.NAME)).isEqualTo("Amani");
  }

  @Test
  void a_star_in_a_name_leads_to_the_last_confirmation_without_the_name() {
    Replay.Result again = replay(with("Ama", "ni", "1"));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().place().screen()).isEqualTo("confirm");
    assertThat(again.last().place().answer(Slot.NAME)).isEmpty();
    assertThat(again.last().place().answer(Slot.WHAT)).isEqualTo("theft");
  }

  @Test
  void a_mistake_before_any_free_text_is_a_mistake_and_no_doubt() {
    Replay.Result again = replay(List.of("1", "x", "1"));

    assertThat(again.inDoubt()).isFalse();
    assertThat(again.last().place().screen()).isEqualTo("danger");
  }

  @Test
  void doubt_in_the_midst_of_a_change_gives_the_change_up() {
    // the name may have held a star, and the change of what happened had only begun
    Replay.Result again = replay(with("Ama", "2", "1", "2", "x"));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().place().screen()).isEqualTo("confirm");
    assertThat(again.last().place().answer(Slot.ROLE)).isEqualTo("accused");
    assertThat(again.last().place().until()).isEmpty();
  }

  @Test
  void inputs_behind_an_end_are_mixed_up_and_decide_nothing() {
    Replay.Result again = replay(with("Amani", "3", "1"));

    assertThat(again.inDoubt()).isTrue();
    assertThat(again.last().ends()).isTrue();
    assertThat(again.last().intent()).isEmpty();
    assertThat(again.last().place().screen()).isEqualTo("session_mixed");
  }

  @Test
  void doubt_before_enough_is_known_begins_again() {
    Place early = next(menus.press(next(menus.dial()).place(), "1")).place();

    assertThat(menus.resume(early, Slot.NAME).place().screen()).isEqualTo("main");
    assertThat(menus.resume(early, Slot.NAME).place().answers()).isEmpty();
  }

  @Test
  void the_answerer_is_told_how_many_inputs_were_played() {
    var told = new ArrayList<String>();
    Replay.fromDial(
        menus,
        with("1", "1", "111111"),
        (ask, played) -> {
          told.add(ask.question() + " " + played);
          return Desk.answer("chief", ask);
        });

    assertThat(told).containsExactly("caller 0", "pin 12");
  }

  @Test
  void only_the_free_text_screen_takes_a_star_for_a_letter() {
    Show before = next(menus.dial());
    for (String typed : TO_THE_NAME) {
      assertThat(menus.takesFreeText(before.place())).isFalse();
      before = next(menus.press(before.place(), typed));
    }
    assertThat(before.place().screen()).isEqualTo("name");
    assertThat(menus.takesFreeText(before.place())).isTrue();
  }

  private Replay.Result replay(List<String> inputs) {
    return Replay.fromDial(menus, inputs, (ask, played) -> Desk.answer("chief", ask));
  }

  private Show next(Step step) {
    return switch (step) {
      case Show show -> show;
      case Ask ask -> menus.tell(ask, Desk.answer("chief", ask));
    };
  }

  private static List<String> with(String... more) {
    var all = new ArrayList<>(TO_THE_NAME);
    all.addAll(List.of(more));
    return all;
  }
}
