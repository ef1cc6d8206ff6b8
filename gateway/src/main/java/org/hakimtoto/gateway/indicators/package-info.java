/// The numbers for planning as they leave the house: JSON and CSV.
@NullMarked
package org.hakimtoto.gateway.indicators;

import org.jspecify.annotations.NullMarked;
