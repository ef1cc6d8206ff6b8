/// USSD sessions in Redis: an accelerator whose total loss must be boring.
@NullMarked
package org.hakimtoto.store.redis;

import org.jspecify.annotations.NullMarked;
