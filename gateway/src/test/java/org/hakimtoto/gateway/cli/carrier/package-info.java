@NullMarked
package org.hakimtoto.gateway.cli.carrier;

import org.jspecify.annotations.NullMarked;
