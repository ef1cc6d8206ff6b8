/// The menu books that are served: read from files, checked, and taken without a restart.
@NullMarked
package org.hakimtoto.gateway.book;

import org.jspecify.annotations.NullMarked;
