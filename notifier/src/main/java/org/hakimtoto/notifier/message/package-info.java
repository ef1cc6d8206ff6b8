/// Kinds of messages and their words: one segment, two languages, nothing a stranger may read.
@NullMarked
package org.hakimtoto.notifier.message;

import org.jspecify.annotations.NullMarked;
