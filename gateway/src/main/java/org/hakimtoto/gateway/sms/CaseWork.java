package org.hakimtoto.gateway.sms;

import java.time.Instant;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Tx;

/// What an officer may change of a case by SMS. It decides by role, relation and stage, and audits;
/// the desk has looked after the number, its limits and its code by then.
public interface CaseWork {
  sealed interface Result {
    record Done() implements Result {}

    record RuledOut(Refusal why) implements Result {}

    /// No such case, or not one this officer has to do with: the two are not told apart.
    record NotForYou() implements Result {}
  }

  Result accept(Tx tx, Officer officer, CaseReference reference, Instant now);

  Result decline(Tx tx, Officer officer, CaseReference reference, Instant now);

  Result close(Tx tx, Officer officer, CaseReference reference, Instant now);

  /// A note to the file, as long as it may be.
  Result add(Tx tx, Officer officer, CaseReference reference, String words, Instant now);

  /// The child who is on the way has arrived.
  Result arrived(Tx tx, Officer officer, CaseReference reference, Instant now);

  /// The child who is on the way is not there: written down, and told at once to those who must
  /// find out.
  Result notArrived(Tx tx, Officer officer, CaseReference reference, Instant now);

  Result withdraw(Tx tx, Officer officer, CaseReference reference, Instant now);

  Result move(Tx tx, Officer officer, CaseReference reference, Stage to, Instant now);
}
