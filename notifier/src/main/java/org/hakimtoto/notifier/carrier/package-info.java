/// Carriers of SMS: Africa's Talking over its wire contract, the guard around a carrier, and the
/// choice between two.
@NullMarked
package org.hakimtoto.notifier.carrier;

import org.jspecify.annotations.NullMarked;
