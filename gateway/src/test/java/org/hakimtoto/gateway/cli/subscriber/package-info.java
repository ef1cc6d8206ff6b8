@NullMarked
package org.hakimtoto.gateway.cli.subscriber;

import org.jspecify.annotations.NullMarked;
