package org.hakimtoto.lab.acceptance.fault;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// People who report, again and again, whatever happens to the servers, and a carrier that brings a
/// callback once more when it got no answer. It remembers every reference a phone has shown.
final class BusyStreet {
  private static final Pattern SHOWN = Pattern.compile("END .*?(\\d{3})-(\\d{3})-(\\d{3})");

  /// Report in Kiswahili, accused, police cell, the first place called Kibera, theft, boy of 15,
  /// send without SMS.
  private static final List<String> REPORT = List.of("1", "1", "1", "Kibera", "1", "1", "215", "1");

  private final int port;
  private final String token;
  private final ConcurrentLinkedQueue<String> shown = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Dialogues.Dialogue> dialogues = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile boolean evening;

  /// Before a gateway in a process of its own.
  BusyStreet(int port) {
    this(port, ChildGateway.TOKEN);
  }

  /// @param token of the gateway's callbacks
  BusyStreet(int port, String token) {
    this.port = port;
    this.token = token;
  }

  List<String> shown() {
    return List.copyOf(shown);
  }

  /// Those that are over.
  List<Dialogues.Dialogue> dialogues() {
    return List.copyOf(dialogues);
  }

  void evening() {
    evening = true;
    gate.countDown();
  }

  /// While the gate is closed nobody whose call failed dials again.
  void closeTheGate() {
    gate = new CountDownLatch(1);
  }

  void openTheGate() {
    gate.countDown();
  }

  void awaitMoreReports(int more) {
    int enough = shown.size() + more;
    await().pollInterval(Duration.ofMillis(5)).until(() -> shown.size() >= enough);
  }

  void reportUntilEvening() {
    while (!evening) {
      String msisdn = "+2547110" + String.format("%05d", numbers.incrementAndGet());
      var seen = new HashSet<String>();
      report(msisdn, seen);
      dialogues.add(new Dialogues.Dialogue(msisdn, Set.copyOf(seen)));
    }
  }

  private void report(String msisdn, Set<String> seen) {
    String session = "ATUid_" + UUID.randomUUID();
    String text = "";
    for (int i = 0; i <= REPORT.size(); i++) {
      String screen = answered(session, msisdn, text);
      var matcher = SHOWN.matcher(screen);
      if (matcher.find()) {
        shown.add(matcher.group(1) + matcher.group(2) + matcher.group(3));
        seen.add(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      }
      if (!screen.startsWith("CON ") || i == REPORT.size()) {
        return;
      }
      text = text.isEmpty() ? REPORT.get(i) : text + "*" + REPORT.get(i);
    }
  }

  private String answered(String session, String msisdn, String text) {
    for (int attempt = 0; attempt < 2; attempt++) {
      try {
        return posted(session, msisdn, text).body();
      } catch (UncheckedIOException cut) {
        waitAtTheGate();
      }
    }
    return "no connection";
  }

  private HttpResponse<String> posted(String session, String msisdn, String text) {
    return RunningGateway.post(
        port,
        "/at/" + token + "/ussd",
        RunningGateway.form(
            "sessionId",
            session,
            "phoneNumber",
            msisdn,
            "networkCode",
            "63902",
            "serviceCode",
            RunningGateway.SERVICE_CODE,
            "text",
            text));
  }

  private void waitAtTheGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
