/// What a gateway does about the journal of reports that nobody could file.
@NullMarked
package org.hakimtoto.gateway.journal;

import org.jspecify.annotations.NullMarked;
