/// Reports on their way: how one is written, and drafts of those that are not told to their end.
@NullMarked
package org.hakimtoto.store.report;

import org.jspecify.annotations.NullMarked;
