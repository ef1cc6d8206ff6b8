/// Reports about a chief or an officer: kept apart from cases and read by the office above only.
@NullMarked
package org.hakimtoto.store.conduct;

import org.jspecify.annotations.NullMarked;
