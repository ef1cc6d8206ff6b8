package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import org.hakimtoto.lab.acceptance.ApiUser;

/// What every answer of the API must look like.
public final class ApiAnswers {
  private ApiAnswers() {}

  static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
  }

  public static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonObject problem = ApiUser.json(answer);
    assertThat(problem.getInteger("status")).isEqualTo(status);
    assertThat(problem.fieldNames())
        .contains("type", "title")
        .isSubsetOf(Set.of("type", "title", "status", "detail", "refusal", "errors"));
    assertThat(answer.body()).doesNotContain("org.hakimtoto", "io.vertx", "Exception");
  }
}
