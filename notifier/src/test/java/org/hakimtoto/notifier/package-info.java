/// Who is told what, in which words, and what becomes of a text: as tables.
@NullMarked
package org.hakimtoto.notifier;

import org.jspecify.annotations.NullMarked;
