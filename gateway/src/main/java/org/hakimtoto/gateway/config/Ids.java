package org.hakimtoto.gateway.config;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.roster.PaperCards;
import org.hakimtoto.store.sms.SmsCodes;

/// Where ids and references come from: a cryptographic random source, so that none can be guessed
/// from another. Tests bring their own.
public interface Ids {
  int SESSION_BYTES = 32;

  UUID id();

  /// A uniform number of `0 .. CaseReference.SPACE - 1`.
  int serial();

  /// A uniform number of `0 .. SmsCodes.SPACE - 1`.
  int smsCode();

  /// A uniform number of `0 .. DeskCodePolicy.SPACE - 1`.
  int deskCode();

  /// 256 random bits in base64url.
  String sessionToken();

  /// A uniform number of `0 .. PinPolicy.ACTIVATION_SPACE - 1`.
  int activationCode();

  /// A uniform number of `0 .. PaperCards.SPACE - 1`.
  int cardCode();

  static Ids random() {
    var random = new SecureRandom();
    return new Ids() {
      @Override
      public UUID id() {
        return UUID.randomUUID();
      }

      @Override
      public int serial() {
        return random.nextInt(CaseReference.SPACE);
      }

      @Override
      public int smsCode() {
        return random.nextInt(SmsCodes.SPACE);
      }

      @Override
      public int deskCode() {
        return random.nextInt(DeskCodePolicy.SPACE);
      }

      @Override
      public String sessionToken() {
        var bytes = new byte[SESSION_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      }

      @Override
      public int activationCode() {
        return random.nextInt(PinPolicy.ACTIVATION_SPACE);
      }

      @Override
      public int cardCode() {
        return random.nextInt(PaperCards.SPACE);
      }
    };
  }
}
