/// Sealing anew what another key has sealed, while everybody works.
@NullMarked
package org.hakimtoto.store.keys;

import org.jspecify.annotations.NullMarked;
