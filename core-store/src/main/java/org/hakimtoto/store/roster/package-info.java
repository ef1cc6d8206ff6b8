/// Officers, units, places and their PINs.
@NullMarked
package org.hakimtoto.store.roster;

import org.jspecify.annotations.NullMarked;
