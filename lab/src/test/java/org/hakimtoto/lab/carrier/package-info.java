/// Our client, the demo's carrier and the real sandbox by one contract, and the double's bad days.
@NullMarked
package org.hakimtoto.lab.carrier;

import org.jspecify.annotations.NullMarked;
