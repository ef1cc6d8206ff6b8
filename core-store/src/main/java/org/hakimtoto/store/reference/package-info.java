/// Kenya as data: counties, sub-counties, locations, sub-locations, courts, institutions, holidays;
/// and the clock book.
@NullMarked
package org.hakimtoto.store.reference;

import org.jspecify.annotations.NullMarked;
