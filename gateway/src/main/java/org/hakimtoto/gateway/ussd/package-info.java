/// One USSD callback becomes one answer: the shell around the pure menus.
@NullMarked
package org.hakimtoto.gateway.ussd;

import org.jspecify.annotations.NullMarked;
