/// Agencies, their units and officers, and which of them answers for a place. Pure.
@NullMarked
package org.hakimtoto.core.roster;

import org.jspecify.annotations.NullMarked;
