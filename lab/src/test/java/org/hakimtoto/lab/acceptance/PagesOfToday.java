package org.hakimtoto.lab.acceptance;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Tests of the pages of such a house, in a browser; none where there is no Chromium.
@ExtendWith(PagesOfToday.InChromium.class)
public abstract class PagesOfToday extends HouseOfToday {
  static final class InChromium implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Browser.installed()
          .map(found -> ConditionEvaluationResult.enabled(found.toString()))
          .orElseGet(() ->
              ConditionEvaluationResult.disabled(
                  "There is no Chromium on this machine (Debian: apt-get install chromium)."));
    }
  }
}
