package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimSwapEndpointTest {
  @Test
  void an_answer_as_it_was_recorded() {
    var posted =
        SimSwapEndpoint.read(
                """
                {"status":"Swapped","lastSimSwapDate":"28-11-2026","providerRefId":"x",
                 "requestId":"ATXSwid_1","transactionId":"t"}
                """)
            .orElseThrow();

    assertThat(posted.requestId()).isEqualTo("ATXSwid_1");
    assertThat(posted.told().status()).isEqualTo("Swapped");
    assertThat(posted.told().day()).hasValue(LocalDate.of(2026, 11, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"requestId\":\"a\",\"status\":\"Swapped\"}",
        "{\"requestId\":\"a\",\"status\":\"Swapped\",\"lastSimSwapDate\":null}",
        "{\"requestId\":\"a\",\"status\":\"Swapped\",\"lastSimSwapDate\":\"yesterday\"}",
        "{\"requestId\":\"a\",\"status\":\"Swapped\",\"lastSimSwapDate\":\"31-02-2026\"}",
        "{\"requestId\":\"a\",\"status\":\"Swapped\",\"lastSimSwapDate\":\"2026-11-28\"}",
      })
  void a_day_that_cannot_be_read_is_none(String body) {
    assertThat(SimSwapEndpoint.read(body).orElseThrow().told().day()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{",
        "{\"requestId\":7,\"status\":\"Swapped\"}",
        "{\"requestId\":\" \",\"status\":\"Swapped\"}",
        "{\"requestId\":\"a\"}",
        "{\"requestId\":\"a\",\"status\":[\"Swapped\"]}",
        "{\"requestId\":\"a\",\"status\":\"Swapped\",\"lastSimSwapDate\":28112026}",
        "{\"requestId\":\"a\\u0000\",\"status\":\"Swapped\"}",
        "requestId=a&status=Swapped",
      })
  void anything_else_is_none(String body) {
    assertThat(SimSwapEndpoint.read(body)).isEmpty();
    assertThat(SimSwapEndpoint.read(null)).isEmpty();
  }
}
