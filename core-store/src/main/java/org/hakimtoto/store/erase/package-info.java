/// Making a case unreadable for good.
@NullMarked
package org.hakimtoto.store.erase;

import org.jspecify.annotations.NullMarked;
