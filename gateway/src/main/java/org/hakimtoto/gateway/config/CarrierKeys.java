package org.hakimtoto.gateway.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config.SimChecking;
import org.hakimtoto.gateway.config.Config.Sms;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.hakimtoto.notifier.carrier.SimQuestion;
import org.hakimtoto.notifier.send.TrialNumbers;

/// The keys that say who carries our SMS. An account is looked at only when its carrier is chosen.
final class CarrierKeys {
  private static final Group FIRST =
      new Group(
          Key.CARRIER, Key.AT_USERNAME, Key.AT_API_KEY, Key.AT_URL, Key.AT_ENDPOINT, Key.AT_SENDER);

  private static final Group SECOND =
      new Group(
          Key.SECOND_CARRIER,
          Key.SECOND_AT_USERNAME,
          Key.SECOND_AT_API_KEY,
          Key.SECOND_AT_URL,
          Key.SECOND_AT_ENDPOINT,
          Key.SECOND_AT_SENDER);

  private static final Set<String> REAL =
      Set.of(SmsCarrier.AFRICAS_TALKING, SmsCarrier.AFRICAS_TALKING_SDK);

  static final int MOST_SIM_CHECKS = 100_000;

  /// A trial in which no text leaves.
  private static final String NOBODY = "nobody";

  /// No sender is named to the carrier.
  private static final String NO_SENDER = "-";

  private final ConfigReader reader;
  private final boolean demo;

  CarrierKeys(ConfigReader reader, boolean demo) {
    this.reader = reader;
    this.demo = demo;
  }

  private record Group(Key carrier, Key username, Key key, Key url, Key endpoint, Key sender) {}

  Sms read() {
    SmsCarrier first = first();
    Optional<SmsCarrier> second = second();
    if (isSdk(first) && second.filter(CarrierKeys::isSdk).isPresent()) {
      reader.fault(Key.SECOND_CARRIER, "must be another one: the SDK knows a single account");
    }
    return new Sms(
        first, second, reader.number(Key.SMS_PER_SECOND, 1, 10_000), simChecks(first), trial());
  }

  /// Nobody's number is quoted: it may be a secret typed into the wrong variable.
  Optional<TrialNumbers> trial() {
    String value = reader.value(Key.TRIAL_NUMBERS);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.equals(NOBODY)) {
      return Optional.of(new TrialNumbers(Set.of()));
    }
    List<String> written = List.of(value.split(",", -1));
    List<PhoneNumber> read =
        written.stream()
            .map(String::strip)
            .filter(number -> number.startsWith("+"))
            .flatMap(number -> PhoneNumber.parse(number).stream())
            .filter(PhoneNumber::kenyanMobile)
            .distinct()
            .limit(TrialNumbers.MOST + 1L)
            .toList();
    if (read.size() == written.size() && read.size() <= TrialNumbers.MOST) {
      return Optional.of(new TrialNumbers(Set.copyOf(read)));
    }
    reader.fault(
        Key.TRIAL_NUMBERS,
        "must be mobile numbers of Kenya such as +254712345678, with commas between, none twice, no"
            + " more than "
            + TrialNumbers.MOST
            + "; or nobody, for a trial in which nobody is texted");
    return Optional.empty();
  }

  private Optional<SimChecking> simChecks(SmsCarrier first) {
    int aDay = reader.number(Key.SIM_CHECKS_A_DAY, 0, MOST_SIM_CHECKS);
    if (aDay > 0 && first.account().isEmpty()) {
      reader.fault(Key.SIM_CHECKS_A_DAY, "must be 0: the demo's carrier is asked nothing");
    }
    return first
        .account()
        .filter(_ -> aDay > 0)
        .map(account ->
            new SimChecking(
                account.at(url(Key.AT_INSIGHTS_URL, SimQuestion.homeOf(account.username()))),
                aDay));
  }

  private SmsCarrier first() {
    if (demo && reader.value(Key.CARRIER).equals(SmsCarrier.DEMO)) {
      return carrier(SmsCarrier.DEMO, FIRST);
    }
    return carrier(reader.oneOf(Key.CARRIER, REAL), FIRST);
  }

  private Optional<SmsCarrier> second() {
    if (reader.value(Key.SECOND_CARRIER).isEmpty()) {
      return Optional.empty();
    }
    String name = reader.oneOf(Key.SECOND_CARRIER, REAL);
    return Optional.of(carrier(name, SECOND));
  }

  private SmsCarrier carrier(String name, Group keys) {
    boolean hasAccount =
        name.equals(SmsCarrier.AFRICAS_TALKING) || name.equals(SmsCarrier.AFRICAS_TALKING_SDK);
    return new SmsCarrier(name, hasAccount ? Optional.of(account(name, keys)) : Optional.empty());
  }

  private CarrierAccount account(String name, Group keys) {
    String username = printable(keys.username());
    Endpoint endpoint = endpoint(keys, username);
    Optional<String> sender = sender(keys.sender());
    if (endpoint == Endpoint.BULK && sender.isEmpty()) {
      reader.fault(keys.sender(), "must name a sender: the bulk endpoint takes none without");
    }
    if (name.equals(SmsCarrier.AFRICAS_TALKING_SDK) && !reader.value(keys.url()).isEmpty()) {
      reader.fault(keys.url(), "must be empty: the SDK knows its own hosts only");
    }
    return new CarrierAccount(
        username,
        new ApiKey(printable(keys.key())),
        url(keys.url(), CarrierAccount.homeOf(username)),
        endpoint,
        sender);
  }

  private String printable(Key key) {
    String value = reader.text(key);
    if (!value.matches("[!-~]{0,200}")) {
      reader.fault(key, "must be printable characters without blanks");
    }
    return value;
  }

  private Endpoint endpoint(Group keys, String username) {
    String word = reader.oneOf(keys.endpoint(), Set.of("legacy", "bulk"));
    if (word.equals("bulk") && username.equals(CarrierAccount.SANDBOX_USERNAME)) {
      reader.fault(keys.endpoint(), "must be legacy: the sandbox has no other");
    }
    return word.equals("bulk") ? Endpoint.BULK : Endpoint.LEGACY;
  }

  private Optional<String> sender(Key key) {
    String value = reader.value(key);
    if (value.equals(NO_SENDER)) {
      return Optional.empty();
    }
    if (!value.matches("[A-Za-z0-9._ -]{0,11}")) {
      reader.fault(key, "must be at most 11 letters and digits");
    }
    return Optional.of(value.isEmpty() ? reader.value(Key.SHORT_CODE) : value);
  }

  private URI url(Key key, URI home) {
    String value = reader.value(key);
    if (value.isEmpty()) {
      return home;
    }
    try {
      var url = new URI(value);
      if (ConfigReader.mayBeLinked(url, demo) && isHostOnly(url)) {
        return url;
      }
    } catch (URISyntaxException notAnAddress) {
      // told below, with the same words
    }
    reader.fault(
        key, "must be https and a host, without a path; http only to this machine or in a demo");
    return home;
  }

  private static boolean isHostOnly(URI url) {
    String path = url.getRawPath().toLowerCase(Locale.ROOT);
    return (path.isEmpty() || path.equals("/")) && url.getRawQuery() == null;
  }

  private static boolean isSdk(SmsCarrier carrier) {
    return carrier.name().equals(SmsCarrier.AFRICAS_TALKING_SDK);
  }
}
