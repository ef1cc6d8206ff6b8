package org.hakimtoto.gateway.sms;

import java.time.Instant;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.Refusal;
import org.hakimtoto.core.Stage;
import org.hakimtoto.store.postgres.Tx;

/// Refuses every change: what stands in where no case work is wired, so that the limits fail
/// closed.
public enum NoCaseWork implements CaseWork {
  YET;

  private static final Result REFUSED = new Result.Refused(Refusal.NOT_ALLOWED);

  @Override
  public Result accept(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return REFUSED;
  }

  @Override
  public Result decline(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return REFUSED;
  }

  @Override
  public Result close(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return REFUSED;
  }

  @Override
  public Result move(Tx tx, Officer officer, CaseReference reference, Stage to, Instant now) {
    return REFUSED;
  }
}
