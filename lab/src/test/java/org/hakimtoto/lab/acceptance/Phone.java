package org.hakimtoto.lab.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// A feature phone on the carrier's network: it sends the carrier's callbacks with the accumulated
/// text, and remembers what it shows.
public final class Phone {
  private static final int MOST_PAGES = 10;
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  private final String msisdn;
  private final List<Integer> ports;
  private final String token;
  private String session = "none";
  private String text = "";
  private String screen = "";

  public Phone(String msisdn, List<Integer> ports) {
    this(msisdn, ports, RunningGateway.TOKEN);
  }

  public Phone(String msisdn, List<Integer> ports, String token) {
    this.msisdn = msisdn;
    this.ports = ports;
    this.token = token;
  }

  public Phone dials() {
    session = "ATUid_" + UUID.randomUUID().toString().replace("-", "");
    text = "";
    return hop();
  }

  /// Dials a longer code: the carrier brings what stands behind the service code as text.
  public Phone dialsDeep(String deep) {
    session = "ATUid_" + UUID.randomUUID().toString().replace("-", "");
    text = deep;
    return hop();
  }

  public Phone presses(String... inputs) {
    for (String input : inputs) {
      assertThat(screen).as("a dialogue that goes on").startsWith("CON ");
      text = text.isEmpty() ? input : text + "*" + input;
      hop();
    }
    return this;
  }

  /// Dials and reports; returns the reference. Asked whether it is the child of another report, no.
  ///
  /// @param keys up to the PIN; behind [Reports#PIN], if it is among them, what is answered once
  ///   the report is saved. Without it nobody knows a parent's number
  public String reports(String pin, String... keys) {
    List<String> all = List.of(keys);
    int at = all.indexOf(Reports.PIN);
    List<String> report = at < 0 ? all : all.subList(0, at);
    dials().presses(report.getFirst());
    if (screen.contains("\n1 Report another child") || screen.contains("mtoto mwingine")) {
      // the last screen of an earlier report was not known to be seen
      presses("1");
    }
    presses(report.subList(1, report.size()).toArray(String[]::new)).presses(pin);
    String reference = reference();
    if (screen.contains("\n2 No, another") || screen.contains("\n2 Hapana, mwingine")) {
      presses("2");
    }
    presses(
        at < 0
            ? new String[] {Reports.NO_NUMBER}
            : all.subList(at + 1, all.size()).toArray(String[]::new));
    assertThat(screen).startsWith("END ");
    return reference;
  }

  /// A reporter adds the child's name to the latest of the own reports.
  public Phone names(String pin, String name) {
    return dials().presses("2", pin, "1", "1", "3", name);
  }

  /// Presses the option that says `label`, on whichever page of the screen it stands.
  public Phone chooses(String label) {
    var option = Pattern.compile("(?m)^(\\d) .*" + Pattern.quote(label));
    for (int page = 0; page < MOST_PAGES; page++) {
      var found = option.matcher(screen);
      if (found.find()) {
        return presses(found.group(1));
      }
      presses("9");
    }
    throw new AssertionError("no option " + label + " on: " + screen);
  }

  /// The same call, whose further callbacks the carrier brings to other gateways.
  public Phone by(int... otherPorts) {
    var same = new Phone(msisdn, Arrays.stream(otherPorts).boxed().toList(), token);
    same.session = session;
    same.text = text;
    same.screen = screen;
    return same;
  }

  /// The last callback once more, as the carrier sends it when it missed our answer.
  public Phone repeats() {
    return hop();
  }

  /// The carrier says that the session is over.
  ///
  /// @param status `Success` or `Incomplete`
  public Phone hangsUp(String status) {
    for (int port : ports) {
      var answer =
          RunningGateway.post(
              port,
              "/at/" + token + "/ussd/events",
              RunningGateway.form(
                  "sessionId",
                  session,
                  "phoneNumber",
                  msisdn,
                  "networkCode",
                  "63902",
                  "serviceCode",
                  RunningGateway.SERVICE_CODE,
                  "status",
                  status,
                  "input",
                  text));
      assertThat(answer.statusCode()).isEqualTo(200);
    }
    return this;
  }

  /// One callback with a whole transcript, as a link on a web page would make a phone dial it.
  public Phone posts(String transcript) {
    text = transcript;
    return hop();
  }

  /// The same phone in the same call, whose callbacks reach other gateways from now on.
  public Phone reaching(List<Integer> others) {
    var same = new Phone(msisdn, others, token);
    same.session = session;
    same.text = text;
    same.screen = screen;
    return same;
  }

  /// The same session and text, from another number.
  public Phone stolenBy(String other) {
    var thief = new Phone(other, ports, token);
    thief.session = session;
    thief.text = text;
    return thief.hop();
  }

  public String screen() {
    return screen;
  }

  /// The reference on the screen.
  public String reference() {
    var matcher = REFERENCE.matcher(screen);
    assertThat(matcher.find()).as("a reference on: " + screen).isTrue();
    return matcher.group();
  }

  /// Sends an SMS to the short code; returns what the door answered.
  public int texts(String sms) {
    return texts(UUID.randomUUID().toString(), sms);
  }

  /// The same of a text that was on its way since then, as the carrier writes it.
  public int textsSentAt(String date, String sms) {
    return texts(UUID.randomUUID().toString(), sms, date);
  }

  public int texts(String carrierId, String sms) {
    return texts(carrierId, sms, "");
  }

  private int texts(String carrierId, String sms, String date) {
    String form =
        RunningGateway.form(
            "id",
            carrierId,
            "from",
            msisdn,
            "to",
            RunningGateway.SHORT_CODE,
            "text",
            sms,
            "date",
            date,
            "linkId",
            "",
            "cost",
            "KES 0.0000",
            "networkCode",
            "63902");
    var statuses = new HashSet<Integer>();
    for (int port : ports) {
      statuses.add(RunningGateway.post(port, "/at/" + token + "/sms", form).statusCode());
    }
    assertThat(statuses).hasSize(1);
    return statuses.iterator().next();
  }

  /// Waits for at least this many texts on the handset, and returns them all, oldest first.
  public List<String> inbox(int atLeast) {
    return await()
        .pollInterval(Duration.ofMillis(50))
        .until(this::inbox, texts -> texts.size() >= atLeast);
  }

  /// As the phones page reads them.
  String messages() {
    return RunningGateway.get(
            ports.getFirst(), "/phones/" + msisdn.replace("+", "%2B") + "/messages")
        .body();
  }

  public List<String> inbox() {
    return new JsonArray(messages())
        .stream().map(sms -> ((JsonObject) sms).getString("text")).toList();
  }

  private Phone hop() {
    var answers = new HashSet<String>();
    var hops = new ArrayList<Callable<String>>();
    ports.forEach(port -> hops.add(() -> answer(port)));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(hops)) {
        answers.add(answer.get());
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    assertThat(answers).as("the same bytes from every gateway").hasSize(1);
    screen = answers.iterator().next();
    return this;
  }

  private String answer(int port) {
    var answer =
        RunningGateway.post(
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
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
