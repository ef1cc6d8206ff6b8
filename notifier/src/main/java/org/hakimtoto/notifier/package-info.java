/// Who is told what, when, in which words; the pump that sends; and the carriers it sends through.
@NullMarked
package org.hakimtoto.notifier;

import org.jspecify.annotations.NullMarked;
