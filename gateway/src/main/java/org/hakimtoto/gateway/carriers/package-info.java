/// Opens the configured carriers of SMS, each behind its guard.
@NullMarked
package org.hakimtoto.gateway.carriers;

import org.jspecify.annotations.NullMarked;
