/// Who the caller is: PINs, first use, another's phone, a code for SMS, the language.
@NullMarked
package org.hakimtoto.gateway.ussd.identity;

import org.jspecify.annotations.NullMarked;
