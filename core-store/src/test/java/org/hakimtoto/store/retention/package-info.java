@NullMarked
package org.hakimtoto.store.retention;

import org.jspecify.annotations.NullMarked;
