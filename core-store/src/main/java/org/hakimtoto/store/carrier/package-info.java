/// By which of two carriers texts go.
@NullMarked
package org.hakimtoto.store.carrier;

import org.jspecify.annotations.NullMarked;
