/// Who did and who saw what, in chains that show what was altered.
@NullMarked
package org.hakimtoto.store.audit;

import org.jspecify.annotations.NullMarked;
