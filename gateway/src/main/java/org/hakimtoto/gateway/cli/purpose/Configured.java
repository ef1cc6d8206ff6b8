package org.hakimtoto.gateway.cli.purpose;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.db.HousePurpose;

/// What a gateway with this configuration would be for, and to whom it would text.
public record Configured(Optional<TrialNumbers> trial) {
  /// Whatever else the variables say, and however much is missing.
  public static Configured of(Map<String, String> environment) {
    return new Configured(ConfigReader.readTrial(environment));
  }

  HousePurpose purpose() {
    return trial.isPresent() ? HousePurpose.TRIAL : HousePurpose.LIVE;
  }

  /// In a line.
  public String line() {
    return "configured: "
        + purpose().word()
        + trial
            .map(numbers -> numbers.listed().size())
            .map(phones ->
                phones == 0
                    ? ", nobody is texted"
                    : ", "
                        + phones
                        + (phones == 1 ? " listed phone is" : " listed phones are")
                        + " texted and nobody else")
            .orElse("");
  }
}
