package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimQuestionTest {
  private static final PhoneNumber NUMBER = PhoneNumber.parse("+254711000001").orElseThrow();

  @Test
  void a_queued_question_has_an_id_and_says_nothing_yet() {
    assertThat(
            SimQuestion.read(
                """
                {"transactionId":"t","status":"Processed","responses":[
                  {"status":"Queued","requestId":"ATXSwid_1",
                   "phoneNumber":{"number":"+254711000001","carrierName":"Safaricom"}},
                  {"status":"UnsupportedPhoneNumber",
                   "phoneNumber":{"number":"+254711000002"}}]}
                """))
        .hasValueSatisfying(
            taken -> assertThat(taken).containsExactly(new SimQuestion.Taken(NUMBER, "ATXSwid_1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The supplied authentication is invalid", "{}", "{\"responses\":7}"})
  void anything_else_is_no_answer(String body) {
    assertThat(SimQuestion.read(body)).isEmpty();
  }
}
