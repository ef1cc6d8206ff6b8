/// Proof of notice: what is recorded of each text and call about a day in court, and the table made
/// of it.
@NullMarked
package org.hakimtoto.core.notice;

import org.jspecify.annotations.NullMarked;
