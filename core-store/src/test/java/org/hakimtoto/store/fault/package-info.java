/// What the errors of a store are told as.
@NullMarked
package org.hakimtoto.store.fault;

import org.jspecify.annotations.NullMarked;
