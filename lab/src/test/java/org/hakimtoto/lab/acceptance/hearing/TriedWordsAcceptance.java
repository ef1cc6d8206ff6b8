package org.hakimtoto.lab.acceptance.hearing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.CHIEF_PIN;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.cli.figures.TrialCommand;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

/// A trial of reminders from its start to its end, by what two phones received: chance gave each
/// its arm, and what must be said is said to both in the same words.
@ExtendWith(WithRealStores.class)
class TriedWordsAcceptance {
  private static final String HERS = "+254711000001";
  private static final String OTHERS = "+254711000002";
  private static final Instant START = at("2026-11-23T10:00");

  /// So often the same arm comes once in a million times.
  private static final int DRAWS = 20;

  @Test
  void two_phones_receive_what_chance_gave_their_arm_until_there_is_enough(RealStores stores) {
    try (var story = Story.at(START, stores)) {
      starts(stores);
      Family hers = sets(story, taken(story, HERS));
      Family others = setsInTheOtherArm(story, stores, taken(story, OTHERS), arm(stores, hers));
      boolean plainly = arm(stores, hers).equals("plain");
      Family plain = plainly ? hers : others;
      Family worded = plainly ? others : hers;
      assertThat(armOfEachStep(stores, plain)).isEqualTo("words/plain");
      assertThat(armOfEachStep(stores, worded)).isEqualTo("words/worded");
      bothAreToldTheSame(story, plain, worded, "please come to Kibera Law Courts Registry");

      moves(story, plain);
      moves(story, worded);
      assertThat(armOfEachStep(stores, plain)).isEqualTo("words/plain");
      assertThat(armOfEachStep(stores, worded)).isEqualTo("words/worded");
      bothAreToldTheSame(story, plain, worded, "do not come Wed 9 Dec. It is moved to Thu 10 Dec");

      isReminded(story, plain, worded);
      endsWithEnough(story, stores, plain, worded);
    }
  }

  /// @param hearing the day in court that is set for it; empty: none yet
  private record Family(String phone, String reference, String hearing) {
    String last(Story story) {
      return story.inbox(phone).getLast();
    }

    /// What would be said of any case.
    String lastOfAny(Story story) {
      return last(story).replace(reference, "...");
    }
  }

  /// By the command line, as it is done.
  private static void starts(RealStores stores) {
    var said = new StringWriter();
    var line =
        new CommandLine(
            new TrialCommand(
                new CliContext(stores::settings, stores::keyFile), InstantSource.fixed(START)));
    line.setErr(new PrintWriter(said));
    int code =
        line.execute(
            "start",
            "words",
            "--arm",
            "plain",
            "--arm",
            "worded:week-before=plan-the-way",
            "--from",
            "2026-11-23",
            "--until",
            "2026-12-31",
            "--stop-after",
            "20",
            "--ethics-approved",
            "NACOSTI 2026/17",
            "--by",
            Story.COUNTY,
            "--and-by",
            OFFICE);
    assertThat(code).as(said.toString()).isZero();
  }

  private static Family taken(Story story, String mother) {
    String reference = story.reports(CHIEF, CHIEF_PIN, Reports.naming("0711223344"));
    story.asks(OFFICE, "OK " + reference);
    story.does(
        OFFICE,
        reference,
        "contacts",
        "relation",
        "relative",
        "phone",
        mother,
        "mode",
        "normal",
        "language",
        "en",
        "shared",
        false,
        "can_read",
        true);
    return new Family(mother, reference, "");
  }

  private static Family sets(Story story, Family family) {
    String hearing = story.pleaIsSet(family.reference(), at("2026-12-09T09:00"));
    return new Family(family.phone(), family.reference(), hearing);
  }

  private static Family setsInTheOtherArm(
      Story story, RealStores stores, Family family, String taken) {
    for (int n = 0; n < DRAWS; n++) {
      Family set = sets(story, family);
      if (!arm(stores, set).equals(taken)) {
        return set;
      }
      onTheDay(story, set, "cancel", "reason", "court-not-sitting");
    }
    throw new IllegalStateException("always the same arm");
  }

