package org.hakimtoto.gateway.cli.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.store.link.LinkFilter;
import org.hakimtoto.store.link.Subscriber;
import org.hakimtoto.store.link.Subscriber.Endpoint;
import org.hakimtoto.store.link.Subscribers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class SubscriberCommandIT {
  private static final String BY = "+254700000009";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    stores.change(
        "update officer set administrator_since = now(), posted_at = now() where id = '%s'"
            .formatted(stores.officer(BY).id()));
  }

  @Test
  void one_is_proposed_here_and_waits_for_a_second_person() {
    assertThat(add("--counties", "47", "--agencies", "probation", "--kinds", "closed")).isZero();
    assertThat(out.toString()).startsWith("approval ").doesNotContain("whsec_");
    assertThat(stores.ask("select kind, decided_at is null, origin from approval"))
        .containsExactly(List.of("SUBSCRIBER", "t", "cli"));
    assertThat(stores.count("select count(*) from subscriber")).isZero();
  }

  @Test
  void what_nobody_may_propose_is_refused() {
    assertThat(add()).as("a county's administrator, all of Kenya").isEqualTo(2);
    assertThat(add("--counties", "46,47")).isEqualTo(2);
    assertThat(add("--counties", "47", "--kinds", "no-such-kind")).isEqualTo(2);
    assertThat(add("--counties", "47", "--units", "no-such-unit")).isEqualTo(2);
    assertThat(add("--counties", "47", "--payload", "all")).isEqualTo(2);
    assertThat(add("--counties", "47", "--agencies", "church")).isEqualTo(2);
    assertThat(add("--counties", "47", "--url", "https://10.0.0.1/")).isEqualTo(2);
    stores.change("update officer set administrator_since = null");
    assertThat(add("--counties", "47")).isEqualTo(2);
    assertThat(stores.count("select count(*) from approval")).isZero();
  }

  @Test
  void one_in_force_is_listed_rests_goes_on_gets_a_secret_and_ends() {
    added();
    assertThat(run("list")).isZero();
    assertThat(out.toString()).contains("data  https://events.example/haki  notice  in force");
    assertThat(out.toString()).doesNotContain("first-secret");

    List<String> narrower =
        List.of("filter", "data", "--counties", "47", "--kinds", "closed", "--by", BY);
    assertThat(run(narrower.toArray(String[]::new))).as("it is sent all of Kenya").isEqualTo(2);
    stores.change("update link_target set counties = '{47}' where name like 'subscriber:%'");
    assertThat(run("filter", "data", "--by", BY)).as("it would be").isEqualTo(2);
    assertThat(run(narrower.toArray(String[]::new))).isZero();
    assertThat(stores.ask("select kind, decided_at is null, origin from approval"))
        .containsExactly(List.of("SUBSCRIBER", "t", "cli"));
    assertThat(run("pause", "data", "--by", BY)).isZero();
    assertThat(run("pause", "data", "--by", BY)).isEqualTo(2);
    assertThat(run("resume", "data", "--by", BY)).isZero();
    out.getBuffer().setLength(0);
    assertThat(run("rotate", "data", "--by", BY)).isZero();
    assertThat(out.toString()).matches("secret whsec_[A-Za-z0-9+/]+=*\\R");
    assertThat(run("redeliver", "data", "--put-aside", "--by", BY)).isZero();
    assertThat(run("redeliver", "data", "--from-event", UUID.randomUUID().toString(), "--by", BY))
        .isEqualTo(2);
    assertThat(run("end", "data", "--by", BY)).isZero();
    assertThat(run("end", "data", "--by", BY)).isEqualTo(2);
    assertThat(
            stores.ask(
                "select action from audit_entry where action like 'subscriber.%' and channel ="
                    + " 'cli' order by id"))
        .extracting(List::getFirst)
        .containsExactly(
            "subscriber.pause",
            "subscriber.resume",
            "subscriber.rotate",
            "subscriber.redeliver",
            "subscriber.end");
  }

  private void added() {
    var endpoint =
        new Endpoint(URI.create("https://events.example/haki"), "first-secret", Optional.empty());
    var one =
        new Subscriber(
            UUID.randomUUID(),
            "data",
            "notice",
            LinkFilter.EVERYTHING,
            endpoint,
            Instant.EPOCH,
            false);
    UUID by = stores.officer("+254700000010").id();
    UUID proposer = stores.officer("+254700000003").id();
    boolean made =
        stores
            .database()
            .inTransaction(tx ->
                new Subscribers(stores.sealing())
                    .add(tx, new Subscribers.Added(one, false, by, proposer), Channel.API));
    assertThat(made).isTrue();
  }

  private int add(String... more) {
    var words = new ArrayList<>(List.of("add", "--name", "probation-data", "--by", BY));
    if (!List.of(more).contains("--url")) {
      words.addAll(List.of("--url", "https://events.example/haki"));
    }
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private int run(String... words) {
    var line =
        new CommandLine(
            new SubscriberCommand(
                new CliContext(stores::settings, stores::keyFile),
                new SubscriberAddress(Set.of(), false)));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(words);
  }
}
