/// From a request on the wire to an operation and back: token, rate, size, contract, once however
/// often it is asked for; then the answer, checked against the contract as well.
@NullMarked
package org.hakimtoto.gateway.api.endpoint;

import org.jspecify.annotations.NullMarked;
