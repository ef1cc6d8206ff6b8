/// The room of the menu book where somebody reports a chief or an officer.
@NullMarked
package org.hakimtoto.gateway.ussd.conduct;

import org.jspecify.annotations.NullMarked;
