@NullMarked
package org.hakimtoto.store.erase;

import org.jspecify.annotations.NullMarked;
