/// What operators ask about the sealed journal.
@NullMarked
package org.hakimtoto.gateway.cli.journal;

import org.jspecify.annotations.NullMarked;
