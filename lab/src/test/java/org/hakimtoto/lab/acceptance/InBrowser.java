package org.hakimtoto.lab.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/// Looks at pages in a browser, which a machine may not have and which takes a third of all tests'
/// time: `mvn verify` leaves it to `-Prest`, which CI runs behind it.
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("browser")
@EnabledIf(
    value = "org.hakimtoto.lab.acceptance.Browser#isInstalled",
    disabledReason = "There is no Chromium on this machine (Debian: apt-get install chromium).")
public @interface InBrowser {}
