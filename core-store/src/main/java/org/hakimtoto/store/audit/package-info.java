/// Who did and who saw what, in chains that show what was altered. Whoever holds the end of one
/// takes no case any more ([org.hakimtoto.store.db.Lock]).
@NullMarked
package org.hakimtoto.store.audit;

import org.jspecify.annotations.NullMarked;
