package org.hakimtoto.gateway.config;

import java.util.regex.Pattern;
import org.hakimtoto.gateway.config.Config.AtCallbacks;

/// The keys that say what the carrier calls us with. Calls of another service code are not served,
/// and texts name both codes: one that is typed wrongly would turn everybody away.
final class CallbackKeys {
  private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");

  /// As networks give them, with the digits behind it that a shared code is divided by.
  private static final Pattern SERVICE_CODE = Pattern.compile("\\*[0-9]{2,4}(\\*[0-9]{1,6}){0,2}#");

  private final ConfigReader reader;

  CallbackKeys(ConfigReader reader) {
    this.reader = reader;
  }

  AtCallbacks read() {
    return new AtCallbacks(
        reader.token(Key.AT_TOKEN, true),
        reader.token(Key.AT_TOKEN_OLD, false),
        code(Key.SERVICE_CODE, SERVICE_CODE, "must be a USSD code such as *384*115#"),
        code(Key.SHORT_CODE, SHORT_CODE, "must be 3 to 8 digits"));
  }

  private String code(Key key, Pattern form, String told) {
    String code = reader.value(key);
    if (!form.matcher(code).matches()) {
      reader.fault(key, told);
    }
    return code;
  }
}
