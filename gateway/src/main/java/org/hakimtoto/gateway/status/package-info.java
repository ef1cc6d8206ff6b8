/// Whether the service works, told to whoever asks: in words, and without a count of anything.
@NullMarked
package org.hakimtoto.gateway.status;

import org.jspecify.annotations.NullMarked;
