/// Kenya as data: counties, sub-counties, locations, sub-locations, courts, institutions.
@NullMarked
package org.hakimtoto.store.reference;

import org.jspecify.annotations.NullMarked;
