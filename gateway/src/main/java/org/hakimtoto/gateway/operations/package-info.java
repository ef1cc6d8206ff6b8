/// What people who run the gateway see: health, metrics, masked logs.
@NullMarked
package org.hakimtoto.gateway.operations;

import org.jspecify.annotations.NullMarked;
