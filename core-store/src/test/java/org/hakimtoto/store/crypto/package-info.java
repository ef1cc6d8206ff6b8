/// What the keys promise.
@NullMarked
package org.hakimtoto.store.crypto;

import org.jspecify.annotations.NullMarked;
