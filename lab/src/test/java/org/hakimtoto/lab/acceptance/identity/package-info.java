/// Who the caller is, played from outside: first use, PINs, a phone that is another's.
@NullMarked
package org.hakimtoto.lab.acceptance.identity;

import org.jspecify.annotations.NullMarked;
