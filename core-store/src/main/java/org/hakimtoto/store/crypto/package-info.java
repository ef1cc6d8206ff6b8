/// Keys and what is done with them: sealing fields, indexing numbers, hashing PINs. All algorithms
/// come from Tink and Bouncy Castle.
@NullMarked
package org.hakimtoto.store.crypto;

import org.jspecify.annotations.NullMarked;
