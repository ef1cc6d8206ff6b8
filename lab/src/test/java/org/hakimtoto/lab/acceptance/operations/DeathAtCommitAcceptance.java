package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.LostCommit;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// F06: `kill -9` of the gateway while it waits for the answer to the COMMIT of a report, or has
/// just heard it. The carrier brings the press once more to the one that was started instead: one
/// case, whose reference is shown.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class DeathAtCommitAcceptance {
  /// Report in English, victim, abuse going on, a place by its letters, beaten, girl of 9.
  private static final String[] BEFORE = {"2", "2", "2", "Thika", "1", "2", "109"};

  private static final String LAST = "2";

  /// A transaction that files asks for more than this, in bytes; one that only looks does not.
  private static final long FILING = 2_500;

  private RealStores stores;
  private ChaosProxy postgres;
  private ChildGateway gateway;
  private Phone phone;

  @BeforeEach
  void open(RealStores real, @TempDir Path folder) {
    stores = real;
    postgres = ChaosProxy.before(real.settings().port());
    gateway =
        ChildGateway.start(
            behind(real.settings(), postgres), real.redisSettings(), real.keyFile(), folder);
    phone = new Phone("+254723001001", List.of(gateway.port()), ChildGateway.TOKEN);
    phone.dials().presses(BEFORE);
    assertThat(references()).isEmpty();
  }

  @AfterEach
  void close() {
    postgres.keepCommits();
    gateway.close();
    postgres.close();
  }

  @Test
  void before_its_commit_nothing_is_filed_and_the_press_files_later() {
    diesAt(LostCommit.NOT_DONE);
    assertThat(references()).isEmpty();
    String shown = phone.repeats().reference();
    assertThat(references()).containsExactly(shown);
  }

  @Test
  void behind_its_commit_the_press_finds_what_it_filed() {
    diesAt(LostCommit.DONE);
    List<String> filed = references();
    assertThat(filed).hasSize(1);
    assertThat(phone.repeats().reference()).isEqualTo(filed.getFirst());
    assertThat(references()).isEqualTo(filed);
  }

  /// It answered, and nobody heard.
  @Test
  void between_its_answer_and_the_carrier_the_press_finds_what_it_filed() {
    try (var carrier = ChaosProxy.before(gateway.port())) {
      Phone far = phone.by(carrier.port());
      carrier.cutAfter(1);
      assertThatThrownBy(() -> far.presses(LAST)).isInstanceOf(IllegalStateException.class);
      gateway.killHard();
      gateway.startAgain();
      List<String> filed = references();
      assertThat(filed).hasSize(1);
      assertThat(far.repeats().reference()).isEqualTo(filed.getFirst());
      assertThat(references()).isEqualTo(filed);
    }
  }

  private void diesAt(LostCommit how) {
    postgres.loseCommits(how, FILING, gateway::killHard);
    assertThatThrownBy(() -> phone.presses(LAST)).isInstanceOf(IllegalStateException.class);
    assertThat(postgres.commitsLost()).as("died there").isOne();
    postgres.keepCommits();
    gateway.startAgain();
  }

  private List<String> references() {
    return stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
        .map(List::getFirst)
        .map(nine -> nine.replaceAll("(...)(?=.)", "$1-"))
        .toList();
  }

  private static DatabaseSettings behind(DatabaseSettings far, ChaosProxy proxy) {
    return new DatabaseSettings(
        "127.0.0.1", proxy.port(), far.database(), far.user(), far.password(), far.poolSize());
  }
}
