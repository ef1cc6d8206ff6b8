/// Configuration: one typed tree, read from the environment and checked at start.
@NullMarked
package org.hakimtoto.gateway.config;

import org.jspecify.annotations.NullMarked;
