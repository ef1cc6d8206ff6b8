/// Hearings and transfers as they are searched, and what people answered to a notice.
@NullMarked
package org.hakimtoto.store.hearing;

import org.jspecify.annotations.NullMarked;
