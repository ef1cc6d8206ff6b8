/// What one proposes and another confirms.
@NullMarked
package org.hakimtoto.store.approval;

import org.jspecify.annotations.NullMarked;