  private static void onTheDay(Story story, Family family, String what, Object... body) {
    story.does(REGISTRY, family.reference(), "hearings/" + family.hearing() + "/" + what, body);
  }

  /// As HMAC-SHA-256 has it: the first eight bytes, as a number without a sign, modulo two arms.
  private static String arm(RealStores stores, Family family) {
    String key =
        stores.ask("select encode(draw_key, 'hex') from reminder_trial").getFirst().getFirst();
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
      byte[] drawn = mac.doFinal(family.hearing().getBytes(US_ASCII));
      return (drawn[7] & 1) == 0 ? "plain" : "worded";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String armOfEachStep(RealStores stores, Family family) {
    var arms =
        stores.ask(
            "select distinct trial_arm from reminder where hearing_id = '"
                + family.hearing()
                + "'");
    assertThat(arms).hasSize(1);
    return arms.getFirst().getFirst();
  }

  private static void moves(Story story, Family family) {
    onTheDay(
        story, family, "move", "to", at("2026-12-10T09:00").toString(), "reason", "witness-absent");
  }

  private static void bothAreToldTheSame(Story story, Family plain, Family worded, String words) {
    assertThat(plain.lastOfAny(story)).contains(words).isEqualTo(worded.lastOfAny(story));
  }

  private static void isReminded(Story story, Family plain, Family worded) {
    int before = story.inbox(worded.phone()).size();
    story.advanceTo(at("2026-12-03T10:01"));
    assertThat(plain.lastOfAny(story))
        .isEqualTo(
            "...: Thu 10 Dec 9:00 am, Kibera Law Courts Registry. Questions: call officer"
                + " 0700000002.");
    assertThat(story.inbox(worded.phone())).as("the week before falls away").hasSize(before);

    story.advanceTo(at("2026-12-07T10:01"));
    bothAreToldTheSame(story, plain, worded, "Will you come? Reply 1 yes, 2 no.");

    story.advanceTo(at("2026-12-09T16:01"));
    assertThat(plain.lastOfAny(story))
        .isEqualTo(
            "...: tomorrow, Thu 10 Dec 9:00 am, Kibera Law Courts Registry. Questions: call"
                + " officer 0700000002.");
    assertThat(worded.lastOfAny(story))
        .isEqualTo(
            "...: tomorrow, Thu 10 Dec 9:00 am, Kibera Law Courts Registry. Plan today how to get"
                + " there. Questions: call officer 0700000002.");

    story.advanceTo(at("2026-12-10T08:01"));
    bothAreToldTheSame(story, plain, worded, "today");
  }

  /// Nineteen of each came before; these two make it twenty.
  private static void endsWithEnough(Story story, RealStores stores, Family plain, Family worded) {
    for (String arm : List.of("plain", "worded")) {
      stores.change(
          "insert into indicator_quarter (quarter, kind, word, n) values ('2026-10-01', 'TRIAL',"
              + " 'words/%s/CAME', 19)".formatted(arm));
    }
    story.advanceTo(at("2026-12-10T12:00"));
    onTheDay(story, plain, "hold", "outcome", "goes-on");
    story.livesUntil(at("2026-12-11T12:00"));
    assertThat(ended(stores)).as("the other arm has not enough").isEqualTo("null");
    onTheDay(story, worded, "hold", "outcome", "goes-on");
    story.livesUntil(at("2026-12-12T12:00"));
    assertThat(ended(stores)).isEqualTo("ENOUGH");

    story.does(
        REGISTRY,
        plain.reference(),
        "hearings",
        "kind",
        "mention",
        "court",
        "court-kibra",
        "when",
        at("2027-01-14T09:00").toString());
    assertThat(
            stores.ask(
                "select distinct trial_arm, words from reminder r join hearing h on h.id ="
                    + " r.hearing_id where h.at > '2027-01-01'"))
        .as("what is set from then on takes no part")
        .containsExactly(List.of("null", "null"));
    story.theAuditHolds();
  }

  private static String ended(RealStores stores) {
    return stores.ask("select why from reminder_trial").getFirst().getFirst();
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
