/// What the rooms of the menu book have in common: who asks, how a question is answered, and how
/// what was decided is done once.
@NullMarked
package org.hakimtoto.gateway.ussd.journey;

import org.jspecify.annotations.NullMarked;
