package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.report.SmsStory.GUARDIAN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.STRANGER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.settled;
import static org.hakimtoto.lab.acceptance.report.SmsStory.withGuardian;

import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.sms.SmsLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever texts us may be a parent: nobody whom we do not know is met with silence, and no two
/// services answer each other for ever.
@ExtendWith(WithRealStores.class)
class StrangerSmsAcceptance {
  @Test
  void each_kind_of_text_of_one_day_is_answered_in_either_language(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      var stranger = house.phone(STRANGER);

      assertThat(answered(stranger, "habari")).startsWith("Haki Mtoto. Kutoa taarifa");
      assertThat(answered(stranger, "  NISAIDIE  ")).startsWith("Haki Mtoto: piga *384*115#");
      assertThat(answered(stranger, "hali 482-137-559")).startsWith("Hakuna taarifa kwako");
      assertThat(answered(stranger, "Help me please")).startsWith("Haki Mtoto: dial *384*115#");
      assertThat(answered(stranger, "STATUS 482137559")).startsWith("We have nothing for you");
      assertThat(answered(stranger, "acha")).startsWith("Tayari: simu hii haitapata SMS tena.");
      assertThat(answered(stranger, "anza")).startsWith("Utapata ukumbusho tena.");
    }
  }

  @Test
  void the_same_again_waits_ten_minutes_and_ends_after_five_times_a_day(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone(STRANGER);
      for (int i = 1; i <= SmsLimits.MOST_IDENTICAL; i++) {
        answered(stranger, "habari yako");
        stranger.texts("habari yako");
        settled(stores);
        assertThat(stranger.inbox()).as("the same words right after").hasSize(i);
        stores.change("update sms_reply set at = at - interval '11 minutes'");
      }

      stranger.texts("habari yako");
      settled(stores);
      assertThat(stranger.inbox()).hasSize(SmsLimits.MOST_IDENTICAL);
      assertThat(answered(stranger, "msaada")).as("another kind").startsWith("Haki Mtoto: piga");
    }
  }

  @Test
  void a_service_that_sends_back_what_it_gets_gets_two_texts(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var echo = house.phone(STRANGER);
      for (String first : List.of("hello", "help", "stop")) {
        stores.change("delete from sms_reply");
        int before = echo.inbox().size();
        String back = answered(echo, first);
        for (int i = 0; i < 5; i++) {
          echo.texts(back);
          settled(stores);
          back = echo.inbox().getLast();
        }
        assertThat(echo.inbox().size() - before).as(first).isLessThanOrEqualTo(2);
        echo.texts("anza");
        settled(stores);
      }
    }
  }

  @Test
  void who_must_not_be_contacted_hears_what_strangers_hear(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String reference = withGuardian(house);
      stores.change("update contact set mode = 'none'");
      var blocked = house.phone(GUARDIAN);
      var stranger = house.phone(STRANGER);

      for (String text : List.of("habari", "msaada", "hali " + reference, "asante", "acha")) {
        stranger.texts(text);
        blocked.texts(text);
        settled(stores);
      }

      assertThat(stranger.inbox()).hasSize(4);
      assertThat(blocked.inbox()).containsExactlyElementsOf(stranger.inbox());
    }
  }

  private static String answered(Phone phone, String text) {
    int before = phone.inbox().size();
    phone.texts(text);
    return phone.inbox(before + 1).getLast();
  }
}
