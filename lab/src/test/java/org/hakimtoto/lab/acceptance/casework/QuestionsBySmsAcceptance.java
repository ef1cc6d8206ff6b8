package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Officers ask by SMS, and others meanwhile.
@ExtendWith(WithRealStores.class)
class QuestionsBySmsAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String CHILDREN_OFFICER = "+254700000002";

  /// Of whoever waits for a lock, whether its message is queued already.
  private static final String QUEUED_BEFORE_IT_WAITS =
      """
      select 1 from pg_locks wanted join pg_locks held on held.pid = wanted.pid
       where not wanted.granted and held.granted and held.relation = 'message'::regclass
         and held.mode = 'RowExclusiveLock'
      """;

  @ParameterizedTest
  @ValueSource(strings = {"STATUS %s", "TODAY"})
  void an_answer_is_queued_before_its_question_waits_to_be_audited(
      String asked, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String reference = house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));
      var officer = house.phone(CHILDREN_OFFICER);
      int before = officer.inbox(1).size();

      CompletableFuture<Integer> answered =
          stores
              .database()
              .inTransaction(tx -> {
                var _ = tx.rows("select shard from audit_head order by shard for update");
                var texted =
                    CompletableFuture.supplyAsync(() -> officer.texts(asked.formatted(reference)));
                await().until(() -> !stores.ask(QUEUED_BEFORE_IT_WAITS).isEmpty());
                return texted;
              });

      assertThat(answered.join()).isEqualTo(200);
      assertThat(officer.inbox(before + 1)).hasSize(before + 1);
    }
  }
}
