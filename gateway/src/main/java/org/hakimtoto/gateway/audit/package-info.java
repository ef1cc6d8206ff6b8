/// The audit, on its way to those who watch over it: its ends to those who keep them outside of the
/// database, its rows to a data-protection officer.
@NullMarked
package org.hakimtoto.gateway.audit;

import org.jspecify.annotations.NullMarked;
