package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever writes to the tables puts what was sealed for one officer into the row of another, to be
/// texted and called in the other's place.
@ExtendWith(WithRealStores.class)
class SwappedSealAcceptance {
  @Test
  void a_number_that_was_put_into_another_row_opens_nothing(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = story.reports(Story.CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
      assertThat(story.get(Story.OFFICE, reference).statusCode()).isEqualTo(200);

      stores.change(
          """
          update officer a set phone = b.phone from officer b
           where a.id = '%s' and b.id = '%s'
          """
              .formatted(stores.officer(Story.OFFICE).id(), stores.officer(Story.POLICE).id()));

      var answer = story.get(Story.OFFICE, reference);
      assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
      assertThat(answer.body()).doesNotContain(reference, "700000003");
    }
  }
}
