package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.AddReference;
import org.hakimtoto.core.casefile.CaseCommand.Link;
import org.hakimtoto.core.casefile.CaseCommand.TellApart;
import org.hakimtoto.core.casefile.CaseCommand.Unlink;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.ApartReason;
import org.junit.jupiter.api.Test;

/// Other numbers of the case, and other cases of the child.
class LinkRulesTest {
  private final Play play = Play.care();

  @Test
  void a_number_is_added_once_however_it_is_typed() {
    play.by(Cast.POLICE)
        .does(ob("OB 12/25/11/2026"))
        .isRefused(Refusal.ALREADY_DONE, ob(" ob  12/25/11/2026 "));
    assertThat(play.file().references()).hasSize(1);
  }

  @Test
  void a_case_holds_a_hundred_numbers() {
    var police = play.by(Cast.POLICE);
    for (int i = 0; i < CaseRules.MOST; i++) {
      police.does(ob("OB " + i));
    }
    police.isRefused(Refusal.TOO_MANY, ob("ONE MORE"));
  }

  @Test
  void cases_are_linked_and_unlinked_even_when_closed() {
    UUID other = play.id();

    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, new Link(other));
    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NOTHING_ASKED, new Unlink(other))
        .does(new Link(other))
        .isRefused(Refusal.ALREADY_DONE, new Link(other))
        .does(new CaseCommand.Accept())
        .does(new CaseCommand.Close(CloseReason.DUPLICATE))
        .does(new Unlink(other))
        .does(new Link(other));
    assertThat(play.file().linked()).containsExactly(other);
  }

  @Test
  void a_case_is_linked_to_a_hundred_others() {
    var officer = play.by(Cast.CHILDREN);
    for (int i = 0; i < CaseRules.MOST; i++) {
      officer.does(new Link(play.id()));
    }
    officer.isRefused(Refusal.TOO_MANY, new Link(play.id()));
  }

  @Test
  void cases_that_were_told_apart_are_not_told_apart_again_but_may_be_linked_after_all() {
    UUID other = play.id();
    var apart = new TellApart(other, ApartReason.BROTHER_OR_SISTER);

    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, apart);
    play.by(Cast.CHILDREN).does(apart).isRefused(Refusal.ALREADY_DONE, apart);
    assertThat(play.last())
        .isEqualTo(new CaseEvent.ToldApart(other, ApartReason.BROTHER_OR_SISTER, play.now()));
    assertThat(play.file().apart()).containsExactly(other);

    play.by(Cast.CHILDREN).does(new Link(other)).isRefused(Refusal.ALREADY_DONE, apart);
    assertThat(play.file().linked()).containsExactly(other);
  }

  @Test
  void a_case_is_told_apart_from_a_hundred_others() {
    var officer = play.by(Cast.CHILDREN);
    for (int i = 0; i < CaseRules.MOST; i++) {
      officer.does(new TellApart(play.id(), ApartReason.ANOTHER_MATTER));
    }
    officer.isRefused(Refusal.TOO_MANY, new TellApart(play.id(), ApartReason.ANOTHER_MATTER));
  }

  private static AddReference ob(String value) {
    return new AddReference(new ExternalReference(ExternalReference.Kind.OB_NUMBER, value));
  }
}
