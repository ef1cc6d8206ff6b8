/// Recorded dialogues played against two menu books: what would change for those who dial.
@NullMarked
package org.hakimtoto.menus.compare;

import org.jspecify.annotations.NullMarked;
