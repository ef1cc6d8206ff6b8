package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who was told which day in court, by the API: for those who may read the file, and nobody else.
@ExtendWith(WithRealStores.class)
class ProofOfNoticeAcceptance {
  private static final String CHIEF = "+254700000001";

  private RunningGateway house;
  private ApiUser user;
  private TestNotices notices;

  @BeforeEach
  void open(RealStores real) {
    notices = new TestNotices(real);
    notices.deliver(notices.told());
    house = RunningGateway.open(real);
    user = ApiUser.of(house, real);
    // the case is days old: let its clocks have their say first
    await()
        .until(() ->
            real.count(
                        "select count(*) from case_clock where next_at < '%s'"
                            .formatted(RunningGateway.MORNING))
                    == 0
                && real.count("select count(*) from case_event where planned_at is null") == 0);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_notices_of_a_hearing_are_told() {
    var answer = user.as(ApiUser.CHILDRENS_OFFICER).get(path());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var proof = new JsonObject(answer.body());
    assertThat(proof.getBoolean("unaltered")).as(answer.body()).isTrue();
    assertThat(proof.getJsonArray("not_told")).isEmpty();
    assertThat(proof.getJsonArray("notices").stream().map(JsonObject.class::cast))
        .anySatisfy(notice -> {
          assertThat(notice.getString("relation")).isEqualTo("relative");
          assertThat(notice.getString("contact")).isEqualTo(notices.aunt().toString());
          assertThat(notice.getString("way")).isEqualTo("text");
          assertThat(notice.getString("tells")).isEqualTo(TestNotices.DAY.toString());
          assertThat(notice.getBoolean("legal")).isTrue();
          assertThat(notice.getString("outcome")).isEqualTo("delivered");
          assertThat(notice.getJsonArray("sent").getJsonObject(0).getString("words"))
              .isEqualTo(TestNotices.WORDS);
        });
    assertThat(answer.body()).doesNotContain("254711998844");
  }

  @Test
  void a_page_is_printed_for_the_court() {
    var answer = user.as(ApiUser.CHILDRENS_OFFICER).get(page());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.body()).contains("<h1>Proof of notice</h1>", TestNotices.WORDS);
  }

  @Test
  void who_may_not_read_the_file_is_told_nothing() {
    assertThat(user.as(CHIEF).get(path()).statusCode()).isEqualTo(404);
    assertThat(user.as(CHIEF).get(page()).statusCode()).isEqualTo(404);
    assertThat(
            user.as(ApiUser.CHILDRENS_OFFICER)
                .get(path().replace(notices.hearing().toString(), notices.aunt().toString()))
                .statusCode())
        .isEqualTo(404);
  }

  private String path() {
    return "/cases/%s/hearings/%s/notices"
        .formatted(notices.reference().shown(), notices.hearing());
  }

  private String page() {
    return "/cases/" + notices.reference().shown() + "/notices.html";
  }
}
