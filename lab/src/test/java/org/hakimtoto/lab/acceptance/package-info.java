/// Whole journeys through the real HTTP ports, on real stores.
@NullMarked
package org.hakimtoto.lab.acceptance;

import org.jspecify.annotations.NullMarked;
