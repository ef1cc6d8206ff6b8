@NullMarked
package org.hakimtoto.store.keys;

import org.jspecify.annotations.NullMarked;
