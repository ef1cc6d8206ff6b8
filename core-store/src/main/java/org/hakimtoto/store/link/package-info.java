/// What CJIMS still has to be told, in each case's order.
@NullMarked
package org.hakimtoto.store.link;

import org.jspecify.annotations.NullMarked;
