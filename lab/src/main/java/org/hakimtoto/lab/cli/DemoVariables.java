package org.hakimtoto.lab.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.gateway.config.Config;

/// A demo's configuration as the variables that the commands read, so that each of them can be
/// tried on it.
final class DemoVariables {
  private DemoVariables() {}

  static Map<String, String> of(Config config) {
    var variables =
        new HashMap<>(
            Map.ofEntries(
                Map.entry("HAKI_CARRIER", Config.SmsCarrier.DEMO),
                Map.entry("HAKI_HTTP_HOST", config.http().host()),
                Map.entry("HAKI_HTTP_PORT", Integer.toString(config.http().port())),
                Map.entry("HAKI_OPS_PORT", Integer.toString(config.operations().port())),
                Map.entry("HAKI_DESK_PORT", Integer.toString(config.desk().http().port())),
                Map.entry("HAKI_AT_TOKEN", config.callbacks().token().value()),
                Map.entry("HAKI_SERVICE_CODE", config.callbacks().serviceCode()),
                Map.entry("HAKI_SHORT_CODE", config.callbacks().shortCode()),
                Map.entry("HAKI_PG_HOST", config.postgres().host()),
                Map.entry("HAKI_PG_PORT", Integer.toString(config.postgres().port())),
                Map.entry("HAKI_PG_DATABASE", config.postgres().database()),
                Map.entry("HAKI_PG_USER", config.postgres().user()),
                Map.entry("HAKI_PG_PASSWORD", config.postgres().password()),
                Map.entry("HAKI_PG_OWNER", config.owner().user()),
                Map.entry("HAKI_PG_OWNER_PASSWORD", config.owner().password()),
                Map.entry("HAKI_REDIS_HOST", config.redis().host()),
                Map.entry("HAKI_REDIS_PORT", Integer.toString(config.redis().port())),
                Map.entry("HAKI_REDIS_PASSWORD", config.redis().password()),
                Map.entry("HAKI_KEY_FILE", config.keyFile().toString())));
    config.journal().map(Path::toString).ifPresent(at -> variables.put("HAKI_JOURNAL_DIR", at));
    return Map.copyOf(variables);
  }
}
