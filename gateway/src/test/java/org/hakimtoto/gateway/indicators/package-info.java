/// What leaves the house as JSON and CSV.
@NullMarked
package org.hakimtoto.gateway.indicators;

import org.jspecify.annotations.NullMarked;
