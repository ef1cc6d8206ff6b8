/// Texts that came in: each answered once, with limits and codes.
@NullMarked
package org.hakimtoto.store.sms;

import org.jspecify.annotations.NullMarked;
