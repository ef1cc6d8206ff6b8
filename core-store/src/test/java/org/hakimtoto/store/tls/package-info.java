@NullMarked
package org.hakimtoto.store.tls;

import org.jspecify.annotations.NullMarked;
